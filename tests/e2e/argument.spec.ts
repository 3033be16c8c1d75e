import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";

const argument = "/essays/furr-2005/argument";

/** Opens a view and waits until the map listens: a key pressed before that does nothing. */
async function openMap(page: Page, query = ""): Promise<void> {
  await page.goto(`${argument}${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

const namesIn = (within: Locator, attribute: string): Promise<string[]> =>
  within
    .locator(`[${attribute}]`)
    .evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? "").sort(), attribute);

async function expectOutlineEqual(page: Page): Promise<{ nodes: number; edges: number }> {
  const map = page.locator("svg#argument-map");
  const outline = page.getByRole("region", { name: "Outline" });
  const nodes = await namesIn(map, "data-node");
  const edges = await namesIn(map, "data-edge");
  expect(await namesIn(outline, "data-node")).toEqual(nodes);
  expect(await namesIn(outline, "data-edge")).toEqual(edges);
  return { nodes: nodes.length, edges: edges.length };
}

test("from the whole essay into a section and to a claim, by links alone", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/essays/furr-2005");
  await page.getByRole("navigation", { name: "Essay" }).getByRole("link", { name: "Argument" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The argument");
  expect((await expectOutlineEqual(page)).nodes).toBe(5);

  const map = page.getByRole("region", { name: "Argument map" });
  await map.getByRole("link", { name: /Stalin’s Defeat/ }).click();
  await expect(page).toHaveURL(/\?open=stalins-defeat$/);
  const { nodes, edges } = await expectOutlineEqual(page);
  expect(nodes).toBeGreaterThan(20);
  expect(edges).toBeGreaterThan(20);

  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Open all" }).click();
  await expect(page).toHaveURL(/\?open=all$/);
  const [, inferences = "", claims = ""] =
    (await page.getByText(/^The essay draws/).innerText()).match(/draws (\d+) inferences between (\d+)/) ?? [];
  expect(await expectOutlineEqual(page)).toEqual({ nodes: Number(claims), edges: Number(inferences) });

  await page.getByLabel("Around claim").fill("22.1");
  await page.getByRole("button", { name: "Show the map around it" }).click();
  await expect(page).toHaveURL(/\?claim=22\.1$/);
  await page.getByRole("link", { name: "Centre the map on claim 1.1", exact: true }).click();
  await expect(page).toHaveURL(/\?claim=1\.1$/);
  await context.close();
});

test("around a claim stand its evidence, its neighbours and every position, with the standing of its question", async ({
  page,
}) => {
  await openMap(page, "?claim=22.1&depth=2");
  const { nodes } = await expectOutlineEqual(page);
  expect(nodes).toBeGreaterThan(15);
  await expect(page.getByText("Standing of the essay’s answer")).toBeVisible();
  const map = page.locator("svg#argument-map");
  const sides = await Promise.all(
    ["supports", "contests"].map((stance) =>
      map.locator(`a[data-node^="position:${stance}:"] rect`).first().boundingBox(),
    ),
  );
  const [left, right] = sides;
  expect(left?.width).toBe(right?.width);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  await map.locator('a[data-node="22.1"]').click();
  await expect(page).toHaveURL(/\/claims\/22\.1$/);
});

test("arrow keys go along the lines, and the map is one stop of the Tab key", async ({ page }) => {
  await openMap(page, "?claim=22.1");
  const map = page.locator("svg#argument-map");
  await expect(map.locator('a[data-node][tabindex="0"]')).toHaveCount(1);
  await map.locator('a[data-node="22.1"]').focus();
  await expect(map.locator(".edge.lit")).not.toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(map.locator('a[data-node="1.1"]')).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(map.locator('a[data-node="22.1"]')).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  const premise = await map.locator("a:focus").getAttribute("data-node");
  await expect(map.locator(`[data-edge="${premise} 22.1"]`)).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(map.locator(`a[data-node="${premise}"]`)).not.toBeFocused();
  await expect(map.locator("a[data-node]:focus")).toBeInViewport();
  const last = await map.locator("a:focus").getAttribute("data-node");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/(claims|sources)/${last?.replace("source:", "").replace(".", "\\.")}$`));
});

test("the map can be sized by buttons and keys, and fits its frame", async ({ page }) => {
  await openMap(page, "?open=all");
  const size = page.getByRole("status");
  const width = () => page.locator("svg#argument-map").evaluate((map) => map.getBoundingClientRect().width);
  const natural = await width();
  await page.getByRole("button", { name: "Larger" }).click();
  await expect(size).toHaveText("125 %");
  expect(await width()).toBeCloseTo(natural * 1.25, 0);
  await page.getByRole("button", { name: "Fit" }).click();
  const frame = await page.getByRole("region", { name: "Argument map" }).evaluate((one) => one.clientWidth);
  expect(await width()).toBeLessThanOrEqual(frame);
  await page.locator("svg#argument-map a[tabindex='0']").first().focus();
  await page.keyboard.press("1");
  await expect(size).toHaveText("100 %");
});

test("a hardening is told by a word that leads to what is said", async ({ page }) => {
  await openMap(page, "?open=all");
  const word = page.getByRole("link", { name: "47.5 hardens in 22.3: what is said" });
  const target = (await word.getAttribute("href")) ?? "";
  await page.goto(`${argument}?open=all${target}`);
  const told = page.locator(`[id="${target.slice(1)}"]`);
  await expect(told).toBeInViewport();
  await expect(told).toContainText("Hardens:");
});

test("the map is downloaded as an SVG that stands by itself, and as a picture", async ({ page, request }) => {
  for (const query of ["", "?open=all", "?claim=22.1&depth=2"]) {
    const response = await request.get(`${argument}/svg${query}`);
    expect(response.headers()["content-type"]).toContain("image/svg+xml");
    const text = await response.text();
    await page.goto(`${argument}${query}`);
    const read = await page.evaluate((source) => {
      const file = new DOMParser().parseFromString(source, "image/svg+xml");
      return {
        wrong: file.querySelector("parsererror")?.textContent ?? null,
        nodes: file.querySelectorAll("[data-node]").length,
        shown: document.querySelectorAll("svg#argument-map [data-node]").length,
      };
    }, text);
    expect(read.wrong).toBeNull();
    expect(read.nodes).toBe(read.shown);
    expect(text).not.toMatch(/<script|<image|@import/);
  }
  await openMap(page, "?claim=22.1");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as PNG" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("furr-2005-argument-claim-22.1.png");
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000); // its width in points
});

test("wrong addresses are refused with a sentence, by the page and by the file", async ({ request }) => {
  for (const path of [argument, `${argument}/svg`]) {
    for (const [query, sentence] of [
      ["?open=preface", "It can be all, introduction"],
      ["?claim=999.9", "does not exist in this essay"],
      ["?claim=22.1&depth=7", "It can be 1, 2, 3, 4"],
    ] as const) {
      const response = await request.get(`${path}${query}`);
      expect(response.status(), path + query).toBe(400);
      expect(await response.text(), path + query).toContain(sentence);
    }
  }
  expect((await request.get("/essays/none/argument/svg")).status()).toBe(404);
});
