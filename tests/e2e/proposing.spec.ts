import { expect, test } from "@playwright/test";
import { createAccount, signIn } from "./members";
import { expectSound } from "./sound";

const form = "/essays/furr-2005/propose/position?claim=35.1";

test("a visitor is led to sign in and back, a reader to the role that it needs", async ({ page, browser }) => {
  const visitor = await (await browser.newContext()).newPage();
  expect((await visitor.goto(form))?.status()).toBe(401);
  await visitor.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await expect(visitor).toHaveURL(/sign-in\?to=.*propose%2Fposition%3Fclaim%3D35\.1/);

  await signIn(page, await createAccount("Ralf Reader", "reader"), form);
  await expect(page.getByRole("main")).toContainText("This needs the role of a scholar; yours is reader.");
  expect((await page.reload())?.status()).toBe(403);
  await expectSound(page);
  await page.getByRole("link", { name: "Your account" }).click();
  await page.getByRole("link", { name: /^Ask to be made/ }).click();
  await expect(page).toHaveURL("/account/role");
});

test("who has proposed nothing is told where to; a proposal that waits can be taken back", async ({ page }) => {
  test.slow();
  await signIn(page, await createAccount("Tom Takesback", "scholar"), "/account/proposals");
  await expect(page.getByText("You have not proposed anything yet.")).toBeVisible();
  await expectSound(page);
  await page.goto(form);
  await page.getByLabel("Whose position").selectOption({ label: "Getty" });
  await page.getByRole("radio", { name: "silent" }).check();
  await page.getByLabel("What is held, in your own words").fill("Does not speak of it.");
  await page.getByRole("radio", { name: "reported" }).check();
  await page.getByLabel("Paragraphs of the essay").fill("35");
  await page.getByLabel("How sure it is").selectOption("low");
  await page.getByLabel("Why it is not surer").fill("Only the paragraph was read.");
  await page.getByLabel("Why, and on what ground").fill("To be complete.");
  await page.getByRole("button", { name: "Send the proposal" }).click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("It was withdrawn.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take it back" })).toHaveCount(0);
  await expectSound(page);
});
