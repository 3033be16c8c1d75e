import { expect, type Page, test } from "@playwright/test";
import { createAccount, signIn } from "./members";
import { expectSound } from "./sound";

const claim = "/essays/furr-2005/claims/20.1";

/** Puts the focus on something and presses Enter there: what a keyboard does with a link, a button, a disclosure. */
async function press(page: Page, role: "link" | "button", name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).last();
  await target.focus();
  await page.keyboard.press("Enter");
}

async function listening(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

test("by keyboard alone: write on a claim, be answered, edit, compare wordings, withdraw, restore", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, await createAccount("Nora Notes", "scholar"), claim);
  await page.locator("summary", { hasText: "Add a note" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Your note").focus();
  await page.keyboard.type("Is the *decree* meant?");
  await press(page, "button", "Add the note");
  const note = page.getByRole("article", { name: "Note by Nora Notes" });
  await expect(note.locator("em")).toHaveText("decree");
  await expectSound(page);

  const answering = await (await browser.newContext()).newPage();
  await signIn(answering, await createAccount("Berta Answers", "scholar"), claim);
  await answering
    .locator("li", { has: answering.getByRole("article", { name: "Note by Nora Notes" }) })
    .getByRole("link", { name: "Answer" })
    .first()
    .focus();
  await answering.keyboard.press("Enter");
  await answering.getByLabel("Your answer").focus();
  await answering.keyboard.type("The decree of June.");
  await press(answering, "button", /^(?:Add the answer|Answer)$/);
  await expect(answering.getByText("The decree of June.")).toBeVisible();

  await page.goto("/notifications");
  await press(page, "link", "Berta Answers answered your note.");
  await expect(page.getByText("The decree of June.")).toBeVisible();

  await page.goto(claim);
  await page.locator("li", { has: note }).getByRole("link", { name: "Edit" }).first().focus();
  await page.keyboard.press("Enter");
  const field = page.getByLabel("Your note");
  await expect(field).toHaveValue("Is the *decree* meant?");
  await field.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Is the law meant?");
  await page.locator("button.button").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Is the law meant?").first()).toBeVisible();

  await page.goto(claim);
  await page.locator("li", { has: note }).getByRole("link", { name: "edited" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Every wording of a note" })).toBeVisible();
  await expect(page.locator("main del, main ins")).not.toHaveCount(0);

  await page.goto(claim);
  await page.locator("li", { has: note }).getByRole("button", { name: "Withdraw" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Withdrawn: only you see it.")).toBeVisible();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(claim);
  await expect(visitor.getByText("Is the law meant?")).toHaveCount(0);
  await page.locator("li", { has: note }).getByRole("button", { name: "Restore" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Withdrawn: only you see it.")).toHaveCount(0);
  await visitor.reload();
  await expect(visitor.getByText("Is the law meant?")).toBeVisible();
});

test("two windows edit at once: the second is told, and what it typed is still there", async ({ page, context }) => {
  test.slow();
  await signIn(page, await createAccount("Tina Twice", "scholar"), claim);
  await page.locator("summary", { hasText: "Add a note" }).click();
  await page.getByLabel("Your note").fill("The first wording.");
  await page.getByRole("button", { name: "Add the note" }).click();
  const note = page.locator("li", { has: page.getByRole("article", { name: "Note by Tina Twice" }) });
  await note.getByRole("link", { name: "Edit" }).first().click();
  const second = await context.newPage();
  await second.goto(page.url());
  for (const [window, words] of [
    [page, "From the first window."],
    [second, "From the second window."],
  ] as const) {
    await window.getByLabel("Your note").fill(words);
    await window.locator("button.button").click();
  }
  await expect(second.getByRole("alert")).toContainText("changed meanwhile");
  await expect(second.getByLabel("Your note")).toHaveValue("From the second window.");
  await expect(second.getByText("From the first window.").first()).toBeVisible();
});

test("a draft survives a closed tab", async ({ page, context }) => {
  test.slow();
  await signIn(page, await createAccount("Dora Draft", "scholar"), claim);
  await listening(page);
  await page.locator("summary", { hasText: "Add a note" }).click();
  await page.getByLabel("Your note").pressSequentially("Half a thought");
  await page.close();
  const again = await context.newPage();
  await again.goto(claim);
  await listening(again);
  await expect(again.getByLabel("Your note")).toHaveValue("Half a thought");
});

test("what somebody writes never runs", async ({ page }) => {
  test.slow();
  let ran = false;
  page.on("dialog", (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  await signIn(page, await createAccount("Eve Attack", "scholar"), claim);
  const { attacks } = await import("../factories/attacks");
  await page.locator("summary", { hasText: "Add a note" }).click();
  await page.getByLabel("Your note").fill(attacks.filter((attack) => !attack.includes("\u0000")).join("\n\n"));
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.locator("[data-preview] .annotation-body p")).not.toHaveCount(0);
  await page.getByLabel("Tags, between commas").fill('"><script>alert(1)</script>');
  await page.getByRole("button", { name: "Add the note" }).click();
  await expect(page.getByRole("article", { name: /Note by Eve/ })).toBeVisible();
  for (const link of await page.locator(".annotation-body a[href]").all())
    expect(await link.getAttribute("href")).toMatch(/^(?:https?:|mailto:)/);
  await expect(
    page.locator(".annotation-body script, .annotation-body img, .annotation-body svg, .annotation-body iframe"),
  ).toHaveCount(0);
  expect(ran).toBe(false);
});
