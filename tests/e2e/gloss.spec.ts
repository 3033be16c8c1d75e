import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectNoFault, expectToFit } from "./sound";

const essay = "/essays/furr-2005";
const claim = `${essay}/claims/22.1`;

/** Pages with prose of the map's, all of which explain what they name. */
const explained = {
  home: "/",
  overview: essay,
  claim,
  question: `${essay}/questions/order-00447-initiative`,
  interpretation: `${essay}/interpretations/getty`,
  reader: `${essay}/read`,
  people: `${essay}/people`,
  person: `${essay}/people/yezhov`,
  glossary: `${essay}/glossary`,
  compare: `${essay}/compare?with=getty&with=zhukov`,
  timeline: `${essay}/timeline`,
  "rests on": `${essay}/rests-on`,
  source: `${essay}/sources/thurston-1996`,
};

const card = (page: Page) => page.locator("#gloss-card");
const glosses = (page: Page) => page.locator("main a[data-gloss]");

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

/** What an element says, laid out or not: entries far from the window are not. */
const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? "").replace(/\s+/g, " ").trim();

/** What the entry says to which a word leads. */
async function entryText(page: Page, word: Locator): Promise<string> {
  const id = decodeURIComponent(((await word.getAttribute("href")) ?? "").slice(1));
  return textOf(page.locator(`[id="${id}"]`));
}

for (const [name, address] of Object.entries(explained)) {
  test(`${name}: every explained word leads to its one entry on the page`, async ({ page }) => {
    await page.goto(address);
    const found = await page.evaluate(() => {
      const words = [...document.querySelectorAll<HTMLAnchorElement>("a[data-gloss]")];
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return {
        words: words.length,
        astray: words.filter(({ hash }) => !ids.includes(decodeURIComponent(hash.slice(1)))).map(({ hash }) => hash),
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        withinLinks: document.querySelectorAll("a a, button a, summary a[data-gloss]").length,
      };
    });
    expect(found.words).toBeGreaterThan(0);
    expect({ ...found, words: 0 }).toEqual({ words: 0, astray: [], twice: [], withinLinks: 0 });
  });
}

test("a click opens the entry beside the word; a second click, or one elsewhere, closes it", async ({ page }) => {
  await open(page, claim);
  const word = glosses(page).first();
  const says = await entryText(page, word);
  await word.click();
  await expect(card(page)).toBeVisible();
  expect(await textOf(card(page))).toBe(says);
  await expect(page).toHaveURL(claim);
  await word.click();
  await expect(card(page)).toBeHidden();
  await word.click();
  await expect(card(page)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(card(page)).toBeHidden();
});

test("a click on another word opens that one instead", async ({ page }) => {
  await open(page, claim);
  const [one, other] = [glosses(page).first(), glosses(page).last()];
  await one.click();
  await other.click();
  await expect(card(page)).toBeVisible();
  expect(await textOf(card(page))).toBe(await entryText(page, other));
});

test("by keyboard: Enter goes into the card, Escape back to the word, and the card says what it holds", async ({
  page,
}) => {
  await open(page, claim);
  const word = glosses(page).first();
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toHaveAccessibleName(await entryText(page, word));
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  await expect(word).toBeFocused();
});

test("by keyboard: Tab goes through the card and on to what follows the word; Shift+Tab back to the word", async ({
  page,
}) => {
  await open(page, claim);
  const word = glosses(page).first();
  await word.focus();
  await page.keyboard.press("Tab");
  const next = await page.evaluateHandle(() => document.activeElement);
  await word.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(card(page).getByRole("link")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(card(page)).toBeHidden();
  expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);

  await word.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(card(page)).toBeHidden();
  await expect(word).toBeFocused();
});

test("the focus that goes elsewhere closes the card, and stays where it went", async ({ page }) => {
  await open(page, claim);
  await glosses(page).first().click();
  await expect(card(page)).toBeFocused();
  const search = page.locator("header input[name=q]");
  await search.focus();
  await expect(card(page)).toBeHidden();
  await expect(search).toBeFocused();
});

test("the card leads on to the page of a person", async ({ page }) => {
  await open(page, claim);
  await page.locator("main a.gloss-person").first().click();
  await card(page).getByRole("link").click();
  await expect(page).toHaveURL(/\/people\/[\w-]+$/);
  await expect(page.getByText("Person · as the map’s editors describe them")).toBeVisible();
});

test("the card goes along with its word when the page is scrolled", async ({ page }) => {
  await open(page, claim);
  const word = glosses(page).first();
  await word.click();
  const apart = async () => ((await card(page).boundingBox())?.y ?? 0) - ((await word.boundingBox())?.y ?? 0);
  const before = await apart();
  const from = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 160);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(from);
  await expect(card(page)).toBeVisible();
  await expect.poll(apart).toBeCloseTo(before, 0);
});

test("in the glossary a word of the card opens in the same card, from which the way leads back to the page's word", async ({
  page,
}) => {
  await open(page, `${essay}/glossary`);
  const word = page.locator("#term-agitprop a[data-gloss]");
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(card(page)).toContainText("Central Committee (CC, TsK)");
  const corner = async () => {
    const box = await card(page).boundingBox();
    return [box?.x, box?.y];
  };
  const before = await corner();
  await card(page).locator("a[data-gloss]").first().focus();
  await page.keyboard.press("Enter");
  await expect(card(page)).toContainText("Party congress:");
  await expect(card(page)).toBeFocused();
  expect(await corner()).toEqual(before);
  await page.keyboard.press("Shift+Tab");
  await expect(card(page)).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await card(page).getByRole("link", { name: "Central Committee (CC, TsK)" }).click();
  await expect(page).toHaveURL(/#term-central-committee-cc-tsk$/);
  await expect(card(page)).toBeHidden();
});

test("by touch on a phone: a tap opens the card within the window, another closes it", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 780 } });
  const page = await context.newPage();
  await open(page, `${essay}/read`);
  const words = await page.locator("main .para a[data-gloss]").all();
  expect(words.length).toBeGreaterThan(6);
  for (const word of words.slice(0, 6)) {
    await word.scrollIntoViewIfNeeded();
    await word.tap();
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    await word.tap();
    await expect(card(page)).toBeHidden();
  }
  await words[0]?.tap();
  await expect(card(page)).toBeVisible();
  await page.touchscreen.tap(20, 20);
  await expect(card(page)).toBeHidden();
  await context.close();
});

test("without a script a word leads to its entry, and the entry to the glossary", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(claim);
  const word = page.locator("main a.gloss-term").first();
  await word.click();
  await expect(page).toHaveURL(/#term-/);
  const entry = page.locator("li:target");
  await expect(entry).toBeInViewport();
  const name = await entry.getByRole("link").innerText();
  await entry.getByRole("link").click();
  await expect(page).toHaveURL(/\/glossary#term-/);
  await expect(page.locator(".index-term:target")).toBeInViewport();
  await expect(page.locator(".index-term:target")).toContainText(name);
  await context.close();
});

test("an open card has no violation, in light and dark, wide and narrow", async ({ page }) => {
  test.slow();
  for (const address of [claim, `${essay}/people/yezhov`, `${essay}/glossary`]) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      await glosses(page).first().click();
      await expect(card(page)).toBeVisible();
      await expectNoFault(page);
      await expectToFit(page, width);
    }
  }
});
