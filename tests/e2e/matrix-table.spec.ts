import { expect, test } from "@playwright/test";

test("not assessed is told apart from silent", async ({ page }) => {
  await page.goto("/essays/furr-2005");
  const row = page.getByRole("row", { name: /Order No\. 00447/ });
  await expect(row.getByRole("link", { name: /^Khrushchevite: .*silent/ })).toBeVisible();
  await expect(row.getByRole("cell", { name: "not assessed" }).first()).toBeVisible();
});

for (const query of ["", "?rows=claims", "?rows=claims&provenance=own-work&only=contested", "?stance=contests"])
  test(`the sums of “${query}” are those of the marks, counted again`, async ({ page }) => {
    await page.goto(`/essays/furr-2005${query}`);
    const counted = await page.locator("#matrix-table").evaluate((table: HTMLTableElement) => {
      const stances = ["supports", "qualifies", "contests", "silent"];
      const own = 1; // The essay's column, whose marks are not counted.
      const numberOf = (cell: HTMLTableCellElement | undefined) => Number(cell?.textContent || 0);
      /** Marks of a stance in a cell: each as often as the figure beside it says. */
      const marksIn = (cell: HTMLTableCellElement | undefined, stance: string) =>
        [...(cell?.querySelectorAll(`i.${stance}`) ?? [])].reduce(
          (sum, { nextElementSibling: figure }) => sum + (figure?.matches("sub") ? Number(figure.textContent) : 1),
          0,
        );
      const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-row]")];
      const foot = [...(table.tFoot?.rows ?? [])];
      const columns = (table.tHead?.rows[0]?.cells.length ?? 0) - stances.length;
      const wrong: string[] = [];
      const expectSame = (what: string, shown: number, marks: number) => {
        if (shown !== marks) wrong.push(`${what}: ${shown} shown, ${marks} counted`);
      };
      let marks = 0;
      for (const [at, stance] of stances.entries()) {
        let all = 0;
        for (const row of rows) {
          const sum = [...row.cells].slice(own + 1, columns).reduce((total, cell) => total + marksIn(cell, stance), 0);
          expectSame(`row ${row.dataset.row}, ${stance}`, numberOf(row.cells[columns + at]), sum);
          all += sum;
        }
        for (let column = own + 1; column < columns; column++) {
          const sum = rows.reduce((total, { cells }) => total + marksIn(cells[column], stance), 0);
          expectSame(`column ${column}, ${stance}`, numberOf(foot[at]?.cells[column]), sum);
        }
        expectSame(`all, ${stance}`, numberOf(foot[at]?.cells[columns + at]), all);
        marks += all;
      }
      return { wrong, marks, rows: rows.length };
    });
    expect(counted.wrong).toEqual([]);
    expect(counted.marks).toBeGreaterThan(counted.rows);
  });

test("claims and questions stand under the sections of the essay, unless they are sorted", async ({ page }) => {
  const headings = page.locator("#matrix-table .section-row");
  const sections = [
    "Introduction",
    "A New Constitution",
    "The Anti-Bureaucracy Struggle",
    "Stalin’s Defeat",
    "Trials, Conspiracies, Repression",
  ];
  for (const [rows, all] of [
    ["claims", 513],
    ["questions", 20],
  ] as const) {
    await page.goto(`/essays/furr-2005?rows=${rows}`);
    await expect(headings).toHaveText(sections.map((title) => new RegExp(`^${title} \\d+ ${rows.slice(0, -1)}`)));
    const counts = (await headings.allTextContents()).map((text) => Number(/(\d+) \w+$/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  }
  await expect(page.getByRole("row", { name: /Was the famine/ })).toContainText("3 claims, all in this section");
  await page.goto("/essays/furr-2005?section=introduction");
  await expect(headings).toHaveText([/^Introduction \d+ questions$/]);
  await page.goto("/essays/furr-2005?sort=contesting");
  await expect(page.locator("#matrix-table tr[data-row]")).toHaveCount(20);
  await expect(headings).toHaveCount(0);
});

test("what the essay’s author holds elsewhere stands in the essay’s own column", async ({ page }) => {
  await page.goto("/essays/furr-2005?rows=claims&section=trials-conspiracies-repression");
  const cell = page.locator("[data-row='107.3'] td").first();
  await expect(cell).toHaveText("own");
  await expect(cell.getByRole("link", { name: "Furr: qualifies, own work" })).toBeVisible();
});

test.describe("on paper", () => {
  // What an A3 sheet leaves between its margins, in pixels.
  test.use({ viewport: { width: 1481, height: 1000 } });

  for (const rows of ["questions", "claims"])
    test(`the table of ${rows} is whole, with its heads repeated and nothing cut`, async ({ page }) => {
      await page.goto(`/essays/furr-2005?rows=${rows}`);
      await page.emulateMedia({ media: "print" });
      const table = page.locator("#matrix-table");
      expect(await table.evaluate((element) => getComputedStyle(element).display)).toBe("table");
      expect(await table.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe(
        "table-header-group",
      );
      const cut = await table.evaluate((element: HTMLTableElement) => {
        const { right, left } = element.getBoundingClientRect();
        const sheet = document.documentElement.clientWidth;
        const outside = (inner: Element, outer: Element) => {
          const [of, within] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
          return of.top < within.top - 1 || of.bottom > within.bottom + 1 || of.right > within.right + 1;
        };
        const heads = [...(element.tHead?.querySelectorAll("th") ?? [])];
        const marks = [...element.querySelectorAll("td i")];
        return {
          table: left < 0 || right > sheet,
          heads: heads.filter((head) => [...head.children].some((name) => outside(name, head))).length,
          marks: marks.filter((mark) => outside(mark, mark.closest("td") ?? mark)).length,
          skipped: [...element.tBodies].filter((body) => getComputedStyle(body).contentVisibility !== "visible").length,
        };
      });
      expect(cut).toEqual({ table: false, heads: 0, marks: 0, skipped: 0 });
      await expect(page.getByText("Arrow keys move")).toBeHidden();
      await expect(
        page.getByText(new RegExp(`/essays/furr-2005${rows === "claims" ? "\\?rows=claims" : ""}, \\d{4}-`)),
      ).toBeVisible();
    });

  test("marks are told apart without colour: each stance and provenance another black drawing", async ({ page }) => {
    await page.goto("/essays/furr-2005?rows=claims");
    await page.emulateMedia({ media: "print" });
    const drawings = await page.locator("#matrix-table td i").evaluateAll((marks) => {
      const drawn = new Map<string, Set<string>>();
      for (const mark of marks) {
        const { backgroundImage, color, printColorAdjust } = getComputedStyle(mark);
        const look = mark.className.replace(" inherited", "");
        drawn.set(look, (drawn.get(look) ?? new Set()).add(`${backgroundImage} ${color} ${printColorAdjust}`));
      }
      return [...drawn.values()].map((looks) => [...looks]);
    });
    expect(drawings.length).toBeGreaterThan(8);
    expect(drawings.every((looks) => looks.length === 1)).toBe(true);
    expect(new Set(drawings.flat()).size).toBe(drawings.length);
    for (const [look] of drawings) expect(look).toMatch(/^url\("data:.*rgb\(0, 0, 0\) exact$/);
  });
});
