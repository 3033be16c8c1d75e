import { expect, type Page, test } from "@playwright/test";
import { createAccount, signIn } from "./members";
import { seedText } from "./seed-text";
import { expectSound } from "./sound";

const desk = "/desk/texts/furr-2005";

async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Import the text" }).click();
}

test("an editor imports a text, is told what has no place in it, places it, and shows a former edition", async ({
  page,
  browser,
}) => {
  test.slow();
  const text = seedText();
  await signIn(page, await createAccount("Edda Desk", "editor"), "/desk");
  await page.getByRole("link", { name: "Texts" }).click();
  await expect(page.getByRole("heading", { name: "Texts" })).toBeVisible();
  await expectSound(page);
  await page.getByRole("link", { name: /Democratic Reform/ }).click();
  await expect(page.getByRole("heading", { name: /^Import / })).toBeVisible();
  await expectSound(page);

  await upload(page, "empty.txt", "");
  await expect(page.getByRole("alert")).toContainText("The file is empty");
  await upload(page, "other.txt", "1. Of cabbages.\n\n2. Of kings.");
  await expect(page.getByRole("alert")).toContainText("the text of another essay");

  await upload(page, "text.txt", text);
  await expect(page.getByRole("status")).toBeVisible();

  const start = /^30\. (\S+ \S+ \S+ \S+)/mu.exec(text)?.[1] ?? "";
  const changed = text.replace(/^23\. .*\n\n/mu, "").replace(`30. ${start}`, `30. ${start} once. And again: ${start}`);
  await upload(page, "changed.txt", changed);
  await expect(page.getByRole("status")).toContainText("The text is imported");
  await expect(page.getByText("¶23 is missing before ¶24")).toBeVisible();
  await expect(page.getByRole("link", { name: "Claim 23.1" })).toBeVisible();
  const asked = page.getByRole("listitem").filter({ hasText: /^Claim 30\.1/ });
  await expect(asked).toContainText("Which of these is meant?");
  await expectSound(page);
  await asked.getByRole("button", { name: "It is here" }).last().click();
  await expect(page.getByRole("status")).toContainText("The claim has its place");
  await expect(page.getByRole("listitem").filter({ hasText: /^Claim 30\.1/ })).toHaveCount(0);
  await page.goto("/essays/furr-2005/history/claims/30.1");
  await expect(page.getByText("Edda Desk said which place in the text is meant")).toBeVisible();

  await page.goto(desk);
  await page.getByRole("region", { name: "Who may read it" }).getByLabel("Everybody", { exact: true }).check();
  await page.getByRole("button", { name: "Change who may read it" }).click();
  await expect(page.getByRole("status")).toContainText("Changed who may read the text");
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto("/essays/furr-2005/read");
  await expect(visitor.locator("#p30 .passage").first()).toBeVisible();
  await expect(visitor.locator("#p23 .passage")).toHaveCount(0);

  await page.getByRole("button", { name: "Show this one" }).last().click();
  await expect(page.getByRole("status")).toContainText("That edition is shown now");
  await visitor.reload();
  await expect(visitor.locator("#p23 .passage").first()).toBeVisible();
});

test("a file that is too long is refused before it travels, and without a script when it arrives", async ({
  page,
  browser,
}) => {
  test.slow();
  const account = await createAccount("Lena Long", "editor");
  await signIn(page, account, desk);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  const long = Buffer.alloc(30_000_000, "a");
  const field = page.getByLabel("File", { exact: true });
  await field.setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: long });
  expect(await field.evaluate((input: HTMLInputElement) => input.validationMessage)).toContain("30 MB; 16 MB at most");

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(plain, account, desk);
  await upload(plain, "long.txt", long);
  await expect(plain.getByRole("alert")).toContainText("more than a form may hold: 25 MB");
  await expect(plain).toHaveURL(/\/desk\/texts\/furr-2005#import$/);
});

test("whoever keeps no texts is told so", async ({ page }) => {
  await page.goto(desk);
  await expect(page.getByText("Sign in first.")).toBeVisible();
  await signIn(page, await createAccount("Otto Other", "scholar"), desk);
  await expect(page.getByText("This needs the role of an editor; yours is scholar.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Import the text" })).toHaveCount(0);
});
