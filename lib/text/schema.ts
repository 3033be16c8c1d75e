import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { wordsOf } from "@/lib/vocabulary";
import { textVisibilities } from "./vocabulary";

const essay = z.string().min(1).max(200);

const visibility = z.enum(wordsOf(textVisibilities), { error: "Say who may read the text." });

/** An anchor has four words at most; so long is no word of any essay. */
const anchorWords = plainText.trim().min(1).max(400);

/** The longest name of a file that is kept. */
const longestFileName = 200;

/** A file that was chosen: a browser sends one without a name where none was. Its bytes are looked at by {@link readEssay}. */
const chosenFile = z
  .file({ error: "Choose one file with the essay’s text." })
  .refine(({ name, size }) => name !== "" || size > 0, { error: "Choose a file with the essay’s text." })
  .transform((file) => ({
    file,
    name:
      file.name
        .replace(/\p{Cc}/gu, "")
        .slice(-longestFileName)
        .toWellFormed() || "unnamed",
  }));

/** A text that is brought in: for which essay, and who may read it. */
export const importTextSchema = z.strictObject({ essay, file: chosenFile, visibility });

/** A former edition that is to be shown again. */
export const showEditionSchema = z.strictObject({ essay, edition: z.coerce.number().int().min(1).max(999_999) });

/** Who may read an essay's text from now on. */
export const textReadersSchema = z.strictObject({ essay, visibility });

/** The words by which a claim is found in the text from now on. */
export const claimAnchorSchema = z.strictObject({
  essay,
  claim: z.string().min(1).max(40),
  start: anchorWords,
  end: anchorWords,
});

/** A claim with the anchor that an editor chose for it. */
export type ClaimAnchorInput = z.output<typeof claimAnchorSchema>;
