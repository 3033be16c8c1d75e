import "server-only";
import { auth } from "@/lib/auth/auth";
import { catchLink } from "@/lib/auth/one-time-links";
import type { Role } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { SignUpInput } from "./schema";

/**
 * Makes an account whose address needs no confirmation, with a role: for those whom an administrator or the operator
 * vouches for.
 * @throws AppError `conflict` where the address has an account
 */
export async function createMember({ role, ...input }: SignUpInput & { role: Role }): Promise<{ id: string }> {
  const db = database();
  if (await db.member.findUnique({ where: { email: input.email }, select: { id: true } }))
    throw new AppError("conflict", `${input.email} has an account already.`);
  await catchLink(() => auth().api.signUpEmail({ body: input }));
  return db.member.update({ where: { email: input.email }, data: { emailVerified: true, role }, select: { id: true } });
}
