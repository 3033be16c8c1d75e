import { expect, type Page, test } from "@playwright/test";
import { pages, statuses } from "./pages";
import { expectNoFault, expectToFit } from "./sound";

type Name = keyof typeof pages;

/** What the page itself reports as wrong. The browser's own word on a refused address is not one of these. */
function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("Failed to load resource")) errors.push(message.text());
  });
  return errors;
}

/** The sizes of the scripts that the page fetches, as they come. */
function listenForScripts(page: Page): Promise<number>[] {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") sizes.push(response.body().then(({ length }) => length));
  });
  return sizes;
}

for (const name of Object.keys(pages) as Name[]) {
  test.describe(name, () => {
    test("has its status, one small script of ours, no violation in light and dark, no error", async ({ page }) => {
      const errors = listenForErrors(page);
      const scripts = listenForScripts(page);
      const response = await page.goto(pages[name]);
      expect(response?.status()).toBe(statuses[name] ?? 200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-listens", "");
      const sizes = await Promise.all(scripts);
      expect(sizes).toHaveLength(1);
      expect(sizes[0]).toBeLessThan(100_000);
      await expectNoFault(page);
      expect(errors).toEqual([]);
    });

    test("fits every width and is readable without a script", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(pages[name]);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect((await page.locator("main").innerText()).split(/\s+/).length).toBeGreaterThan(10);
      await expectToFit(page, 1440, 1100, 820, 390);
      await context.close();
    });
  });
}
