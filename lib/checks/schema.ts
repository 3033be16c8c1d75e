import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { wordsOf } from "@/lib/vocabulary";
import { checkOutcomes } from "./vocabulary";

/** How long a quotation may be, in UTF-16 code units: a short passage, never a chapter. */
export const longestQuotation = 2000;

const optionalText = (longest: number) =>
  plainText
    .trim()
    .max(longest, { error: `At most ${longest.toLocaleString("en")} characters.` })
    .default("")
    .transform((text) => text || null);

/** What both deeds of the form have. `print` is that of the citation that the form showed. */
const shared = {
  essay: z.string().min(1).max(200),
  citation: z.string().min(1).max(200),
  print: z.string().regex(/^[0-9a-f]{64}$/, { error: "Open the page of the citation again." }),
  pages: optionalText(100),
  note: optionalText(4000),
  quotation: optionalText(longestQuotation),
  rights: z.literal("yes").optional(),
};

/** A check as the form holds it when it is to be recorded. */
export const recordFormSchema = z
  .strictObject({
    ...shared,
    deed: z.literal("record"),
    outcome: z.enum(wordsOf(checkOutcomes), { error: "Say what you found." }),
    edition: plainText
      .trim()
      .min(1, { error: "Say which edition or copy you saw: without it nobody can follow you." })
      .max(500, { error: "At most 500 characters." }),
  })
  .refine(({ outcome, note }) => outcome === "confirmed" || note !== null, {
    path: ["note"],
    error: "Say in what the citation is not right: others must be able to follow you.",
  })
  .refine(({ quotation, rights }) => quotation === null || rights === "yes", {
    path: ["rights"],
    error: "Say that the words may be shown here, or leave them out.",
  });

/** The form when its words are only to be compared: who compares has not yet found anything. */
const compareFormSchema = z.strictObject({
  ...shared,
  deed: z.literal("compare"),
  outcome: z.string().max(50).optional(),
  edition: optionalText(500),
  quotation: shared.quotation.refine((text) => text !== null, { error: "Copy the words of the work here first." }),
});

/** The form of a check, with what is to be done with it. */
export const checkFormSchema = z.discriminatedUnion("deed", [recordFormSchema, compareFormSchema]);

/** A check, as it is recorded. */
export type CheckInput = Omit<z.output<typeof recordFormSchema>, "deed" | "rights">;
