import { expect, type Page, test } from "@playwright/test";
import { faultsOf } from "./sound";

/** The search field, once it listens: before that it is a plain field, and keys do nothing. */
const field = (page: Page) => page.getByRole("combobox", { name: "Search the maps" });
const results = (page: Page) => page.getByRole("region", { name: "Results" });
const facets = (page: Page) => page.getByRole("navigation", { name: "Narrow the results" });

/** How many entries the page says that it has found. */
async function total(page: Page): Promise<number> {
  return Number(/(\d+) entr(y|ies)/.exec(await page.getByRole("status").first().innerText())?.[1]);
}

const titles = (page: Page) => results(page).getByRole("heading", { level: 3 }).allInnerTexts();

test("a slash leads to the field from every page, and Enter searches", async ({ page }) => {
  await page.goto("/essays/furr-2005/read");
  await expect(field(page)).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  // While something is being typed, a slash is a slash.
  await page.keyboard.type("P51/94");
  await expect(field(page)).toHaveValue("P51/94");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=P51%2F94");
  await expect(results(page).getByRole("link", { name: /no\. P51\/94/ })).toBeVisible();
  await expect(results(page).locator("mark").first()).toHaveText("P51");
});

test("suggestions are chosen with the arrow keys and closed with Escape", async ({ page }) => {
  await page.goto("/essays/furr-2005");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await field(page).pressSequentially("Жуко");
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await expect(options.first()).toHaveText(/^Zhukov interpretation$/);
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  expect(await faultsOf(page)).toEqual([]);

  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(field(page)).toHaveValue("Жуко");
  await expect(field(page)).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/essays/furr-2005/interpretations/zhukov");
});

test("what was chosen for other words is not chosen any more", async ({ page }) => {
  await page.goto("/");
  await field(page).pressSequentially("zhuk");
  const chosen = page.locator("[role=option][aria-selected=true]");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press("Home");
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(chosen).toHaveCount(0);

  // No answer comes: the old list says nothing of the new words.
  await page.route("**/search/suggestions?q=zhukov**", () => {});
  await page.keyboard.press("ArrowDown");
  await field(page).pressSequentially("ov troika");
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=zhukov+troika");

  await page.goto("/");
  await field(page).pressSequentially("zhuk");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.route("**/search/suggestions?**", (route) => route.abort());
  await field(page).pressSequentially(" getty");
  await expect(page.getByRole("option")).toHaveCount(0);
});

test("a suggestion is chosen with the pointer", async ({ page }) => {
  await page.goto("/");
  await field(page).pressSequentially("troik");
  await page.getByRole("option", { name: /^Troika/ }).click();
  await expect(page).toHaveURL("/essays/furr-2005/glossary#term-troika");
  await expect(page.locator("#term-troika")).toBeInViewport();
});

test("a facet narrows the results to what it counts, and its own counts stay", async ({ page }) => {
  await page.goto("/search?q=Stalin");
  const all = await total(page);
  const kinds = facets(page).getByRole("definition").first();
  const counts = (await kinds.getByRole("link").allInnerTexts()).map((text) => Number(/\d+$/.exec(text)?.[0]));
  expect(counts[0]).toBe(all);
  expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(all);

  const positions = kinds.getByRole("link", { name: /^positions/ });
  const count = Number(/\d+$/.exec(await positions.innerText())?.[0]);
  await positions.click();
  await expect(page).toHaveURL("/search?q=Stalin&kind=position");
  expect(await total(page)).toBe(count);
  expect((await kinds.getByRole("link").allInnerTexts()).map((text) => Number(/\d+$/.exec(text)?.[0]))).toEqual(counts);

  await facets(page)
    .getByRole("link", { name: /^contests/ })
    .click();
  await expect(page).toHaveURL("/search?q=Stalin&kind=position&stance=contests");
  await expect(results(page).getByText("contests").first()).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL("/search?q=Stalin");
  expect(await total(page)).toBe(all);
});

test("the second page goes on where the first ends", async ({ page }) => {
  await page.goto("/search?q=Stalin");
  const first = await titles(page);
  expect(first).toHaveLength(20);
  await page.getByRole("link", { name: "Next →" }).click();
  await expect(page).toHaveURL("/search?q=Stalin&page=2");
  await expect(page.getByRole("status").first()).toContainText("21 to 40 shown");
  await expect(page.getByRole("link", { name: "Page 2", exact: true })).toHaveAttribute("aria-current", "page");
  expect(await titles(page)).toHaveLength(20);
  await page.goto("/search?q=Stalin&page=999999");
  await expect(page.getByRole("status").first()).toContainText("There is no page 999999: this is the last.");
  expect((await titles(page)).length).toBeGreaterThan(0);
});

test("everything works without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/essays/furr-2005/sources");
  await page.getByRole("searchbox", { name: "Search the maps" }).fill("Тухачевский");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(
    results(page).getByRole("heading", { level: 3, name: "Mikhail Tukhachevsky", exact: true }),
  ).toBeVisible();
  await page.goto("/search?q=Stalin");
  await facets(page)
    .getByRole("link", { name: /^claims/ })
    .click();
  await expect(page).toHaveURL("/search?q=Stalin&kind=claim");
  await page.getByRole("link", { name: "Next →" }).click();
  await expect(page).toHaveURL("/search?q=Stalin&kind=claim&page=2");
  await context.close();
});

test("a misspelt word is corrected, and the page says so", async ({ page }) => {
  await page.goto("/search?q=Tukachevsky");
  await expect(page.getByRole("status").first()).toContainText(
    "Nothing for “Tukachevsky”; showing results for “tukhachevsky”.",
  );
  await expect(
    results(page).getByRole("heading", { level: 3, name: "Mikhail Tukhachevsky", exact: true }),
  ).toBeVisible();
});

test("markup, operators and excess in a query are words, and get an answer", async ({ page }) => {
  const queries = [
    `<script>window.intruder=1</script>"><img src=x onerror="window.intruder=1">`,
    "'; DROP TABLE search_entries; --",
    `"&|!():*<-> -`,
    "\u0000",
    "ж".repeat(10_000),
    "Stalin ".repeat(800),
  ];
  for (const q of queries) {
    const response = await page.goto(`/search?${new URLSearchParams({ q })}`);
    expect(response?.status(), q).toBe(200);
    await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
    expect(await page.evaluate(() => "intruder" in window), q).toBe(false);
  }
  await expect(page.getByText("Only the first 300 characters of the search were read.")).toBeVisible();
  await page.goto("/search?q=-Stalin");
  await expect(page.getByText("A search needs a word to look for")).toBeVisible();
});

test("an address that is too long to be read is told", async ({ request }) => {
  const response = await request.get(`/search?q=${"x".repeat(300_000)}`);
  expect(response.status()).toBe(431);
  expect(await response.text()).toBe("This address is too long: ask for less in it.\n");
});

test("suggestions are not kept by anyone, and hostile ones get an answer", async ({ request }) => {
  const response = await request.get("/search/suggestions?q=zhu");
  expect(response.headers()["cache-control"]).toBe("no-store");
  expect((await response.json()).length).toBeGreaterThan(0);
  for (const q of ["", "'", "%00", "&|!", "x".repeat(5000)]) {
    expect((await request.get(`/search/suggestions?${new URLSearchParams({ q })}`)).status(), q).toBe(200);
  }
});
