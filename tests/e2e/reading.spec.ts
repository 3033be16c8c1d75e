import { expect, test } from "@playwright/test";

test("from home to a claim with both sides, and on", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "Who holds what" })).toBeVisible();
  await page.getByRole("link", { name: /^Claims \(/ }).click();
  await expect(page).toHaveURL(/rows=claims/);
  await page
    .getByRole("row")
    .filter({ hasText: "22.1" })
    .getByRole("link", { name: /insisted/ })
    .click();
  await expect(page).toHaveURL(/\/claims\/22\.1$/);

  const supporting = page.getByRole("region", { name: /Supporting/ });
  const contesting = page.getByRole("region", { name: /Contesting/ });
  await expect(supporting.getByRole("article").first()).toContainText("as the essay reports it");
  await expect(contesting.getByRole("article").first()).toContainText(/own work|characterised/);
  await expect(page.getByText("Standing of the essay’s answer")).toBeVisible();

  await page.getByRole("navigation", { name: "Neighbouring claims" }).getByRole("link").last().click();
  await expect(page).toHaveURL(/\/claims\/22\.2$/);
});

test("the two sides stand beside the claim with equal width on a wide screen", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/essays/furr-2005/claims/22.1");
  const supporting = await page.getByRole("region", { name: /Supporting/ }).boundingBox();
  const claim = await page.getByRole("heading", { level: 1 }).boundingBox();
  const contesting = await page.getByRole("region", { name: /Contesting/ }).boundingBox();
  if (!supporting || !claim || !contesting) throw new Error("A part of the spread is not there.");
  expect(supporting.width).toBeCloseTo(contesting.width, 0);
  expect(supporting.x + supporting.width).toBeLessThan(claim.x);
  expect(claim.x + claim.width).toBeLessThan(contesting.x);
});

test("on a phone the switch leads to each side and stays in view", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto("/essays/furr-2005/claims/22.1");
  const sides = page.getByRole("navigation", { name: "Sides" });
  await sides.getByRole("link", { name: /Contesting/ }).click();
  await expect(page.locator("#contests")).toBeInViewport();
  await expect(sides).toBeInViewport();
  await context.close();
});

test("cited in support is not agreement: both positions of Getty stand on the page", async ({ page }) => {
  await page.goto("/essays/furr-2005/claims/22.1");
  await expect(page.getByRole("region", { name: /Supporting/ })).toContainText("Cited in support");
  await expect(page.getByRole("region", { name: /Qualifying/ }).first()).toContainText(
    "The essay cites this interpretation in support",
  );
});

test("a view that the essay disputes does not inherit the marks of its question", async ({ page }) => {
  await page.goto("/essays/furr-2005/claims/6.1");
  await expect(page.getByText("the essay disputes", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("On the essay’s answer to the question as a whole")).toHaveCount(0);
});

test("j and k go through the paragraphs of the reader", async ({ page }) => {
  await page.goto("/essays/furr-2005/read#p22");
  await expect(page.locator("#p22")).toBeInViewport();
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/#p23$/);
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await expect(page).toHaveURL(/#p21$/);
});

test("keys of one character can be switched off, and stay off", async ({ page }) => {
  const toggle = page.getByRole("checkbox", { name: /^Keys:/ });
  await page.goto("/essays/furr-2005/read#p22");
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  await toggle.uncheck();
  await page.goto("/essays/furr-2005/sources");
  await page.goto("/essays/furr-2005/read#p30");
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
  await expect(toggle).not.toBeChecked();
  await page.keyboard.press("j");
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/#p30$/);
  await expect(page.getByRole("combobox")).not.toBeFocused();
  await toggle.check();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox")).toBeFocused();
});

test("a claim leads to its place in the reader and back", async ({ page }) => {
  await page.goto("/essays/furr-2005/claims/23.3");
  await page.getByRole("link", { name: "See the passage" }).click();
  await expect(page).toHaveURL(/\/read#c23\.3$/);
  await expect(page.locator("#c23\\.3")).toBeInViewport();
  await page.locator('a[href="/essays/furr-2005/claims/23.3"]').first().click();
  await expect(page).toHaveURL(/\/claims\/23\.3$/);
});

test("a source shows its record in several forms and what rests on it", async ({ page, request }) => {
  await page.goto("/essays/furr-2005/sources/zhukov-inoi-2003");
  await expect(page.getByText("Иной Сталин", { exact: false }).first()).toBeVisible();
  await expect(page.locator('a[href*="/claims/"]').first()).toBeVisible();
  for (const [format, mark] of [
    ["bibtex", "@book{"],
    ["ris", "TY  - BOOK"],
    ["csl", '"type"'],
  ] as const) {
    const response = await request.get(`/essays/furr-2005/sources/zhukov-inoi-2003/${format}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(mark);
  }
});

for (const [width, javaScriptEnabled] of [
  [1440, true],
  [390, false],
] as const)
  test(`the contents lead to the heads of sections, up and down: ${width} pixels, ${javaScriptEnabled ? "with" : "without"} a script`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto("/essays/furr-2005/read#p100");
    const contents = page.getByRole("navigation", { name: "Sections" });
    const folded = contents.locator("summary");
    if (await folded.isVisible()) await folded.click();
    const topOf = (id: string) => page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top);
    const hashes = await contents
      .locator("a:visible")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    expect(hashes).toHaveLength(5);
    for (const id of [...hashes.toReversed(), ...hashes]) {
      // On a narrow page the list is out of view by then.
      await contents.locator(`a[href="#${id}"]:visible`).dispatchEvent("click");
      await expect.poll(() => topOf(id), `the head of ${id}`).toBeLessThan(40);
      expect(await topOf(id)).toBeGreaterThan(0);
    }
    await page.goto("/");
    await page.goto(`/essays/furr-2005/read#${hashes.at(-1)}`);
    await expect.poll(() => topOf(hashes.at(-1) ?? "")).toBeLessThan(40);
    if (javaScriptEnabled)
      await expect(contents.locator("[aria-current=location]").first()).toHaveAttribute("href", `#${hashes.at(-1)}`);
    await context.close();
  });
