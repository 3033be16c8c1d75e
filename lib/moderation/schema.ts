import { z } from "zod";
import { localPath } from "@/lib/forms/local-path";
import { plainText } from "@/lib/plain-text";

const id = z.uuid();
const to = localPath.optional();

/** How long a reason may be, in UTF-16 code units. */
export const longestReason = 2000;

const words = (empty: string) =>
  plainText
    .trim()
    .min(3, { error: empty })
    .max(longestReason, { error: `Say it in ${longestReason.toLocaleString("en")} characters.` });

/** What a reader finds wrong with a note. */
export const reportSchema = z.strictObject({ id, reason: words("Say what is wrong with the note."), to });

/** Why a note is hidden: its author reads it. */
export const hideSchema = z.strictObject({ id, reason: words("Say why: the author of the note reads it."), to });

/** A note, by id. */
export const noteIdSchema = z.strictObject({ id, to });

/** A note in the version that a moderator read. */
export const letThroughSchema = z.strictObject({ id, version: z.coerce.number().int().positive(), to });

/** Reports of a note that a moderator read. */
export const dismissSchema = z.strictObject({
  id,
  report: z.preprocess((value) => [value].flat(), z.array(z.uuid()).min(1).max(1000)),
  to,
});

/** Why an author wants a note shown again. */
export const appealSchema = z.strictObject({ id, reason: words("Say why the note should be shown again."), to });

/** An appeal's decision, with what is said to the author. */
export const decideAppealSchema = z
  .strictObject({
    appeal: id,
    decision: z.enum(["upheld", "dismissed"], { error: "Choose what is decided." }),
    answer: plainText.trim().max(longestReason).default(""),
    to,
  })
  .refine(({ decision, answer }) => decision === "upheld" || answer.length >= 3, {
    path: ["answer"],
    error: "Say why it stays hidden: the author of the note reads it.",
  });

/** A decision on an appeal. */
export type DecideAppealInput = z.output<typeof decideAppealSchema>;
