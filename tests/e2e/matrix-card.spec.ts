import { expect, type Locator, type Page, test } from "@playwright/test";
import { faultsOf } from "./sound";

async function openMatrix(page: Page, query = ""): Promise<void> {
  await page.goto(`/essays/furr-2005${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

const cardOf = (page: Page): Locator => page.getByRole("tooltip");

const markOf = (page: Page, interpretation: string): Locator =>
  page.getByRole("row", { name: /Order No\. 00447/ }).getByRole("link", { name: new RegExp(`^${interpretation}`) });

async function centreOf(locator: Locator): Promise<[x: number, y: number]> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not in view.");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test("a mark under the pointer says its positions: whose, how, what, how known, how the answer stands", async ({
  page,
}) => {
  await openMatrix(page);
  await markOf(page, "Getty").hover();
  const card = cardOf(page);
  await expect(card).toContainText("Getty · 2 positions");
  await expect(card).toContainText("qualifies, own work");
  await expect(card).toContainText("supports, as the essay reports it");
  await expect(card.getByText("Standing of the essay’s answer: minority thesis.")).toHaveCount(1);
  const said = await card.locator(".says").allTextContents();
  await markOf(page, "Getty").click();
  await expect(page).toHaveURL(/\/questions\/order-00447-initiative#p-getty/);
  for (const summary of said) await expect(page.getByText(summary)).toBeVisible();
});

test("a mark that is taken over says from which question, and how its answer stands", async ({ page }) => {
  await openMatrix(page, "?rows=claims&question=order-00447-initiative&centrality=5");
  await page
    .locator("[data-row='107.3']")
    .getByRole("link", { name: /^Zhukov/ })
    .hover();
  await expect(cardOf(page)).toContainText(/Taken over from the question “.+\?” \(standing of the essay’s answer: /);
});

test("only marks of the provenance asked for are in the card", async ({ page }) => {
  await openMatrix(page, "?provenance=reported");
  await markOf(page, "Getty").hover();
  await expect(cardOf(page)).toContainText("as the essay reports it");
  await expect(cardOf(page)).not.toContainText("own work");
});

test("the pointer can go onto the card; it closes when the pointer has left, or by Escape at once", async ({
  page,
}) => {
  await openMatrix(page);
  const card = cardOf(page);
  await markOf(page, "Getty").hover();
  await expect(card).toBeVisible();
  await card.hover();
  await expect(card).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(card).toBeHidden();

  await markOf(page, "Getty").hover();
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  // It stays closed while the pointer stays, and comes back when it comes again.
  const [x, y] = await centreOf(markOf(page, "Getty"));
  await page.mouse.move(x + 3, y);
  await markOf(page, "Zhukov").hover();
  await expect(card).toContainText("Zhukov");
  await markOf(page, "Getty").hover();
  await expect(card).toContainText("Getty");
});

test("the focus shows the card and describes the mark by it; Escape closes it without moving the focus", async ({
  page,
}) => {
  await openMatrix(page);
  const card = cardOf(page);
  const mark = markOf(page, "Getty");
  await page.locator("#matrix-table tbody a").first().focus();
  await expect(card).toBeHidden();
  await markOf(page, "Furr").focus();
  await page.keyboard.press("ArrowRight");
  await expect(card).toContainText("Anti-revisionist");
  await page.keyboard.press("ArrowRight"); // Not assessed: nothing to say.
  await expect(card).toBeHidden();
  await mark.focus();
  await page.keyboard.press("Shift"); // A key: the focus is the keyboard's.
  await expect(card).toContainText("Getty · 2 positions");
  await expect(mark).toHaveAccessibleDescription(/^Getty · 2 positions qualifies, own work/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
  await expect(mark).toHaveAccessibleDescription("");
  await expect(page).toHaveURL(/\/essays\/furr-2005$/);
});

test("the card follows its cell while the page is moved, and is hidden while the cell is out of view", async ({
  page,
}) => {
  await openMatrix(page, "?rows=claims");
  const card = cardOf(page);
  await page.locator("[data-row='8.1'] a").first().focus();
  await page.keyboard.press("End");
  await expect(card).toContainText("Zhukov");
  const cell = page.locator("[data-row='8.1'] td", { has: page.locator(":focus") });
  const gap = async () => {
    const [of, from] = [await cell.boundingBox(), await card.boundingBox()];
    if (!of || !from) return Number.NaN;
    return Math.round(Math.min(Math.abs(from.y - (of.y + of.height)), Math.abs(from.y + from.height - of.y)));
  };
  await expect.poll(gap).toBe(0);
  const frame = page.getByRole("region", { name: "Stance matrix" });
  for (const scroller of [frame, page.locator("html")]) {
    await scroller.evaluate((element) => element.scrollBy(0, 40));
    await expect.poll(gap).toBe(0);
  }
  await frame.evaluate((element) => element.scrollBy(0, 3000));
  await expect(card).toBeHidden();
  await frame.evaluate((element) => element.scrollBy(0, -3000));
  await expect(card).toBeVisible();
});

test("where the positions cannot be had, marks say in their names what they hold, and lead on", async ({ page }) => {
  await page.route("**/cell-positions*", (route) => route.abort());
  await openMatrix(page);
  const asked = page.waitForEvent("requestfailed");
  await markOf(page, "Getty").hover();
  await asked;
  await expect(cardOf(page)).toBeHidden();
  await expect(markOf(page, "Getty")).toHaveAccessibleName(
    "Getty: qualifies, own work; supports, as the essay reports it",
  );
  // They are asked for again once they can be had.
  await page.unroute("**/cell-positions*");
  await markOf(page, "Zhukov").hover();
  await expect(cardOf(page)).toContainText("Zhukov");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 900 } });

  test("a tap shows the card, a tap elsewhere closes it, a second tap on the mark opens its page", async ({ page }) => {
    await openMatrix(page);
    const card = cardOf(page);
    await markOf(page, "Getty").tap();
    await expect(card).toContainText("Getty · 2 positions");
    await expect(card).toContainText("Tap again to open its page.");
    await expect(page).toHaveURL(/\/essays\/furr-2005$/);
    await card.tap();
    await expect(card).toBeVisible();
    await markOf(page, "Furr").tap();
    await expect(card).toContainText("Furr");
    await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
    await page.getByRole("heading", { level: 1 }).tap();
    await expect(card).toBeHidden();
    await markOf(page, "Getty").tap();
    await expect(card).toContainText("Getty · 2 positions");
    await markOf(page, "Getty").tap();
    await expect(page).toHaveURL(/\/questions\/order-00447-initiative#p-getty/);
  });

  test("where there is nothing to show, a tap opens the page at once", async ({ page }) => {
    await page.route("**/cell-positions*", (route) => route.abort());
    await openMatrix(page);
    await markOf(page, "Getty").tap();
    await expect(page).toHaveURL(/\/questions\/order-00447-initiative#p-getty/);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the open card has no violation in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openMatrix(page);
    await markOf(page, "Getty").hover();
    await expect(cardOf(page)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
