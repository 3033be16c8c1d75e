import type { Browser, CDPSession, Page } from "@playwright/test";
import { watchTasks } from "./longest-task";

/** A window in which the page shows about fifteen rows. */
const window = { width: 1440, height: 1000 };

/** How often a key that is held comes again, in milliseconds. */
const repeat = 33;

const firstLink = "#matrix-table tbody a";

async function hold(page: Page, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await page.keyboard.down(key);
    await page.waitForTimeout(repeat);
  }
  await page.keyboard.up(key);
  await page.waitForTimeout(300);
}

async function toTheEndAndBack(page: Page): Promise<void> {
  for (const key of ["End", "Home"]) {
    await page.keyboard.press(`Control+${key}`);
    await page.waitForTimeout(800);
  }
}

/** Moves the pointer along four rows of the window, and rests on a cell of each until its card is there. */
async function pointAcross(page: Page): Promise<void> {
  for (let row = 0; row < 4; row++) {
    for (let x = 520; x < 1300; x += 10) {
      await page.mouse.move(x, 400 + row * 90);
      await page.waitForTimeout(12);
    }
    await page.waitForTimeout(500);
  }
}

const scroll = (session: CDPSession, pixels: number, pixelsInASecond: number) =>
  session.send("Input.synthesizeScrollGesture", {
    x: 700,
    y: 600,
    yDistance: -pixels,
    speed: pixelsInASecond,
    gestureSourceType: "mouse",
    preventFling: true,
  });

/** What a reader does with the matrix, by its name. Nothing of it asks the page for anything. */
const deeds: [name: string, deed: (page: Page, session: CDPSession) => Promise<unknown>][] = [
  ["scrolling, 2,000 pixels a second", (_, session) => scroll(session, 20_000, 2000)],
  ["scrolling, 6,000 pixels a second", (_, session) => scroll(session, 60_000, 6000)],
  ["holding the arrow down, 150 rows", (page) => hold(page, "ArrowDown", 150)],
  ["holding the arrow to the right", (page) => hold(page, "ArrowRight", 15)],
  ["holding Page Down, 20 windows", (page) => hold(page, "PageDown", 20)],
  ["to the end and back, by Control", toTheEndAndBack],
  ["typing 1, 1, 2: paragraphs 1, 11 and 112", (page) => page.keyboard.type("112", { delay: 300 })],
  ["the pointer across four rows, with cards", pointAcross],
];

/** What a page of the matrix costs the browser. */
export type PageCost = { painted: number; tasks: { name: string; longest: number; over50: number }[] };

/**
 * Opens the page of a matrix and goes through it.
 * @param slowed by how much the processor is slowed; 1: not at all
 */
export async function measurePage(browser: Browser, url: string, slowed: number): Promise<PageCost> {
  const page = await browser.newPage({ viewport: window });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const loading = await watchTasks(browser, page, async () => {
    await page.goto(url);
    await page.waitForTimeout(1000 * slowed);
  });
  const tasks = [{ name: "loading", ...loading }];
  const painted = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await page.evaluate(() => document.querySelector(".matrix-frame")?.scrollIntoView());
  for (const [name, deed] of deeds) {
    await page.mouse.move(2, 2);
    await page.evaluate((link) => document.querySelector<HTMLElement>(link)?.focus(), firstLink);
    await page.waitForTimeout(500 * slowed);
    tasks.push({ name, ...(await watchTasks(browser, page, async () => void (await deed(page, session)))) });
  }
  await page.close();
  return { painted, tasks };
}
