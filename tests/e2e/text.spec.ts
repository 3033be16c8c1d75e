import { expect, type Page, test } from "@playwright/test";
import { importSeedText, keepText } from "./seed-text";
import { expectNoFault, expectToFit } from "./sound";

test.describe.configure({ mode: "serial" });

test.beforeAll(() => importSeedText());

test.afterAll(() => keepText("--for", "private"));

async function openReader(page: Page, hash = ""): Promise<void> {
  await page.goto(`/essays/furr-2005/read${hash}`);
  await expect(page.locator("html")).toHaveAttribute("data-listens", "");
}

test("a private text is not in the page, in whatever way", async ({ page }) => {
  const response = await page.goto("/essays/furr-2005/read");
  expect(await response?.text()).not.toContain("filler");
  await expect(page.getByText("for signed-in readers only")).toBeVisible();
  await expect(page.getByRole("group", { name: "What stands on the page" })).toHaveCount(0);
});

test("a public text stands there with its passages, numbered, and the number leads to the claim", async ({ page }) => {
  keepText("--for", "public");
  await openReader(page);
  const paragraph = page.locator("#p22");
  await expect(paragraph.locator(".passage").first()).toBeVisible();
  await paragraph.getByRole("link", { name: "Claim 22.1" }).click();
  await expect(page).toHaveURL(/\/claims\/22\.1$/);
});

test("a claim leads to its passage, which is lit", async ({ page }) => {
  await page.goto("/essays/furr-2005/claims/86.3");
  await page.getByRole("link", { name: "See the passage" }).click();
  await expect(page).toHaveURL(/\/read#c86\.3$/);
  await expect(page.locator('.passage.lit[data-claims~="86.3"]').first()).toBeInViewport();
  expect(await page.locator(".passage.lit").count()).toBe(await page.locator('.passage[data-claims~="86.3"]').count());
});

test("a citation opens its source in place, by the keyboard too, and closes again", async ({ page }) => {
  await openReader(page, "#p23");
  const citation = page.locator("#p23 a.gloss-source").first();
  await citation.focus();
  await page.keyboard.press("Enter");
  const card = page.locator("#gloss-card");
  await expect(card).toBeVisible();
  await expect(card).toContainText("Zhukov");
  await expect(page).toHaveURL(/#p23$/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(citation).toBeFocused();
});

test("each layer can be hidden and shown, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/essays/furr-2005/read");
  const number = page.locator("#c22\\.1");
  const margin = page.locator("#p22 .para-margin");
  const gist = page.locator("#p22 .gist");
  await expect(number).toBeVisible();
  await expect(gist).toBeHidden();
  await page.getByLabel("claims", { exact: true }).uncheck();
  await expect(number).toBeHidden();
  await page.getByLabel("margin").uncheck();
  await expect(margin).toBeHidden();
  await page.getByLabel("gists").check();
  await expect(gist).toBeVisible();
  await page.locator("#p23 a.gloss-source").first().click();
  await expect(page.locator(".gloss-list li:target")).toBeInViewport();
  await context.close();
});

test("layers stay as they were set when the page is loaded again or come back to", async ({ page }) => {
  await openReader(page);
  await page.getByLabel("margin").uncheck();
  await page.getByLabel("gists").check();
  const asSet = async () => {
    await expect(page.getByLabel("claims", { exact: true })).toBeChecked();
    await expect(page.locator("#p1 .para-margin")).toBeHidden();
    await expect(page.locator("#p1 .gist")).toBeVisible();
  };
  await page.reload();
  await asSet();
  await page.goto("/");
  await page.goBack();
  await asSet();
});

test("a link to a claim leads to its passage also where numbers are hidden", async ({ page }) => {
  await openReader(page);
  await page.getByLabel("claims", { exact: true }).uncheck();
  await page.evaluate(() => {
    window.location.hash = "c60.1";
  });
  await expect(page.locator('.passage[data-claims~="60.1"]').first()).toBeInViewport();
  await expect(page.locator("#c60\\.1")).toBeHidden();
});

test("what is lit, reached or chosen is seen where a reader has chosen the colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openReader(page, "#c24.3");
  const lit = page.locator(".passage.lit").first();
  const groundOf = (locator: typeof lit) => locator.evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await groundOf(lit)).not.toBe(await groundOf(page.locator("body")));
  await page.keyboard.press("j");
  await expect(page.locator("article.para:focus")).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("/");
  await page.keyboard.type("zhuk");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  expect(await groundOf(page.getByRole("option").first())).not.toBe(await groundOf(page.getByRole("option").nth(1)));
});

test("words copied across paragraphs are the essay’s alone, and within one paragraph what was marked", async ({
  page,
}) => {
  await openReader(page);
  const copied = (from: string, to: string) =>
    page.evaluate(
      ([from = "", to = ""]) => {
        const [first, last] = [from, to].map((id) => document.querySelector(`#${id} .essay-text > :first-child`));
        if (!first || !last) throw new Error("There is no text.");
        document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
        const given = new Promise<(string | undefined)[]>((resolve) =>
          document.addEventListener(
            "copy",
            ({ clipboardData }) => resolve(["text/plain", "text/html"].map((type) => clipboardData?.getData(type))),
            { once: true },
          ),
        );
        document.execCommand("copy");
        return given;
      },
      [from, to],
    );
  const paragraphs = page.locator("#p22 .essay-text > *, #p23 .essay-text > :first-child");
  const words = await paragraphs.evaluateAll((blocks) =>
    blocks.map((block) => {
      const own = block.cloneNode(true) as Element;
      for (const sign of own.querySelectorAll(".claim-number, .speaker")) sign.remove();
      return own.textContent.replace(/\s+/g, " ").trim();
    }),
  );
  const [plain, html] = await copied("p22", "p23");
  expect(plain).toBe(words.join("\n\n"));
  expect(html).toContain("<p");
  expect(html).not.toContain("<a");
  // The browser's own way.
  expect(await copied("p22", "p22")).toEqual(["", ""]);
});

test("an address whose end is damaged shows the page all the same", async ({ page }) => {
  await openReader(page, "#%");
  await expect(page.locator("#p22 .passage").first()).toBeAttached();
});

test("the contents say where one is", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReader(page, "#p60");
  await expect(page.getByRole("navigation", { name: "Sections" }).locator("[aria-current=location]")).toHaveText(
    "Trials, Conspiracies, Repression",
  );
});

test("the page with its text has no violation in light and dark, and fits every width", async ({ page }) => {
  test.slow();
  await openReader(page);
  await expectNoFault(page);
  await expectToFit(page, 1440, 1100, 820, 390);
});

test("where excerpts may be read, nothing but the surroundings of passages is in the page", async ({ page }) => {
  keepText("--for", "excerpts");
  await page.goto("/essays/furr-2005/read");
  await expect(page.getByText("marks what is left out")).toBeVisible();
  await expect(page.locator("#p22 .passage").first()).toBeVisible();
});
