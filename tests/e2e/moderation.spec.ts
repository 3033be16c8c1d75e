import { expect, test } from "@playwright/test";
import type { Role } from "@/lib/auth/roles";
import { createAccount, signIn } from "./members";

test("a note is reported, hidden with a reason, appealed for, and shown again by another moderator", async ({
  browser,
}) => {
  test.slow();
  const fresh = async (name: string, role: Role) => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, await createAccount(name, role));
    return page;
  };
  const author = await fresh("Ada Author", "scholar");
  const reader = await fresh("Rita Reader", "reader");
  const editor = await fresh("Edda Editor", "editor");
  const second = await fresh("Egon Editor", "editor");
  const words = `A note of ${Date.now()}.`;

  await author.goto("/essays/furr-2005/claims/22.1");
  await author.locator("summary", { hasText: "Add a note" }).click();
  await author.getByLabel("Your note").fill(words);
  await author.getByRole("button", { name: "Add the note" }).click();
  const entry = author.getByRole("article").filter({ hasText: words });
  const note = await entry.getByRole("link").first().getAttribute("href");

  await reader.goto(`${note}/report`);
  await reader.getByLabel("What is wrong").fill("It names somebody.");
  await reader.getByRole("button", { name: "Report the note" }).click();
  await expect(reader.getByRole("status")).toContainText("a moderator will look");

  await editor.goto("/desk/moderation");
  const waiting = editor.getByRole("listitem").filter({ hasText: words }).first();
  await waiting.getByText("Hide it, with a reason").click();
  await waiting.getByLabel("Reason").fill("It names a living person.");
  await waiting.getByRole("button", { name: "Hide the note" }).click();
  expect((await reader.goto(note ?? ""))?.status()).toBe(404);

  await author.goto(note ?? "");
  await expect(author.getByText("It names a living person.")).toBeVisible();
  await author.getByLabel("Why the note should be shown again").fill("The person died in 1939.");
  await author.getByRole("button", { name: "Appeal" }).click();

  await editor.goto("/desk/moderation?list=appeals");
  await expect(editor.getByText("You hid this note")).toBeVisible();
  await second.goto("/desk/moderation?list=appeals");
  const appeal = second.getByRole("listitem").filter({ hasText: words }).first();
  await appeal.getByLabel("Show the note again").check();
  await appeal.getByRole("button", { name: "Decide" }).click();
  expect((await reader.goto(note ?? ""))?.status()).toBe(200);
  await author.goto("/notifications");
  await expect(author.getByText("Your appeal was decided")).toBeVisible();
});
