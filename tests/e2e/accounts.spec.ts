import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { totpOf } from "../setup/totp";
import { type Account, createAccount, signIn, somebody } from "./members";
import { expectSound } from "./sound";

/** Types into the field in focus, and goes on to the next. */
async function typeAndTab(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
}

const signedInAs = (page: Page, { name }: Account) =>
  expect(page.getByRole("navigation", { name: "Account" }).getByRole("link", { name })).toBeVisible();

/** The one-time link that an administrator makes for somebody, read from the page that shows it once. */
async function linkFor(page: Page, { email, name }: Account): Promise<string> {
  await page.goto(`/desk/members?q=${encodeURIComponent(email)}`);
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByLabel("With it the member can").selectOption("confirm the address");
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByRole("heading", { name: `A one-time link for ${name}` })).toBeVisible();
  await expectSound(page);
  const link = await page.locator(".one-time-link").innerText();
  await page.reload();
  await expect(page.getByText("is not shown again")).toBeVisible();
  return link.trim();
}

test("by keyboard alone: sign up, confirm with an administrator’s link, ask to be a scholar, be granted it", async ({
  page,
  browser,
}) => {
  test.slow();
  const ada = somebody("Ada Askew");
  await page.goto("/account/sign-up");
  await expectSound(page);
  await page.getByLabel("Name").focus();
  await typeAndTab(page, ada.name, ada.email);
  await page.keyboard.type(ada.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("This installation sends no mail")).toBeVisible();
  await signIn(page, ada, "/account");
  await expect(page.getByRole("alert")).toContainText("not confirmed yet");

  const office = await (await browser.newContext()).newPage();
  const chief = await createAccount("Zoe Chief", "administrator");
  await signIn(office, chief);
  await signedInAs(office, chief);
  await office.goto("/desk/members");
  await expectSound(office);
  const link = await linkFor(office, ada);

  await page.goto(link);
  await expectSound(page);
  await page.getByRole("button", { name: "Confirm the address" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "The address is confirmed" })).toBeVisible();
  await signIn(page, ada, "/account/role");
  await signedInAs(page, ada);
  await expectSound(page);
  await page.getByLabel("Affiliation").focus();
  await typeAndTab(page, "Independent", "I work on the elections of 1937.");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("You have asked");
  await expect(page.getByText("to be made scholar. An editor will answer.")).toBeVisible();

  await office.goto("/desk");
  await expectSound(office);
  await office.getByRole("link", { name: /requests? for a role/ }).click();
  await expectSound(office);
  await office.getByRole("button", { name: `Make ${ada.name} a scholar` }).focus();
  await office.keyboard.press("Enter");
  await expect(office.getByText(`${ada.name}: scholar granted`)).toBeVisible();

  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "For members" })).toBeVisible();
  await page.getByRole("link", { name: "Sign in", exact: true }).last().click();
  await page.getByLabel("E-mail address").fill(ada.email);
  await page.getByLabel("Password").fill(ada.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("You are a scholar")).toBeVisible();
  await expectSound(page);
  await page.goto("/notifications");
  await expect(page.getByText("You were made scholar.")).toBeVisible();
});

test("a second factor is set up, asked for, and turned off", async ({ page }) => {
  test.slow();
  const bea = await createAccount("Bea Both", "reader");
  await signIn(page, bea, "/account");
  const section = page.getByRole("region", { name: "Second factor" });
  await section.getByLabel("Your password").fill(bea.password);
  await section.getByRole("button", { name: "Set up a second factor" }).click();
  await expect(page.getByRole("img", { name: "The key as a picture" })).toBeVisible();
  await expectSound(page);
  const key = await page.locator(".factor-key code").innerText();
  await page.getByLabel("Code").fill("000000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("does not fit");
  await page.getByLabel("Code").fill(totpOf(key));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Spare codes" }).getByRole("listitem")).toHaveCount(10);
  await expectSound(page);
  const spare = await page.getByRole("list", { name: "Spare codes" }).getByRole("listitem").first().innerText();

  for (const code of [() => totpOf(key), () => spare]) {
    await page.getByRole("button", { name: "Sign out" }).click();
    await signIn(page, bea, "/account");
    await expect(page.getByRole("heading", { name: "Second factor" })).toBeVisible();
    await expectSound(page);
    await page.getByLabel("Code").fill(code());
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/account$/);
    await signedInAs(page, bea);
  }
  await section.getByText("Turn the second factor off").first().click();
  await section.getByLabel("Your password").last().fill(bea.password);
  await section.getByRole("button", { name: "Turn the second factor off" }).click();
  await expect(page.getByRole("status")).toContainText("The second factor is off");
});

