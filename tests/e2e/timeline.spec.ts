import { expect, test } from "@playwright/test";
import { expectSound } from "./sound";

const timeline = "/essays/furr-2005/timeline";

test("the time is narrowed to a year by a link, without a script, and the counts tell", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(timeline);
  const link = page.getByRole("navigation", { name: "Time shown" }).getByRole("link", { name: /^1937 / });
  const count = Number(/\((\d+)\)/.exec(await link.innerText())?.[1]);
  expect(count).toBeGreaterThan(20);
  await link.click();
  await expect(page).toHaveURL(/from=1937/);
  await expect(page.getByRole("status")).toContainText(`${count} of`);
  await page.getByRole("link", { name: "show them too" }).click();
  await expect(page.getByRole("status")).not.toContainText("lie outside");
  await context.close();
});

test("any stretch and a section are asked for by the form, and nonsense is told", async ({ page }) => {
  await page.goto(timeline);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  await page.getByLabel("From (year, or year-month)").fill("1937-06");
  await page.getByLabel("To (year, or year-month)").fill("1937-08");
  await page.getByRole("button", { name: "Show these events" }).click();
  // What was left empty, the section, does not stand in the address.
  await expect(page).toHaveURL(`${timeline}?from=1937-06&to=1937-08`);
  const response = await page.goto(`${timeline}?from=nonsense`);
  expect(response?.status()).toBe(400);
  await expect(page.getByText("nonsense")).toBeVisible();
});

test("arrow keys go along the scale, and what has the focus is said in full", async ({ page }) => {
  await page.goto(timeline);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  const scale = page.locator(".timeline-scale").first();
  await scale.locator("svg a").first().focus();
  const first = await scale.locator("svg a").nth(1).getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await expect(scale.locator(".timeline-caption")).toHaveText(first ?? "?");
  await expect(scale.locator("svg a[tabindex='0']")).toHaveCount(1);
});

test("a work is never blamed for a document that was opened after it", async ({ page }) => {
  await page.goto(`${timeline}#too-early`);
  const works = page.getByRole("list", { name: "Works and the evidence that came after them" });
  const conquest = works.getByRole("listitem").filter({ hasText: "Conquest" }).first();
  await expect(conquest).toContainText(/became available after 19(?:68|9\d)/);
  await conquest.getByText("Which claims, and what came later").click();
  await expect(conquest).toContainText("Came later:");
});

for (const [name, query] of [
  ["whole", ""],
  ["1937", "?from=1937&to=1937"],
] as const)
  test(`axe finds no fault: ${name}`, async ({ page }) => {
    await page.goto(`${timeline}${query}`);
    await expectSound(page);
  });
