import { z } from "zod";
import { plainText } from "@/lib/plain-text";

/** An earlier state of an entry to bring back: as it was before or after a version, and why. */
export const restoreSchema = z.strictObject({
  version: z.string().regex(/^[1-9]\d{0,17}$/),
  state: z.enum(["before", "after"]),
  /** Of the entry as the page showed it. */
  print: z.string().regex(/^[0-9a-f]{64}$/),
  reason: plainText
    .trim()
    .min(1, { error: "Say why: it stands in the log." })
    .max(2000, { error: "At most 2,000 characters." }),
});

/** An earlier state to bring back. */
export type RestoreInput = z.output<typeof restoreSchema>;
