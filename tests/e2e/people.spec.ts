import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

const essay = "/essays/furr-2005";
const people = `${essay}/people`;

const raw = (file: string) => JSON.parse(readFileSync(`prisma/maps/furr-2005/${file}`, "utf8"));
const persons: { key: string; name: string; role: string; variants: string[] }[] = raw("people.json").people;
const claims: { id: string; holder: string; reportedThrough?: string }[] = readdirSync(
  "prisma/maps/furr-2005/sections",
).flatMap((file) => raw(`sections/${file}`).claims);

const listed = (page: Page) => page.locator("main .letter-group li");

/** The numbers of the claims under a heading of a person's page. */
const claimsUnder = (page: Page, heading: RegExp) =>
  page.getByRole("region", { name: heading }).locator("a[href*='/claims/']");

/** Numbers of claims in an address's last part, as the page leads to them. */
async function keysOf(page: Page, heading: RegExp): Promise<string[]> {
  const links = await claimsUnder(page, heading).all();
  const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
  return paths.map((path) => path?.split("/").at(-1) ?? "");
}

test("the menu leads to everybody, in one alphabet, and each letter to its people", async ({ page }) => {
  await page.goto(essay);
  await page.getByRole("navigation", { name: "Essay" }).getByRole("link", { name: "People" }).click();
  await expect(page).toHaveURL(people);
  await expect(listed(page)).toHaveCount(persons.length);
  const names = await listed(page).locator("p:first-child a").allInnerTexts();
  expect(names).toEqual([...names].sort(new Intl.Collator("en", { sensitivity: "base" }).compare));
  const letters = await page.getByRole("navigation", { name: "Letters" }).getByRole("link").all();
  expect(letters.length).toBe(new Set(names.map((name) => name.charAt(0))).size);
  for (const letter of [letters[2], letters.at(-1)]) {
    const name = (await letter?.innerText()) ?? "";
    await letter?.click();
    const heading = page.getByRole("heading", { name, exact: true });
    await expect(heading).toBeInViewport();
    await expect(page.getByRole("region", { name, exact: true }).locator("li").first()).toContainText(
      new RegExp(`^${name}`),
    );
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`the list can be narrowed by a name in any spelling or by a role, ${javaScriptEnabled ? "with" : "without"} a script`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL });
    const page = await context.newPage();
    await page.goto(people);
    const form = page.getByRole("form", { name: "People" });
    await form.getByLabel("Name or words of a role").fill("Вышинский");
    await form.getByRole("button").click();
    await expect(page).toHaveURL(/people\?words=/);
    await expect(listed(page)).toHaveCount(1);
    await expect(listed(page)).toContainText("Vyshinski, Andrei");
    await expect(page.getByText(`1 of ${persons.length} people is listed with “Вышинский”.`)).toBeVisible();
    await expect(form.getByLabel("Name or words of a role")).toHaveValue("Вышинский");

    await form.getByLabel("Name or words of a role").fill("commander");
    await form.getByRole("button").click();
    await expect(listed(page)).toHaveCount(persons.filter(({ role }) => /\bcommander/i.test(role)).length);
    await page.getByRole("link", { name: "Show everybody" }).click();
    await expect(page).toHaveURL(people);
    await expect(listed(page)).toHaveCount(persons.length);
    await context.close();
  });
}

test("nobody found is said, and what cannot be looked for is refused with the way back", async ({ page }) => {
  await page.goto(`${people}?words=xyzzyx`);
  await expect(page.getByText("Nobody is listed with “xyzzyx”.")).toBeVisible();
  await expect(listed(page)).toHaveCount(0);
  const bad = await page.goto(`${people}?words=${"x".repeat(10_000)}`);
  expect(bad?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("is longer than 100 characters");
  await page.getByRole("link", { name: "Open this page without these settings" }).click();
  await expect(page).toHaveURL(people);
  const wrong = await page.goto(`${people}/nobody`);
  expect(wrong?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText("A person “nobody” of this essay does not exist here.");
});

test("a historian's page holds the claims that the map gives them, their works, account, events and paragraphs", async ({
  page,
}) => {
  await page.goto(`${people}/yuri-zhukov`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Yuri Zhukov");
  const held = claims.filter(({ holder }) => holder === "zhukov").map(({ id }) => id);
  const through = claims.filter(({ reportedThrough }) => reportedThrough === "zhukov").map(({ id }) => id);
  expect(held.length).toBeGreaterThan(0);
  expect(await keysOf(page, /^Claims that report a view of theirs/)).toEqual(held);
  expect((await keysOf(page, /^Views of others, given through them/)).sort()).toEqual([...through].sort());
  const others = await keysOf(page, /^Other claims that name them/);
  expect(others.filter((id) => held.includes(id) || through.includes(id))).toEqual([]);

  await expect(
    page.getByRole("region", { name: /^Works by them/ }).getByRole("link", { name: /Inoi Stalin/ }),
  ).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: /^Events that name them/ })
      .locator("li")
      .first(),
  ).toContainText("Zhukov");
  const paragraph = page
    .getByRole("region", { name: /^Paragraphs that speak of them/ })
    .getByRole("link")
    .first();
  const number = (await paragraph.innerText()).slice(1);
  await paragraph.click();
  await expect(page).toHaveURL(`${essay}/read#p${number}`);
  await page.goBack();
  await page.getByRole("definition").getByRole("link", { name: "Zhukov" }).click();
  await expect(page).toHaveURL(`${essay}/interpretations/zhukov`);
});

test("each figure at the head of a person's page is the length of its part, and each claim opens", async ({ page }) => {
  await page.goto(`${people}/stalin`);
  const contents = page.getByRole("navigation", { name: "On this page" }).getByRole("listitem");
  const parts = await contents.allInnerTexts();
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) {
    const [, label = "", count] = /^(.+) (\d+)$/.exec(part) ?? [];
    const id = ((await contents.getByRole("link", { name: label, exact: true }).getAttribute("href")) ?? "").slice(1);
    const region = page.locator(`section[aria-labelledby="${id}"]`);
    const items = id === "paragraphs" ? region.locator("p a") : region.locator("li");
    expect([label, await items.count()]).toEqual([label, Number(count)]);
  }
  const first = claimsUnder(page, /^Claims that report a view of theirs/).first();
  const statement = await first.innerText();
  await first.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(statement);
});

test("neighbours lead through the alphabet", async ({ page }) => {
  await page.goto(`${people}/barkov`);
  await expect(page.getByText("No claim of the map names them.")).toBeVisible();
  const neighbours = page.getByRole("navigation", { name: "Neighbouring people" });
  await neighbours.getByRole("link", { name: /Beria/ }).click();
  await expect(page).toHaveURL(`${people}/beria`);
  await neighbours.getByRole("link", { name: /Barkov/ }).click();
  await expect(page).toHaveURL(`${people}/barkov`);
});

test("a term of the glossary leads to the claims and paragraphs that use it", async ({ page }) => {
  await page.goto(`${essay}/glossary#term-nomenklatura`);
  const entry = page.locator("li", { has: page.locator("#term-nomenklatura") });
  await expect(entry).toBeInViewport();
  await entry.locator("summary").click();
  const words = await entry.locator("summary").innerText();
  const [, inClaims, inParagraphs] = /Used in (\d+) claims?, (\d+) paragraphs?/.exec(words) ?? [];
  await expect(entry.locator("a[href*='/claims/']")).toHaveCount(Number(inClaims));
  await expect(entry.locator("a[href*='/read#p']")).toHaveCount(Number(inParagraphs));
  await entry.locator("a[href*='/claims/']").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/nomenklatura/i);
});
