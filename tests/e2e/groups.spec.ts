import { expect, test } from "@playwright/test";
import { createAccount, signIn } from "./members";
import { expectSound } from "./sound";

test("by keyboard: found a group, invite by link, join by way of signing in, write for the group, leave", async ({
  page,
  browser,
}) => {
  test.slow();
  const owner = await createAccount("Olga Owner", "scholar");
  await signIn(page, owner, "/groups/new");
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Seminar of 1937");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Seminar of 1937" })).toBeVisible();
  await expectSound(page);
  const group = page.url();

  await page.getByRole("link", { name: "Invitations" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Invite" }).focus();
  await page.keyboard.press("Enter");
  const link = (await page.locator(".link-to-copy").innerText()).trim();
  await expectSound(page);
  await page.reload();
  await expect(page.getByText("is not shown again")).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  const guest = await createAccount("Gerda Guest", "reader");
  expect((await other.goto(group))?.status()).toBe(401);
  await other.goto(link);
  await expectSound(other);
  await other.getByRole("link", { name: "Sign in" }).last().click();
  await other.getByLabel("E-mail address").fill(guest.email);
  await other.getByLabel("Password").fill(guest.password);
  await other.keyboard.press("Enter");
  await other.getByRole("button", { name: "Join Seminar of 1937" }).click();
  await expect(other).toHaveURL(group);

  await other.goto("/essays/furr-2005/claims/22.1");
  await other.locator("summary", { hasText: "Add a note" }).click();
  await other.getByLabel("Your note").fill("For the seminar alone.");
  await other.getByLabel("Who may read it").selectOption("group");
  await other.getByLabel("Group, if it is for one").selectOption("Seminar of 1937");
  await other.getByRole("button", { name: "Add the note" }).click();
  await page.goto(group);
  await expect(page.getByText("For the seminar alone.")).toBeVisible();
  await expectSound(page);

  await other.goto(`${group}/members`);
  await expectSound(other);
  await other.getByRole("button", { name: "Leave Seminar of 1937" }).click();
  await expect(other.getByRole("status")).toContainText("You have left");
  expect((await other.goto(group))?.status()).toBe(404);
  await page.goto(`${group}/members`);
  await page.getByRole("button", { name: "Leave Seminar of 1937" }).click();
  await expect(page.getByRole("alert")).toContainText("last owner");
});
