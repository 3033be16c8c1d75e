import { expect, type Page, test } from "@playwright/test";

/** Opens the overview and waits until the table listens to keys: a key pressed before that does nothing. */
async function openMatrix(page: Page): Promise<void> {
  await page.goto("/essays/furr-2005");
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
  const contests = await page.locator("#matrix-table tbody tr:not(.section-row) td:last-child").allTextContents();
  const numbers = contests.map(Number);
  expect(numbers.length).toBeGreaterThan(5);
  expect(Math.min(...numbers)).toBeGreaterThan(0);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await expect(page.getByRole("status")).toContainText(`${numbers.length} of`);

  await page.getByRole("link", { name: "Clear the filters" }).click();
  await expect(page).not.toHaveURL(/only=/);
});

test("arrow keys move through the cells and Enter opens", async ({ page }) => {
  await openMatrix(page);
  const first = page
    .getByRole("row", { name: /constitution of 1936/ })
    .getByRole("link")
    .first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Furr: supports/);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Furr/);
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toHaveAccessibleName(/contested|rival/);
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Zhukov/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/questions\/contested-authorship#p-zhukov/);
});

test("the whole matrix is one stop of the Tab key, at the cell last entered", async ({ page }) => {
  await openMatrix(page);
  await expect(page.locator("#matrix-table tbody a[tabindex='0']")).toHaveCount(1);
  const mark = page.getByRole("row", { name: /Order No\. 00447/ }).getByRole("link", { name: /^Getty/ });
  await mark.focus();
  await expect(page.locator("#matrix-table tbody a[tabindex='0']")).toHaveAccessibleName(/^Getty/);
  await page.keyboard.press("Tab");
  await expect(page.locator("#matrix-table tbody a:focus")).toHaveCount(0);
});

test("not assessed is told apart from silent", async ({ page }) => {
  await page.goto("/essays/furr-2005");
  const row = page.getByRole("row", { name: /Order No\. 00447/ });
  await expect(row.getByRole("link", { name: /^Khrushchevite: .*silent/ })).toBeVisible();
  await expect(row.getByRole("cell", { name: "not assessed" }).first()).toBeVisible();
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
