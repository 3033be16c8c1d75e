import { z } from "zod";
import { passwordLength } from "@/lib/auth/password";
import { localPath } from "@/lib/forms/local-path";
import { plainText } from "@/lib/plain-text";

/** The name under which a member writes. */
export const memberName = plainText
  .trim()
  .min(2, { error: "Write your name, as it is to stand beside what you write." })
  .max(80, { error: "A name has 80 characters at most." })
  .refine((name) => !/[\n\r\u2028\u2029<>]/u.test(name), { error: "A name is one line, without < and >." });

/** An address of e-mail, in small letters: those are compared. */
export const emailAddress = z
  .string()
  .trim()
  .max(254, { error: "An e-mail address has 254 characters at most." })
  .toLowerCase()
  .pipe(z.email({ error: "This is no e-mail address: it should look like name@example.org." }))
  // Accounts made with an ORCID iD have such addresses; nobody else may take them first.
  .refine((address) => !address.endsWith(".invalid"), { error: "No letter arrives at an address in .invalid." });

/** A password that is being chosen. */
export const newPassword = z
  .string()
  .min(passwordLength.least, {
    error: `A password has ${passwordLength.least} characters or more. A sentence will do.`,
  })
  .max(passwordLength.most, { error: `A password has ${passwordLength.most} characters at most.` });

/** A password as it is typed to sign in: whatever its length, it is right or wrong. */
export const typedPassword = z
  .string()
  .min(1, { error: "Type your password." })
  .max(1000, { error: "This is no password." });

/** Making an account. */
export const signUpSchema = z.strictObject({ name: memberName, email: emailAddress, password: newPassword });

/** Signing in, and where to go on. */
export const signInSchema = z.strictObject({
  email: emailAddress,
  password: typedPassword,
  to: localPath.default("/"),
});

/** The second factor: six digits of an app, or a spare code. */
export const secondFactorSchema = z.strictObject({
  code: z
    .string()
    .transform((code) => code.replace(/\s/gu, ""))
    .pipe(z.string().min(6, { error: "Type the six digits of your app, or a spare code." }).max(40)),
  to: localPath.default("/"),
});

/** An account made with a one-time link. */
export const firstAdministratorSchema = signUpSchema.extend({ token: z.string().max(200) });

/** Going on to a page of this site. */
export const wayOnSchema = z.strictObject({ to: localPath.default("/") });

/** Asking for a letter with a one-time link. */
export const addressSchema = z.strictObject({ email: emailAddress });

/** What a one-time link carries. */
const token = z.string().min(1).max(2000);

/** Opening a link that confirms an address. */
export const confirmSchema = z.strictObject({ token });

/** Choosing a new password with a link. */
export const newPasswordSchema = z.strictObject({ token, password: newPassword });

export type SecondFactorInput = Omit<z.output<typeof secondFactorSchema>, "to">;
export type SignUpInput = z.output<typeof signUpSchema>;
export type SignInInput = z.output<typeof signInSchema>;
