import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { emailAddress, memberName, newPassword, typedPassword } from "./schema";

/** A box that is ticked or not: what is not ticked is not sent. */
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value !== undefined);

const orNothing = (text: string): string | null => text || null;

/** Where a member works or studies. */
export const affiliation = plainText
  .trim()
  .max(160, { error: "An affiliation has 160 characters at most." })
  .refine((text) => !/[\n\r\u2028\u2029<>]/u.test(text), { error: "An affiliation is one line, without < and >." });

/** What a member says of themselves. */
export const profileSchema = z.strictObject({
  name: memberName,
  affiliation: affiliation.default("").transform(orNothing),
  about: plainText.trim().max(2000, { error: "Say it in 2,000 characters." }).default("").transform(orNothing),
  profilePublic: ticked,
  digest: ticked,
});

/**
 * A member’s own password, typed again as proof. Whoever has none leaves it empty: then the sign-in must be fresh
 * (lib/accounts/proof.ts).
 */
const proof = z.union([z.literal(""), typedPassword]).default("");

/** Choosing another password, or a first one. */
export const changePasswordSchema = z.strictObject({ current: proof, password: newPassword });

/** Binding the account to another address. */
export const newAddressSchema = z.strictObject({ email: emailAddress, password: proof });

/** Ending one session. */
export const endSessionSchema = z.strictObject({ id: z.string().min(1).max(200) });

/** What is done with one’s password alone. */
export const proofSchema = z.strictObject({ password: proof });

/** Confirming the second factor. */
export const confirmFactorSchema = z.strictObject({
  code: z
    .string()
    .transform((code) => code.replace(/\s/gu, ""))
    .pipe(z.string().regex(/^\d{6}$/, { error: "Type the six digits that your app shows." })),
});

/** Deleting one’s account. */
export const deleteAccountSchema = z.strictObject({
  password: proof,
  notes: z.enum(["keep", "remove"], { error: "Choose what becomes of your notes." }),
});

export type ProfileInput = z.output<typeof profileSchema>;
export type ChangePasswordInput = z.output<typeof changePasswordSchema>;
export type NewAddressInput = z.output<typeof newAddressSchema>;
export type DeleteAccountInput = z.output<typeof deleteAccountSchema>;
