import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pages, statuses } from "./pages";

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

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

for (const name of Object.keys(pages) as Name[]) {
  test.describe(name, () => {
    test("has its status, no violation in light and dark, no error", async ({ page }) => {
      const errors = listenForErrors(page);
      await page.emulateMedia({ colorScheme: "light" });
      const response = await page.goto(pages[name]);
      expect(response?.status()).toBe(statuses[name] ?? 200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
    });

    test("carries one script, which is ours and small", async ({ page }) => {
      const scripts: Promise<number>[] = [];
      page.on("response", (response) => {
        if (response.request().resourceType() === "script") scripts.push(response.body().then(({ length }) => length));
      });
      await page.goto(pages[name]);
      await expect(page.locator("html")).toHaveAttribute("data-listens", "");
      const sizes = await Promise.all(scripts);
      expect(sizes).toHaveLength(1);
      expect(sizes[0]).toBeLessThan(100_000);
    });

    test("fits every width and is readable without a script", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(pages[name]);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect((await page.locator("main").innerText()).split(/\s+/).length).toBeGreaterThan(10);
      for (const width of [1440, 1100, 820, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `at ${width} pixels`).toBe(0);
      }
      await context.close();
    });
  });
}
