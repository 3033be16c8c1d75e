import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { questionsByHand } from "../setup/totals-by-hand";
import { expectSound } from "./sound";

const compare = "/essays/furr-2005/compare";
const three = `${compare}?with=getty&with=thurston&with=zhukov`;

const questionTotals = (page: Page): Locator => page.getByRole("table", { name: /^20 questions/ });

/** The figures of a table of totals, row by row. */
async function figures(table: Locator): Promise<Record<string, number[]>> {
  const rows = await table.locator("tbody tr").all();
  return Object.fromEntries(
    await Promise.all(
      rows.map(async (row) => {
        const name = (await row.getByRole("rowheader").innerText()).trim();
        return [name, (await row.locator("td").allInnerTexts()).map(Number)] as const;
      }),
    ),
  );
}

test("two to four are chosen by ticks, without a script, and the address holds the choice", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(compare);
  for (const name of ["Getty", "Thurston", "Zhukov"]) await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/with=getty&with=thurston&with=zhukov/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Getty, Thurston and Zhukov");
  await expect(page.locator("tr.compare-question").first()).toContainText("Standing of the essay’s answer");
  await context.close();
});

test("the totals are those that are counted by hand from the map, and add up", async ({ page }) => {
  await page.goto(three);
  const byHand = questionsByHand(["getty", "thurston", "zhukov"]);
  const shown = await figures(questionTotals(page));
  const words: Record<string, string> = {
    agree: "agree",
    part: "part",
    divided: "divided",
    reported: "one known only by report",
    silent: "one silent",
    "not-assessed": "one not assessed",
  };
  for (const [verdict, name] of Object.entries(words)) {
    const cells = ["agree", "part", "divided", "few"].map((relation) => byHand.cells[`${verdict} ${relation}`] ?? 0);
    expect([name, shown[name]]).toEqual([name, [...cells, cells.reduce((sum, count) => sum + count, 0)]]);
  }
  const sums = Object.values(shown).map((row) => row.at(-1) ?? 0);
  expect(sums.reduce((sum, count) => sum + count, 0)).toBe(byHand.all);
});

test("a verdict narrows the rows to those that it counts", async ({ page }) => {
  await page.goto(three);
  const count = (await figures(questionTotals(page)))["one known only by report"]?.at(-1) ?? 0;
  expect(count).toBeGreaterThan(0);
  await questionTotals(page).getByRole("link", { name: "one known only by report" }).click();
  await expect(page).toHaveURL(/verdict=reported/);
  await expect(page.locator("tr.compare-question")).toHaveCount(count);
});

test("a row opens to its claims, and what is cited in support yet apart is gathered", async ({ page }) => {
  await page.goto(three);
  await page.locator("details.compare-claims summary").first().click();
  await expect(page.locator("details.compare-claims[open] table").first()).toBeVisible();
  await page.getByRole("link", { name: "Cited in support, yet apart" }).first().click();
  await expect(page.getByRole("heading", { name: /^Cited in support, yet its own work/ })).toBeInViewport();
});

test("the view is taken away as CSV and as Markdown", async ({ page }) => {
  await page.goto(three);
  for (const [name, wanted] of [
    ["CSV", /^\uFEFFlevel,key,/],
    ["Markdown", /^# /],
  ] as const) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name, exact: true }).click();
    const file = await (await downloading).path();
    expect(await readFile(file, "utf8")).toMatch(wanted);
  }
});

test("a wrong address is told what is wrong with it", async ({ page }) => {
  for (const query of [
    "?with=nobody&with=getty",
    "?with=getty&with=zhukov&with=thurston&with=cold-war&with=trotskyist",
    `?with=${"x".repeat(5000)}`,
  ]) {
    const response = await page.goto(`${compare}${query}`);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

for (const [name, address] of [
  ["nobody chosen", compare],
  ["two", `${compare}?with=cold-war&with=getty`],
  ["three", three],
] as const)
  test(`axe finds no fault: ${name}`, async ({ page }) => {
    await page.goto(address);
    await expectSound(page);
  });
