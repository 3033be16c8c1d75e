import { randomBytes, randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect, request } from "@playwright/test";
import { hashPassword } from "better-auth/crypto";
import { Client } from "pg";
import type { Role } from "@/lib/auth/roles";

/** Somebody signed in, as a client that keeps their cookies; their name is a word that nobody else's page may hold. */
export type SignedIn = { name: string; email: string; client: APIRequestContext };

const address = () => process.env.E2E_BASE_URL ?? "http://localhost:3000";
const password = "the one sentence of all of them";

const nameOf = (digits: string): string => `Witness${digits}`;

/** Whose names or addresses a page holds, of {@link signedInMembers}. */
export const namesIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(/witness([0-9a-f]{10})/gi), ([, digits = ""]) => nameOf(digits))),
];

async function withDatabase<Result>(work: (db: Client) => Promise<Result>): Promise<Result> {
  const db = new Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}

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

/**
 * Members who are signed in, by the form. They are written straight into the database with one password, because making
 * an account by its form takes a second of work; and as all come from one machine, their tries are forgotten as they go.
 */
export async function signedInMembers(count: number, role: Role): Promise<SignedIn[]> {
  const hash = await hashPassword(password);
  return withDatabase(async (db) => {
    const members: SignedIn[] = [];
    for (let n = 0; n < count; n++) {
      const id = randomUUID();
      const name = nameOf(randomBytes(5).toString("hex"));
      const email = `${name.toLowerCase()}@example.org`;
      await db.query(
        "INSERT INTO members (id, name, email, email_verified, role, updated_at) VALUES ($1, $2, $3, true, $4, now())",
        [id, name, email, role],
      );
      await db.query(
        `INSERT INTO accounts (id, account_id, provider_id, member_id, password, updated_at)
         VALUES ($1, $2, 'credential', $2, $3, now())`,
        [randomUUID(), id, hash],
      );
      members.push(await signIn(name, email));
      await db.query("DELETE FROM rate_limits WHERE key LIKE 'sign-in by network:%'");
    }
    return members;
  });
}
