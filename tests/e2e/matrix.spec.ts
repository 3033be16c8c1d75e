import { expect, type Page, test } from "@playwright/test";

/** Opens the overview and waits until the table listens to keys: a key pressed before that does nothing. */
async function openMatrix(page: Page, query = ""): Promise<void> {
  await page.goto(`/essays/furr-2005${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

test("the address holds the state of the filters", async ({ page }) => {
  await page.goto("/essays/furr-2005?rows=claims");
  await page.getByText("Filter and sort").click();
  await page.getByLabel("Only rows that are").selectOption("contested");
  await page.getByLabel("Sorted by").selectOption("contesting");
  await page.getByRole("button", { name: "Show these rows" }).click();
  await expect(page).toHaveURL(/only=contested/);
  await expect(page).toHaveURL(/sort=contesting/);
  await expect(page).toHaveURL(/rows=claims/);
  // The whole of the table has come.
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  const contests = await page.locator("#matrix-table tr[data-row] td.total:nth-last-child(2)").allTextContents();
  const numbers = contests.map(Number);
  expect(numbers.length).toBeGreaterThan(5);
  expect(Math.min(...numbers)).toBeGreaterThan(0);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await expect(page.getByRole("status").filter({ hasText: "match" })).toContainText(`${numbers.length} of`);

  await page.getByRole("link", { name: "Clear the filters" }).click();
  await expect(page).not.toHaveURL(/only=/);
});

test("arrow keys go from cell to cell, Home and End to the ends of the row, and Enter opens", async ({ page }) => {
  await openMatrix(page);
  const focus = page.locator(":focus");
  const row = page.getByRole("row", { name: /What were the constitution of 1936/ });
  await row.getByRole("link").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(focus).toHaveAccessibleName(/^Furr: supports/);
  await page.keyboard.press("End");
  await expect(focus).toHaveAccessibleName(/^Zhukov/);
  await page.keyboard.press("ArrowRight");
  await expect(focus).toHaveAccessibleName(/^Zhukov/);
  await page.keyboard.press("Home");
  await expect(focus).toHaveAccessibleName(/constitution of 1936/);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/questions\/constitution-purpose#p-zhukov/);
});

test("going down a column stays in it, past the heading of a section and through cells without a mark", async ({
  page,
}) => {
  await openMatrix(page);
  const rows = page.locator("#matrix-table tr[data-row]");
  const column = await page.locator("#matrix-table thead th", { hasText: "Khrushchevite" }).evaluate((head) => {
    return (head as HTMLTableCellElement).cellIndex;
  });
  const columnNow = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLTableCellElement>("td, th")?.cellIndex);
  const rowNow = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>("tr")?.dataset.row);
  const keys = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.row));
  await rows.first().getByRole("link").first().focus();
  for (let n = 0; n < column; n++) await page.keyboard.press("ArrowRight");
  const kinds = new Set<string>();
  for (const key of keys) {
    expect(await rowNow()).toBe(key);
    expect(await columnNow()).toBe(column);
    kinds.add(await page.locator(":focus").evaluate(({ tagName }) => tagName));
    await page.keyboard.press("ArrowDown");
  }
  expect([...kinds].sort()).toEqual(["A", "TD"]); // With marks, and not assessed.
  expect(await rowNow()).toBe(keys.at(-1));
});

test("Ctrl with Home and End leads to the corners, the page keys a window further and back", async ({ page }) => {
  await openMatrix(page, "?rows=claims");
  const rowNow = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>("tr")?.dataset.row);
  await page.locator("#matrix-table tbody a").first().focus();
  await page.keyboard.press("Control+End");
  expect(await rowNow()).toBe(await page.locator("#matrix-table tr[data-row]").last().getAttribute("data-row"));
  await expect(page.locator(":focus")).toBeInViewport();
  await page.keyboard.press("Control+Home");
  expect(await rowNow()).toBe("1.1");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  const further = await rowNow();
  expect(Number.parseInt(further ?? "", 10)).toBeGreaterThan(2);
  await expect(page.locator(":focus")).toBeInViewport();
  for (let n = 0; n < 3; n++) await page.keyboard.press("PageUp");
  expect(await rowNow()).toBe("1.1");
});

test("the rows are one stop of the Tab key, at the cell last entered, with or without a mark", async ({ page }) => {
  await openMatrix(page);
  const stops = page.locator("#matrix-table tbody").locator("a, td").and(page.locator("[tabindex='0']"));
  await expect(stops).toHaveCount(1);
  const row = page.getByRole("row", { name: /Order No\. 00447/ });
  await row.getByRole("link", { name: /^Getty/ }).focus();
  await expect(stops).toHaveCount(1);
  await expect(stops).toHaveAccessibleName(/^Getty/);
  await page.keyboard.press("Home");
  for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveText("");
  await expect(stops).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.locator("#matrix-table tbody :focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator("#matrix-table tbody td:focus")).toHaveClass("not-assessed");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/questions\/order-00447-initiative$/);
});

test("the digits of a paragraph lead to its first claim, with the number of the claim to that", async ({ page }) => {
  await openMatrix(page, "?rows=claims");
  const rowNow = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>("tr")?.dataset.row);
  const said = page.getByRole("status").filter({ hasText: "claim" });
  await page.getByRole("region", { name: "Stance matrix" }).focus();
  await page.keyboard.type("107");
  expect(await rowNow()).toBe("107.1");
  await expect(said).toHaveText("107: ¶107, claim 107.1");
  await expect(page.locator(":focus")).toBeInViewport();
  await page.keyboard.type(".3");
  expect(await rowNow()).toBe("107.3");
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveCount(0);
  await page.keyboard.type("22");
  expect(await rowNow()).toBe("22.1");
  expect(await page.evaluate(() => document.activeElement?.closest<HTMLTableCellElement>("td")?.cellIndex)).toBe(1);
  await page.keyboard.press("Escape");
  await page.keyboard.type("999");
  await expect(said).toHaveText("999: no claim shown is there or after it.");
  expect(await rowNow()).not.toBe("1.1");
});

test("digits lead nowhere once keys of one character are switched off", async ({ page }) => {
  await openMatrix(page, "?rows=claims");
  await page.getByRole("checkbox", { name: /^Keys:/ }).uncheck();
  await page.locator("#matrix-table tbody a").first().focus();
  await page.keyboard.type("107");
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>("tr")?.dataset.row)).toBe("1.2");
});

test("the heads stay in view while the rows scroll", async ({ browser }) => {
  for (const width of [1440, 820]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto("/essays/furr-2005?rows=claims");
    await page.getByRole("row").filter({ hasText: "26.1" }).first().scrollIntoViewIfNeeded();
    await expect(page.getByRole("columnheader", { name: "Getty" })).toBeInViewport();
    await context.close();
  }
});
