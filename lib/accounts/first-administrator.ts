import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { type Database, database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { createMember } from "./create-member";
import type { SignUpInput } from "./schema";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** The token of a new one-time link that makes its opener the administrator; null where there is an administrator. */
export async function makeFirstAdministratorLink(db: Database): Promise<string | null> {
  if (await db.member.findFirst({ where: { role: "administrator" }, select: { id: true } })) return null;
  const token = randomBytes(24).toString("base64url");
  await db.$transaction([
    db.firstAdministratorLink.deleteMany({ where: { usedAt: null } }),
    db.firstAdministratorLink.create({ data: { tokenHash: hashOf(token) } }),
  ]);
  return token;
}

/** Whether a link can still be used. */
export async function isFirstAdministratorLink(token: string): Promise<boolean> {
  const link = await database().firstAdministratorLink.findUnique({ where: { tokenHash: hashOf(token) } });
  return link !== null && link.usedAt === null;
}

/**
 * Makes the administrator. Of two who open the link at once one is.
 * @throws AppError `not_found` for a link that is not good or was used
 */
export async function becomeFirstAdministrator(token: string, input: SignUpInput): Promise<void> {
  const db = database();
  const where = { tokenHash: hashOf(token), usedAt: null };
  const { count } = await db.firstAdministratorLink.updateMany({ where, data: { usedAt: new Date() } });
  if (count === 0)
    throw new AppError(
      "not_found",
      "This link was used, or is not good. Each start prints one until there is an administrator.",
    );
  try {
    await createMember({ ...input, role: "administrator" });
  } catch (error) {
    await db.firstAdministratorLink.update({ where: { tokenHash: where.tokenHash }, data: { usedAt: null } });
    throw error;
  }
}
