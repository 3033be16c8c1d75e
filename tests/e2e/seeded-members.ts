import { randomBytes } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect, request } from "@playwright/test";
import { hashPassword } from "better-auth/crypto";
import type { Role } from "@/lib/auth/roles";
import { withDatabase, writeMember } from "./member-rows";

/** Somebody signed in, as a client that keeps their cookies; their name is a word that nobody else's page may hold. */
export type SignedIn = { name: string; email: string; client: APIRequestContext };

const address = () => process.env.E2E_BASE_URL ?? "http://localhost:3000";
const password = "the one sentence of all of them";

const nameOf = (digits: string): string => `Witness${digits}`;

/** Whose names or addresses a page holds, of {@link signedInMembers}. */
export const namesIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(/witness([0-9a-f]{10})/gi), ([, digits = ""]) => nameOf(digits))),
];

/** A connection on which nothing was said for some seconds is let go by the server, perhaps just now: it is opened anew. */
export const again = { maxRetries: 3 };

/** Sends a form as a page of ours does, to a script. */
export const sendForm = (
  client: APIRequestContext,
  action: string,
  form: Record<string, string>,
): Promise<APIResponse> =>
  client.post(`/actions/${action}`, { form, headers: { origin: address(), accept: "application/json" }, ...again });

/** A client without cookies. */
export const aVisitor = (): Promise<APIRequestContext> => request.newContext({ baseURL: address() });

async function signIn(name: string, email: string): Promise<SignedIn> {
  const client = await aVisitor();
  const response = await sendForm(client, "accounts/sign-in", { email, password, to: "/" });
  expect(response.status(), await response.text()).toBe(200);
  return { name, email, client };
}

/** Members who are signed in, by the form, all with one password. */
export async function signedInMembers(count: number, role: Role): Promise<SignedIn[]> {
  const hash = await hashPassword(password);
  return withDatabase(async (db) => {
    const members: SignedIn[] = [];
    for (let n = 0; n < count; n++) {
      const name = nameOf(randomBytes(5).toString("hex"));
      const email = `${name.toLowerCase()}@example.org`;
      await writeMember(db, { name, email, role, hash });
      members.push(await signIn(name, email));
    }
    return members;
  });
}
