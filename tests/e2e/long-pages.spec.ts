import { expect, test } from "@playwright/test";

const reader = "/essays/furr-2005/read";

test("between the paragraphs of the reader, and the parts of the matrix, the parser can pause", async ({ page }) => {
  await page.goto(reader);
  await expect(page.locator("article.para")).toHaveCount(120);
  await expect(page.locator("article.para + script[type='text/plain']")).toHaveCount(120);
  await page.goto("/essays/furr-2005?rows=claims");
  const parts = await page.locator(".matrix tbody.put-off").count();
  expect(parts).toBeGreaterThan(10);
  await expect(page.locator(".matrix tbody.put-off > script[type='text/plain']:last-child")).toHaveCount(parts);
});

test("the reader holds nothing that the browser has to count: no item, no fold, no quotation of its own making", async ({
  page,
}) => {
  await page.goto(reader);
  const counted = await page.evaluate(() => {
    // Every kind of element that the browser would count is there, wherever the map has none of it.
    document
      .querySelector("article.para")
      ?.insertAdjacentHTML(
        "beforeend",
        '<ol><li>a</li></ol><details><summary>b</summary></details><p class="essay-text"><q>c</q></p><p class="block-list-item">d</p>',
      );
    const isCounted = (element: Element) =>
      getComputedStyle(element).display === "list-item" ||
      /(open|close)-quote|counter/.test(
        ["::before", "::after"].map((part) => getComputedStyle(element, part).content).join(),
      );
    return [...document.querySelectorAll("main *")].filter(isCounted).map(({ outerHTML }) => outerHTML);
  });
  expect(counted).toEqual([]);
});

test("the lists of a note have their marks and numbers all the same", async ({ page }) => {
  await page.goto(reader);
  const items = await page.evaluate(() => {
    document
      .querySelector("main")
      ?.insertAdjacentHTML(
        "beforeend",
        '<div class="annotation-body"><ul><li>a</li></ul><ol start="3"><li>b</li></ol></div>',
      );
    return [...document.querySelectorAll(".annotation-body li")].map((item) => {
      const { display, listStyleType, counterIncrement } = getComputedStyle(item);
      return [display, listStyleType, counterIncrement];
    });
  });
  expect(items).toEqual([
    ["list-item", "disc", "list-item 1"],
    ["list-item", "decimal", "list-item 1"],
  ]);
});

/** Faces of the letters of English: those of rarer letters are fetched where there is such a letter. */
const isOfCommonLetters = (path: string) => /-latin-(opsz|wght)-/.test(path);

for (const [name, address, faces, farthest] of [
  ["the home page", "/", 3, "h1"],
  ["the reader, and titles that it cites", reader, 4, ".cites cite >> nth=-1"],
] as const)
  test(`the faces that are fetched with a page are those that it is set in: ${name}`, async ({ page }) => {
    const fetched: string[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "font") fetched.push(new URL(request.url()).pathname);
    });
    const response = await page.goto(address);
    const inHead = [...(response?.headers().link ?? "").matchAll(/<([^>]+)>; rel=preload; as="font"/g)];
    const ahead = [
      ...inHead.map(([, path]) => path),
      ...(await page
        .locator("link[rel=preload][as=font]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")))),
    ];
    await page.locator(farthest).scrollIntoViewIfNeeded();
    const loaded = () =>
      page.evaluate(
        () =>
          [...document.fonts].filter(
            ({ status, family, unicodeRange }) =>
              status === "loaded" && !family.includes("Stand-in") && unicodeRange.startsWith("U+0-FF"),
          ).length,
      );
    await expect.poll(loaded).toBe(faces);
    expect(ahead).toHaveLength(faces);
    expect(fetched.filter(isOfCommonLetters).sort()).toEqual(ahead.sort());
  });

test("on paper what stands beside a paragraph may go on to the next sheet, and its own words stay together", async ({
  page,
}) => {
  await page.goto(reader);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#p22")).toHaveCSS("break-inside", "auto");
  await expect(page.locator("#p22 .para-text")).toHaveCSS("break-inside", "avoid");
});

test("the first paragraphs of the reader come after its head, but not for whoever is sent to one of them", async ({
  page,
}) => {
  const waiting = () =>
    page
      .locator("article.para")
      .evaluateAll((all) => all.flatMap((one) => (getComputedStyle(one).animationName === "none" ? [] : [one.id])));
  await page.goto(reader);
  await expect(page.locator("#p1 .para-text p").first()).toBeInViewport();
  expect(await waiting()).toEqual(["p1", "p2", "p3", "p4", "p5", "p6"]);
  await expect(page.locator("#p1")).toHaveCSS("content-visibility", "auto");
  for (const place of ["c2.1", "p5", "c60.2"]) {
    // Another address of the same page would be a jump within it.
    await page.goto("/");
    await page.goto(`${reader}#${place}`);
    await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
    expect((await waiting()).length).toBe(place === "c60.2" ? 6 : 0);
  }
});

test("paragraphs far from the window are laid out while the browser is idle, not first when they are scrolled to", async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const laidOut = async () =>
    (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "LayoutObjects")?.value ?? 0;
  await page.goto(reader);
  // A claim in the margin is at least its own box, its facts and its words, each with a text in it.
  const ofTheClaims = 6 * (await page.locator(".claim-line").count());
  await expect.poll(laidOut).toBeGreaterThan(ofTheClaims);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

for (const width of [1440, 390])
  test(`a reader who loads the page again, or comes back to it, finds the words where they were: ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const listens = () => expect(page.locator("html")).toHaveAttribute("data-listens", "");
    const belowTop = () => page.locator("#p60").evaluate((one) => Math.round(one.getBoundingClientRect().top));
    await page.goto(reader);
    await listens();
    // With every paragraph laid out the page is of another length than it is at first.
    await page.locator(".para-text").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    await page.locator("#p60").evaluate((one) => {
      one.scrollIntoView({ behavior: "instant" });
      window.scrollBy({ top: 300, behavior: "instant" });
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    const before = await belowTop();
    expect(before).toBeLessThan(0);
    // Distances from the top of the page are rounded to pixels by the browser, each time.
    const moved = async () => Math.abs((await belowTop()) - before);
    await page.reload();
    await listens();
    await expect.poll(moved).toBeLessThan(3);
    await page.goto("/");
    await page.goBack();
    await listens();
    await expect.poll(moved).toBeLessThan(3);
  });

test("every letter and sign in the reader is in one of our faces: the browser searches none of the machine’s", async ({
  page,
}) => {
  await page.goto(reader);
  const strange = await page.evaluate(() => {
    const ranges = [...document.fonts]
      .filter(({ family }) => !family.includes("Stand-in"))
      .flatMap(({ unicodeRange }) => unicodeRange.split(","))
      .map((range) => {
        const [from = "", to = from] = range.trim().slice(2).split("-");
        return [from.replaceAll("?", "0"), to.replaceAll("?", "F")].map((number) => Number.parseInt(number, 16));
      });
    const isOurs = (sign: string) => {
      const point = sign.codePointAt(0) ?? 0;
      return ranges.some(([from = 0, to = 0]) => point >= from && point <= to);
    };
    const written = [...document.body.querySelectorAll("*")].flatMap((element) =>
      ["::before", "::after"].map((part) => getComputedStyle(element, part).content),
    );
    return [...new Set(`${document.body.textContent}${written.join("")}`)].filter((sign) => !isOurs(sign));
  });
  expect(strange).toEqual([]);
});
