import { expect, type Page, test } from "@playwright/test";
import { createAccount, signIn } from "./members";
import { importSeedText } from "./seed-text";
import { expectSound } from "./sound";

const reader = "/essays/furr-2005/read";

// A text that is imported again is another one than the one that somebody reads: one journey after the other.
test.describe.configure({ mode: "serial" });

test.beforeAll(() => importSeedText("--for", "private"));

async function openAsScholar(page: Page, name: string, paragraph: number): Promise<void> {
  await signIn(page, await createAccount(name, "scholar"), reader);
  await expect(page.getByRole("link", { name })).toBeVisible();
  await openReader(page, paragraph);
}

async function openReader(page: Page, paragraph: number): Promise<void> {
  await page.goto(`${reader}#p${paragraph}`);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

/** Marks the words of a claim's passage with the mouse, as far as they stand on one line. */
async function markWords(page: Page, claim: string): Promise<string> {
  const passage = page.locator(`.passage[data-claims~="${claim}"]`).first();
  await passage.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await passage.evaluate((element) => {
    const [line] = element.getClientRects();
    if (!line) throw new Error("The passage has no line.");
    return { x: line.x, y: line.y, width: line.width, height: line.height };
  });
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 5 });
  await page.mouse.up();
  return (await page.evaluate(() => document.getSelection()?.toString() ?? "")).trim();
}

test("words marked with the mouse are annotated, stand lit in the text, and lead to their note", async ({ page }) => {
  test.slow();
  await openAsScholar(page, "Mara Mouse", 31);
  const words = await markWords(page, "31.1");
  expect(words.length).toBeGreaterThan(5);
  await page.getByRole("button", { name: "Annotate these words" }).click();
  await expect(page.getByLabel("The words that it is about")).toHaveValue(words);
  await page.getByLabel("Your note").fill("Where is this said?");
  await page.getByLabel("Kind", { exact: true }).selectOption("question");
  await page.getByRole("button", { name: "Add the note" }).click();
  await expect(page).toHaveURL(/\/read#note-/);
  await expect(page.locator("#p31 summary").filter({ hasText: `Mara Mouse on ${words.slice(0, 20)}` })).toBeVisible();
  await expect(page.locator("#p31").getByText("Where is this said?")).toBeVisible();
  const lit = page.locator("#p31 mark.noted");
  const text = await lit.evaluateAll((marks) =>
    marks
      .flatMap((mark) => [...mark.childNodes].filter((node) => node instanceof Text))
      .map((node) => node.textContent),
  );
  expect(text.join("")).toContain(words.split(" ")[0]);
  await expectSound(page, "#p31");
});

test("several notes on the same words can all be reached, by the keyboard too", async ({ page }) => {
  test.slow();
  await openAsScholar(page, "Sita Several", 32);
  for (const body of ["The first thought.", "The second thought.", "The third thought."]) {
    await openReader(page, 32);
    const words = await markWords(page, "32.1");
    await page.getByRole("button", { name: "Annotate these words" }).click();
    await expect(page.getByLabel("The words that it is about")).toHaveValue(words);
    await page.getByLabel("Your note").fill(body);
    await page.getByRole("button", { name: "Add the note" }).click();
    await expect(page).toHaveURL(/\/read#note-/);
    await expect(page.getByText(body)).toBeVisible();
  }
  // Afresh: the address of the last one has opened it.
  await page.goto("/");
  await openReader(page, 32);
  const notes = page.locator("#p32 .member-note");
  await expect(notes).toHaveCount(3);
  for (const [at, body] of ["The first thought.", "The second thought.", "The third thought."].entries()) {
    await notes.nth(at).locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(notes.nth(at).getByText(body)).toBeVisible();
  }
});

test("a draft comes back where other words are marked, and leaves them as they are", async ({ page }) => {
  test.slow();
  await openAsScholar(page, "Dina Draft", 33);
  await markWords(page, "33.1");
  await page.getByRole("button", { name: "Annotate these words" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  await page.getByLabel("Your note").fill("Half a thought");
  await openReader(page, 33);
  const words = await markWords(page, "33.2");
  await page.getByRole("button", { name: "Annotate these words" }).click();
  await expect(page.getByText("This is your draft")).toBeVisible();
  await expect(page.getByLabel("Your note")).toHaveValue("Half a thought");
  await expect(page.getByLabel("The words that it is about")).toHaveValue(words);
  await page.getByRole("button", { name: "Add the note" }).click();
  await expect(page).toHaveURL(/\/read#note-/);
  await expect(page.locator("#p33 summary").filter({ hasText: `Dina Draft on ${words.slice(0, 20)}` })).toBeVisible();
});

test("by keyboard alone: go to a paragraph, select words, annotate, be answered, edit, withdraw", async ({
  page,
  browser,
}) => {
  test.slow();
  await openAsScholar(page, "Kira Keys", 40);
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await expect(page).toHaveURL(/annotations\/new\?.*41/);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  const text = page.getByRole("textbox", { name: /choose words with the arrow keys/ });
  await text.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  const exact = page.getByLabel("The words that it is about");
  await expect(exact).not.toHaveValue("");
  const words = await exact.inputValue();
  expect(words.split(/\s+/)).toHaveLength(3);
  await expect(page.getByRole("status").filter({ hasText: `Chosen: ${words}` })).toBeAttached();
  await page.getByLabel("Your note").focus();
  await page.keyboard.type("Which of the two?");
  await page.getByRole("button", { name: "Add the note" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#p41 summary").filter({ hasText: `Kira Keys on ${words}` })).toBeVisible();
  await page
    .locator("#p41")
    .getByRole("link", { name: /^1 note/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "Note by Kira Keys" })).toContainText("Which of the two?");
  await expect(page.getByRole("main")).toContainText(words);
  await expectSound(page);
  const { pathname, search } = new URL(page.url());
  const thread = pathname + search;

  const answering = await (await browser.newContext()).newPage();
  await signIn(answering, await createAccount("Rolf Replies", "scholar"), thread);
  await answering.getByRole("link", { name: "Answer" }).first().focus();
  await answering.keyboard.press("Enter");
  await answering.getByLabel("Your answer").focus();
  await answering.keyboard.type("The second.");
  await answering
    .getByRole("button", { name: /answer/i })
    .last()
    .focus();
  await answering.keyboard.press("Enter");
  await expect(answering.getByText("The second.")).toBeVisible();

  await page.goto(thread);
  await expect(page.getByText("The second.")).toBeVisible();
  await page.getByRole("link", { name: "Edit" }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Your note").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Which of the three?");
  await page.locator("button.button").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Which of the three?").first()).toBeVisible();
  await page.goto(thread);
  await page.getByRole("button", { name: "Withdraw" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Withdrawn: only you see it.")).toBeVisible();
});
