import { z } from "zod";
import { affiliation } from "@/lib/accounts/own-schema";
import { askableRoles } from "@/lib/auth/roles";
import { plainText } from "@/lib/plain-text";

/** Asking for a role. */
export const roleRequestSchema = z.strictObject({
  role: z.enum(askableRoles, { error: "Choose a role." }),
  affiliation: affiliation.refine((text) => text !== "", {
    error: "Say where you work or study; “independent” is an answer.",
  }),
  reason: plainText
    .trim()
    .min(20, { error: "Say in a sentence or two what you work on." })
    .max(2000, { error: "Say it in 2,000 characters." }),
});

/** Answering such a request. */
export const roleDecisionSchema = z
  .strictObject({
    id: z.uuid(),
    decision: z.enum(["granted", "declined"]),
    answer: plainText
      .trim()
      .max(1000, { error: "Say it in 1,000 characters." })
      .default("")
      .transform((text) => text || null),
  })
  .refine(({ decision, answer }) => decision === "granted" || answer !== null, {
    path: ["answer"],
    error: "Say why: whoever asked reads it.",
  });

export type RoleRequestInput = z.output<typeof roleRequestSchema>;
export type RoleDecisionInput = z.output<typeof roleDecisionSchema>;