test("an ORCID iD signs in, by way of the provider and back, under the policy of the page", async ({ page }) => {
  await page.goto("/account/sign-in?to=/account");
  await page.getByRole("button", { name: "Sign in with ORCID" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Sign in to the provider" })).toBeVisible();
  await page.getByLabel("iD").fill("0000-0002-1825-0097");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByRole("link", { name: "0000-0002-1825-0097" })).toBeVisible();
  await expect(page.getByText("to be made scholar. An editor will answer.")).toBeVisible();
  await expectSound(page);
});

test("a profile is seen by members, and by everybody once its member wishes so", async ({ page, browser }) => {
  const cleo = await createAccount("Cleo Public", "scholar");
  await signIn(page, cleo, "/account");
  await page.getByLabel("About you").fill("Elections, **parties** and <b>archives</b>.");
  await page.getByRole("button", { name: "Save the profile" }).click();
  await page.getByRole("link", { name: "Your page" }).click();
  await expect(page.getByRole("heading", { name: cleo.name })).toBeVisible();
  await expect(page.locator("main strong")).toHaveText("parties");
  await expectSound(page);
  const address = page.url();

  const visitor = await (await browser.newContext()).newPage();
  expect((await visitor.goto(address))?.status()).toBe(404);
  await expect(visitor.getByText(cleo.name)).toHaveCount(0);
  await page.goto("/account");
  await page.getByLabel("Everybody may see my page").check();
  await page.getByRole("button", { name: "Save the profile" }).click();
  await expect(page.getByRole("status")).toContainText("changed");
  expect((await visitor.goto(address))?.status()).toBe(200);
  await expect(visitor.getByRole("heading", { name: cleo.name })).toBeVisible();
});

test("sessions end, all data can be had, and the account goes", async ({ page, browser }) => {
  test.slow();
  const dora = await createAccount("Dora Done", "reader");
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, dora);
  await signedInAs(elsewhere, dora);
  await signIn(page, dora, "/account");
  await page.getByRole("button", { name: "End all others" }).click();
  await expect(page.getByRole("status")).toContainText("All other sessions are ended");
  await elsewhere.reload();
  await expect(elsewhere.getByRole("link", { name: "Sign in" })).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download all that is kept of you" }).click();
  expect((await downloading).suggestedFilename()).toBe("sic-et-non-account.json");

  await page.getByRole("link", { name: "Delete your account" }).click();
  await expectSound(page);
  await page.getByLabel("stay, as those of").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.type(dora.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  await signIn(page, dora);
  await expect(page.getByRole("alert")).toContainText("do not fit together");
});

for (const path of ["/account/forgotten", "/account/confirm", "/account/sign-in", "/account/orcid-failed", "/desk"]) {
  test(`${path} is sound for a visitor`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectSound(page);
  });
}

test("somebody for whom the operator made an account chooses a password with the one-time link", async ({ page }) => {
  const olga = somebody("Olga Operated");
  const printed = execFileSync(
    process.execPath,
    ["scripts/door.mjs", "user", "create", olga.email, "--name", olga.name, "--role", "scholar"],
    {
      encoding: "utf8",
      // The link's token stands in the database: another secret than the server's makes one as good.
      env: { ...process.env, SITE_URL: process.env.E2E_BASE_URL, AUTH_SECRET: randomBytes(32).toString("hex") },
    },
  );
  await page.goto(/https?:\S+/.exec(printed)?.[0] ?? "no link was printed");
  await expectSound(page);
  await page.getByLabel("New password").fill(olga.password);
  await page.getByRole("button", { name: "Choose this password" }).click();
  await expect(page.getByRole("heading", { name: "The password is chosen" })).toBeVisible();
  await signIn(page, olga, "/account");
  await signedInAs(page, olga);
});
