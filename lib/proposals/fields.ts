import { z } from "zod";
import { plainText } from "@/lib/plain-text";

/** A text that must be there. */
export const needed = (sentence: string, longest = 4000) =>
  plainText
    .trim()
    .min(1, { error: sentence })
    .max(longest, { error: `At most ${longest.toLocaleString("en")} characters.` });

/** A text that may be left out; absent where it is empty. */
export const optional = (longest = 4000) =>
  plainText
    .trim()
    .max(longest, { error: `At most ${longest.toLocaleString("en")} characters.` })
    .default("")
    .transform((text) => text || undefined);

/** A key that a choice holds; absent where nothing is chosen. */
export const chosenKey = z
  .string()
  .max(200)
  .default("")
  .transform((key) => key || undefined);

/** Boxes of one name: none, one, or several. */
export const ticked = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === "string" ? [value] : value));

/** Why something is proposed. */
export const reason = needed("Say why, and on what ground: the editor decides on it.");
