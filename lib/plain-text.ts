import { z } from "zod";

/** Text that a database and every export can hold: no NUL, no lone half of a surrogate pair. */
export const plainText = z
  .string()
  .refine((text) => !text.includes("\0"), { error: "holds a NUL character: remove it" })
  .refine((text) => text.isWellFormed(), { error: "holds half of a surrogate pair: its encoding is damaged" });
