import { z } from "zod";
import { claimFields } from "./claim-form";
import { needed, optional, reason } from "./fields";
import { checkPositionForm, positionFields } from "./position-form";
import { sourceFields } from "./source-form";

const essay = z.string().min(1).max(200);
const id = z.uuid();
/** Of the entry as the page showed it. */
const print = z.string().regex(/^[0-9a-f]{64}$/, { error: "Open the page again." });
const answer = needed("Say why: whoever proposed it reads the answer.", 2000);

/** A proposed position. */
export const proposePositionSchema = z
  .strictObject({
    essay,
    on: z.enum(["claim", "question"]),
    key: z.string().min(1).max(200),
    ...positionFields,
    reason,
  })
  .superRefine(checkPositionForm);

/** A proposed source. */
export const proposeSourceSchema = z.strictObject({ essay, ...sourceFields, reason });

/** A proposed correction of a claim. */
export const proposeCorrectionSchema = z.strictObject({
  essay,
  claim: z.string().min(1).max(200),
  ...claimFields,
  reason,
});

/** A proposal that its author takes back. */
export const withdrawSchema = z.strictObject({ id });

/** A proposal that is taken as it is, with a word to its author or without. */
export const acceptSchema = z.strictObject({ id, print, answer: optional(2000) });

/** A proposal that is not taken. */
export const declineSchema = z.strictObject({ id, answer });

/** A proposal that is taken with changes. */
export const changePositionSchema = z
  .strictObject({ id, print, ...positionFields, answer })
  .superRefine(checkPositionForm);
export const changeSourceSchema = z.strictObject({ id, print, ...sourceFields, answer });
export const changeClaimSchema = z.strictObject({ id, print, ...claimFields, answer });

export type ProposePositionInput = z.output<typeof proposePositionSchema>;
export type ProposeSourceInput = z.output<typeof proposeSourceSchema>;
export type ProposeCorrectionInput = z.output<typeof proposeCorrectionSchema>;
export type AcceptInput = z.output<typeof acceptSchema>;
export type DeclineInput = z.output<typeof declineSchema>;
export type ChangePositionInput = z.output<typeof changePositionSchema>;
export type ChangeSourceInput = z.output<typeof changeSourceSchema>;
export type ChangeClaimInput = z.output<typeof changeClaimSchema>;
