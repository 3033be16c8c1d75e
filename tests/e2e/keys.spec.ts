import { expect, type Page, test } from "@playwright/test";

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

test("g and a letter open a page of the menu, each letter another", async ({ page }) => {
  await open(page, "/essays/furr-2005/coverage");
  const letters = await page.locator("nav a[data-go]").evaluateAll((all) => all.map((a) => a.getAttribute("data-go")));
  expect(new Set(letters).size).toBe(letters.length);
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await expect(page).toHaveURL(/\/essays\/furr-2005$/);
  await open(page, "/essays/furr-2005/coverage");
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveURL(/\/sources$/);
});

test("a letter alone, or one that is being typed, opens nothing", async ({ page }) => {
  await open(page, "/essays/furr-2005/coverage");
  await page.keyboard.press("s");
  await page.keyboard.press("/");
  const field = page.getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.type("gs");
  await expect(field).toHaveValue("gs");
  await expect(page).toHaveURL(/\/coverage$/);
});

test("the question mark opens the list of keys and closes it; so does Escape", async ({ page }) => {
  await open(page, "/essays/furr-2005/coverage");
  const list = page.getByRole("dialog", { name: "Keys" });
  await expect(list).toBeHidden();
  await page.keyboard.press("?");
  await expect(list).toContainText("the next paragraph of the reader");
  await page.keyboard.press("?");
  await expect(list).toBeHidden();
  await page.getByRole("button", { name: "All keys" }).click();
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
});

test("keys that are switched off open nothing", async ({ page }) => {
  await open(page, "/essays/furr-2005/coverage");
  await page.getByRole("checkbox", { name: /^Keys:/ }).uncheck();
  await page.keyboard.press("?");
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
  await expect(page).toHaveURL(/\/coverage$/);
});
