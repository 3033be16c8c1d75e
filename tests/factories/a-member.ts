import { randomUUID } from "node:crypto";
import { makeSignature } from "better-auth/crypto";
import { createMember } from "@/lib/accounts/create-member";
import { signIn } from "@/lib/accounts/sign-in";
import type { Member } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/auth";
import type { Role } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";

/** Somebody with an account, written straight into the database: without a password, for commands and queries. */
export async function aMember(role: Role = "scholar", name = `A ${role}`): Promise<Member> {
  const id = randomUUID();
  await database().member.create({
    data: { id, name, email: `${id}@example.org`, emailVerified: true, role, updatedAt: new Date() },
  });
  return { kind: "member", id, name, role };
}

/** The Cookie header of a browser in which somebody signed in; the session is real, the password that costs a while was not asked. */
export async function aSession({ id }: Member): Promise<string> {
  const { internalAdapter, authCookies, secret } = await auth().$context;
  const { token } = await internalAdapter.createSession(id);
  return `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${await makeSignature(token, secret)}`)}`;
}

/** Somebody with an account and a session. */
export async function aSignedInMember(role?: Role, name?: string): Promise<{ member: Member; cookie: string }> {
  const member = await aMember(role, name);
  return { member, cookie: await aSession(member) };
}

/** What members made with a password are asked for. */
export const aPassword = "a sentence for a test";

/** Somebody who signed in with a password. Its hashing is slow by design: for tests of what asks for the password. */
export async function aMemberWithPassword(
  role: Role = "scholar",
  name = `A ${role}`,
): Promise<{ member: Member; cookie: string }> {
  const account = { name, email: `${randomUUID()}@example.org`, password: aPassword };
  const { id } = await createMember({ ...account, role });
  const { cookies } = await signIn({ ...account, to: "/" }, new Headers());
  const cookie = cookies
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return { member: { kind: "member", id, name, role }, cookie };
}
