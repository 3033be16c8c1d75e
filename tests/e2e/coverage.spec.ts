import { expect, test } from "@playwright/test";

const coverage = "/essays/furr-2005/coverage";

test("the table of coverage has sums that add up, as a reader would count them", async ({ page }) => {
  await page.goto("/essays/furr-2005");
  await page.getByRole("navigation", { name: "Essay" }).getByRole("link", { name: "Coverage" }).click();
  await expect(page).toHaveURL(coverage);
  const table = page.getByRole("table", { name: /how far it is known/ });
  const rows = await table.locator("tbody tr").all();
  expect(rows).toHaveLength(20);
  for (const [column, words] of [
    [-4, "assessed"],
    [-3, "only as the essay reports it"],
    [-2, "silent, as a finding"],
    [-1, "not assessed"],
  ] as const) {
    let inRows = 0;
    for (const row of rows) {
      const shown = Number(await row.locator("td").nth(column).innerText());
      const marked = await row.locator("td").getByText(words, { exact: true }).count();
      expect(shown, `${words}: ${await row.locator("th").innerText()}`).toBe(marked);
      inRows += shown;
    }
    const foot = table.locator("tfoot tr").filter({ has: page.getByRole("rowheader", { name: words, exact: true }) });
    const cells = (await foot.locator("td").allInnerTexts()).map((text) => Number.parseInt(text, 10));
    const whole = cells.pop();
    expect(
      cells.reduce((sum, n) => sum + n, 0),
      words,
    ).toBe(whole);
    expect(whole, words).toBe(inRows);
  }
});

test("the heads of the table are whole, and none of them covers the first row", async ({ page }) => {
  for (const width of [1440, 820, 390]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(coverage);
    const table = page.getByRole("table", { name: /how far it is known/ });
    const { heads, row, cut } = await table.evaluate((element) => {
      const all = [...element.querySelectorAll("thead th")];
      return {
        heads: Math.max(...all.map((head) => head.getBoundingClientRect().bottom)),
        row: element.querySelector("tbody th")?.getBoundingClientRect().top ?? Number.NaN,
        cut: [...element.querySelectorAll("thead .upright")].filter((head) => head.scrollHeight > head.clientHeight + 1)
          .length,
      };
    });
    expect(heads).toBeLessThanOrEqual(row + 1);
    expect(cut).toBe(0);
  }
});

for (const address of [coverage, "/essays/furr-2005"])
  test(`a name of any length leaves the columns as wide as they are: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 1000 });
    await page.goto(address);
    const head = page.locator(".matrix thead th").nth(3);
    const before = await head.boundingBox();
    await head.locator(".upright").evaluate((name) => {
      name.textContent = "A school with a longer name than any has had ".repeat(5);
    });
    expect(await head.locator(".upright").innerText()).toContain("longer name");
    expect(await head.boundingBox()).toEqual(before);
  });

test("every list of gaps is as long as it says, says how to fill one, and leads to the place", async ({ page }) => {
  await page.goto(coverage);
  const wanting = page.getByRole("region", { name: "Own work without a page" });
  const count = Number((await wanting.getByRole("heading").innerText()).match(/\d+$/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await expect(wanting).toContainText("record the page");
  await wanting.getByText("Which they are").click();
  await expect(wanting.locator(".gap-sublist > li")).toHaveCount(count);

  const first = wanting.locator(".gap-sublist > li").first().getByRole("link");
  const target = await first.getAttribute("href");
  await first.click();
  await expect(page).toHaveURL(new RegExp(`${target?.replaceAll(".", "\\.")}$`));
  await expect(page.locator(`[id="${target?.split("#")[1]}"]`)).toBeInViewport();
});
