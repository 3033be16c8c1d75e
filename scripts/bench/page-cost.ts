import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Tasks, watchTasks } from "./longest-task";
import { ms, row } from "./served";

/** A window as wide as a laptop’s. */
const size = { width: 1440, height: 1000 };

/** The line of a machine that is slow: what comes all at once, as from the same machine, comes to nobody else so. */
const line = { offline: false, latency: 40, downloadThroughput: 10_000_000 / 8, uploadThroughput: 5_000_000 / 8 };

/** Something that a reader does with a page. Nothing of it asks the page for anything. */
export type Deed = [name: string, deed: (page: Page, session: CDPSession) => Promise<unknown>, pressed?: string];

/**
 * A deed with what a selector names: where it stands is asked before the deed is watched.
 * @param times how often it is pressed, half a second apart
 */
export const press = (name: string, selector: string, times = 1): Deed => [
  name,
  async (page) => {
    for (let n = 0; n < times; n++) {
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(500);
    }
  },
  selector,
];

/** Brings the pointer to what a deed presses. */
async function pointAt(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  await target.hover();
}

/** What a reader does with a page, and what is done before each deed so that it begins at the same place. */
export type Reading = { before: (page: Page) => Promise<unknown>; deeds: readonly Deed[] };

/** Moves the page on, in pixels a second. */
export const scroll = (session: CDPSession, pixels: number, pixelsInASecond: number) =>
  session.send("Input.synthesizeScrollGesture", {
    x: 700,
    y: 600,
    yDistance: -pixels,
    speed: pixelsInASecond,
    gestureSourceType: "mouse",
    preventFling: true,
  });

const figures = ({ longest, over50 }: Tasks): string[] => [ms(longest), String(over50)];

/** Opens a window on a processor and a line that are slowed, or as they are. */
export async function openWindow(browser: Browser, slowed: number): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: size });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  if (slowed > 1) await session.send("Network.emulateNetworkConditions", line);
  return { page, session };
}

/** How a window is slowed, in words. */
export const speedOf = (slowed: number): string =>
  slowed === 1 ? "as it is" : `slowed ${slowed} times, over a line of 10 Mbit/s`;

/** When the first words of a page were painted, in milliseconds since it was asked for. */
export const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);

/**
 * Opens a page and goes through it, and prints what that costs the browser’s main thread.
 * @param slowed by how much the processor is slowed; 1: not at all
 */
export async function benchPage(browser: Browser, url: string, slowed: number, reading: Reading): Promise<void> {
  const { page, session } = await openWindow(browser, slowed);
  const loading = await watchTasks(browser, page, async () => {
    await page.goto(url);
    await page.waitForTimeout(1000 * slowed);
  });
  console.log(`\nbrowser, processor ${speedOf(slowed)}; first contentful paint after ${ms(await firstPaint(page))}`);
  console.log(row("main thread", "longest task", "over 50 ms"));
  console.log(row("loading", ...figures(loading.all)));
  console.log(row("loading, once there is something to read", ...figures(loading.sincePaint)));
  for (const [name, deed, pressed] of reading.deeds) {
    await page.mouse.move(2, 2);
    await reading.before(page);
    if (pressed) await pointAt(page, pressed);
    await page.waitForTimeout(500 * slowed);
    const { all } = await watchTasks(browser, page, async () => void (await deed(page, session)));
    console.log(row(name, ...figures(all)));
  }
  await page.close();
}
