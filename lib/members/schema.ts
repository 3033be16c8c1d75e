import { z } from "zod";
import { emailAddress } from "@/lib/accounts/schema";
import { roles } from "@/lib/auth/roles";
import { plainText } from "@/lib/plain-text";

const id = z.string().min(1).max(200);

/** One member, by id. */
export const memberIdSchema = z.strictObject({ id });

/** Giving a role. */
export const changeRoleSchema = z.strictObject({ id, role: z.enum(roles) });

/** Barring a member from signing in. */
export const banSchema = z.strictObject({
  id,
  reason: plainText
    .trim()
    .min(3, { error: "Say why: it stands in the log." })
    .max(1000, { error: "Say it in 1,000 characters." }),
});

/** Asking for a one-time link to hand to a member. */
export const issueLinkSchema = z.strictObject({
  id,
  purpose: z.enum(["confirmation", "password", "address"]),
  email: z.preprocess((value) => (value === "" ? undefined : value), emailAddress.optional()),
});
