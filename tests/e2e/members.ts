import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { hashPassword } from "better-auth/crypto";
import type { Role } from "@/lib/auth/roles";
import { withDatabase, writeMember } from "./member-rows";

/** Somebody with an account, as a journey knows them. */
export type Account = { name: string; email: string; password: string };

/** Somebody who is nobody else: journeys run beside each other on one database. */
export function somebody(name: string): Account {
  return { name, email: `${randomUUID()}@example.org`, password: `the sentence of ${name}` };
}

/** Somebody new with a role, who can sign in. */
export async function createAccount(name: string, role: Role): Promise<Account> {
  const account = somebody(name);
  const hash = await hashPassword(account.password);
  await withDatabase((db) => writeMember(db, { ...account, role, hash }));
  return account;
}

/** Signs in by the keyboard alone. */
export async function signIn(page: Page, { email, password }: Account, to = "/"): Promise<void> {
  await page.goto(`/account/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel("E-mail address").focus();
  // What a refused form brought back is typed over.
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
}
