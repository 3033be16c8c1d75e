import { expect, type Page, test } from "@playwright/test";
import { type Figures, withoutSource, withoutWorksOfZhukov } from "../setup/figures-by-hand";

const restsOn = "/essays/furr-2005/rests-on";

const account = (page: Page) => page.locator("#rests-account");
const table = (page: Page) => page.getByRole("table", { name: /what becomes of the evidence cited for them/ });

/** The sums of the table: of each row by its name, of each column by its name. */
async function sums(page: Page): Promise<Record<string, number>> {
  const heads = await table(page).getByRole("columnheader").allInnerTexts();
  const foot = await table(page).locator("tfoot td").allInnerTexts();
  const rows = await table(page).locator("tbody tr").all();
  const ofColumns = heads.slice(1).map((head, at) => [head.trim(), Number(foot[at])] as const);
  const ofRows = await Promise.all(
    rows.map(async (row) => {
      const name = (await row.getByRole("rowheader").innerText()).trim();
      return [name, Number(await row.locator("td").last().innerText())] as const;
    }),
  );
  return Object.fromEntries([...ofColumns, ...ofRows]);
}

async function expectFigures(page: Page, by: Figures): Promise<void> {
  // The sentence first: it tells that the page has come.
  await expect(account(page)).toContainText(
    `is lost for ${by.loseAll.length} of the ${by.cited} cited claims, some of it for ${by.loseSome.length}, and none for ${by.keepAll.length}.`,
  );
  expect(await sums(page)).toMatchObject({
    "loses all": by.loseAll.length,
    "loses some": by.loseSome.length,
    "keeps all": by.keepAll.length,
    "loses its ground": by.loseGround.length,
    weakened: by.weakened.length,
  });
  await expect(account(page)).toContainText(`runs along them up to ${by.longest} step`);
}

/** Opens the page and waits until it listens: before that a tick waits for the button. */
async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`${restsOn}${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

test("every work of Zhukov set aside gives the figures that other code derives from the map", async ({ page }) => {
  await page.goto("/essays/furr-2005");
  await page.getByRole("navigation", { name: "Essay" }).getByRole("link", { name: "What it rests on" }).click();
  await expect(page).toHaveURL(restsOn);
  await page.getByRole("link", { name: /^Every work of .*Zhukov$/ }).click();
  await expect(page).toHaveURL(/rests-on\?name=.*Zhukov/);
  const byHand = withoutWorksOfZhukov();
  await expectFigures(page, byHand);
  // Claim by claim: each list holds those that the other code found.
  for (const [id, keys] of [
    ["evidence-lost", byHand.loseAll],
    ["evidence-thinned", byHand.loseSome],
    ["evidence-kept", byHand.keepAll],
  ] as const) {
    const listed = await page.locator(`#${id} .claim-facts b`).allTextContents();
    expect(listed.sort(), id).toEqual([...keys].sort());
  }
});

test("a claim shows what is struck out, what is left, and the claims that it rests on", async ({ page }) => {
  await page.goto(`${restsOn}?through=zhukov`);
  const thinned = page.locator("#evidence-thinned .claim-line").first();
  await expect(thinned.locator("s").first()).toContainText("Zhukov");
  await expect(thinned.getByText("set aside").first()).toBeVisible();
  const reached = page.getByRole("table", { name: /number of steps/ }).getByRole("row", { name: /^1 / });
  const first = reached.getByRole("link").first();
  const key = await first.innerText();
  await first.click();
  await expect(page.locator(`[id="c${key}"]`)).toBeInViewport();
  await expect(page.locator(`[id="c${key}"]`).getByText(/, 1 step on/)).toBeVisible();
});

test("a tick counts at once, keeps the focus, and the address holds the state", async ({ page }) => {
  await open(page);
  const legislation = page.getByRole("checkbox", { name: /^Legislation/ });
  await legislation.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(`${restsOn}?kind=legislation`);
  await expectFigures(page, withoutSource("constitution-1936"));
  await expect(page.getByRole("checkbox", { name: /^Legislation/ })).toBeFocused();
  await expect(page.locator("#rests-said")).toContainText("all cited evidence is lost");

  await page.getByRole("checkbox", { name: /^All secondary works/ }).check();
  await expect(page).toHaveURL(`${restsOn}?only=primary&kind=legislation`);
  await expect(page.getByRole("link", { name: "take back All secondary works" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^All secondary works/ })).not.toBeChecked();
  await expectFigures(page, withoutSource("constitution-1936"));
  await page.getByRole("link", { name: "take back Legislation" }).click();
  await expect(page).toHaveURL(restsOn);
  await expect(account(page)).toContainText("it cites nothing at the place");
});

test("without a script the form sends the same choice", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(restsOn);
  await page.getByRole("checkbox", { name: /^Zhukov/ }).check();
  await page.getByRole("checkbox", { name: /^Memoirs/ }).check();
  await page.getByRole("button", { name: "Set these aside" }).click();
  await expect(page).toHaveURL(`${restsOn}?kind=memoir&through=zhukov`);
  await expect(page.getByRole("checkbox", { name: /^Zhukov/ })).toBeChecked();
  await expect(page.getByText("Everything that comes through Zhukov take back")).toBeVisible();
  await context.close();
});

test("the ranking leads to each source alone, and a source leads here", async ({ page }) => {
  await open(page);
  const ranking = page.getByRole("table", { name: /would lose their ground/ });
  const first = ranking.locator("tbody tr").first();
  const [, , ground] = await first.locator("td").allInnerTexts();
  await first.getByRole("link").click();
  await expect(page).toHaveURL(/\?source=/);
  expect((await sums(page))["loses its ground"]).toBe(Number(ground));

  await page.goto("/essays/furr-2005/sources/thurston-1996");
  await page.getByRole("link", { name: "Set this source aside" }).click();
  await expect(page).toHaveURL(`${restsOn}?source=thurston-1996`);
  await expectFigures(page, withoutSource("thurston-1996"));
});

test("a source that the essay does not cite changes nothing, and an unknown one is named", async ({ page }) => {
  await page.goto(`${restsOn}?source=conquest-1968`);
  await expect(account(page)).toContainText("nothing changes");
  const response = await page.goto(`${restsOn}?source=nowhere`);
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("“nowhere” (source=)");
});
