import { execFileSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** Somebody with an account, as a journey knows them. */
export type Account = { name: string; email: string; password: string };

/** Somebody who is nobody else: journeys run beside each other on one database. */
export function somebody(name: string): Account {
  return { name, email: `${randomUUID()}@example.org`, password: `the sentence of ${name}` };
}

/** Somebody new with a role, made by the operator; they choose their password with the one-time link. */
export async function createAccount(page: Page, name: string, role: string): Promise<Account> {
  const account = somebody(name);
  const printed = execFileSync(
    process.execPath,
    ["scripts/door.mjs", "user", "create", account.email, "--name", name, "--role", role],
    {
      encoding: "utf8",
      // The link's token stands in the database: another secret than the server's makes one as good.
      env: { ...process.env, SITE_URL: process.env.E2E_BASE_URL, AUTH_SECRET: randomBytes(32).toString("hex") },
    },
  );
  const link = /https?:\S+/.exec(printed)?.[0] ?? "no link was printed";
  await page.goto(link);
  await page.getByLabel("New password").fill(account.password);
  await page.getByRole("button", { name: "Choose this password" }).click();
  await expect(page.getByRole("heading", { name: "The password is chosen" })).toBeVisible();
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
