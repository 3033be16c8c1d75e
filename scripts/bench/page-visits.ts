import type { Browser, Page } from "@playwright/test";
import { watchTasks } from "./longest-task";
import { firstPaint, openWindow, speedOf } from "./page-cost";
import { ms, row } from "./served";

/** Each page is opened so often, all of them in turns: what else the machine does meets all alike. */
const rounds = 9;

/** A page to open: by its address in a new window, or from another page by the first link that a selector names. */
export type Visit = { name: string; url: string; by?: { from: string; link: string } };

/** The least page there is: what it costs is the browser’s own. */
const oneWord: Visit = { name: "a page of one word", url: "data:text/html,<!doctype html><title>-</title><p>word" };

type Cost = { longest: number; over50: number; painted: number };

/** Makes ready and gives back what opens the page: only that is watched. */
async function prepare(page: Page, { url, by }: Visit, slowed: number): Promise<() => Promise<unknown>> {
  if (!by) return () => page.goto(url);
  await page.goto(by.from);
  await page.locator(by.link).first().hover();
  await page.waitForTimeout(500 * slowed);
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(url);
  };
}

async function costOf(browser: Browser, visit: Visit, slowed: number): Promise<Cost> {
  const { page } = await openWindow(browser, slowed);
  const open = await prepare(page, visit, slowed);
  const { all } = await watchTasks(browser, page, async () => {
    await open();
    await page.waitForTimeout(600 * slowed);
  });
  const painted = await firstPaint(page);
  await page.close();
  return { ...all, painted };
}

function sorted(costs: readonly Cost[], figure: keyof Cost): { median: number; least: number; most: number } {
  const figures = costs.map((cost) => cost[figure]).toSorted((a, b) => a - b);
  return { median: figures[Math.floor(figures.length / 2)] ?? 0, least: figures[0] ?? 0, most: figures.at(-1) ?? 0 };
}

/**
 * Opens pages several times, beside the least page there is, and prints what that costs the browser’s main thread.
 * @param slowed by how much the processor is slowed; 1: not at all
 */
export async function benchVisits(browser: Browser, visits: readonly Visit[], slowed: number): Promise<void> {
  const costs = new Map<Visit, Cost[]>([oneWord, ...visits].map((visit) => [visit, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [visit, all] of costs) all.push(await costOf(browser, visit, slowed));
  }
  console.log(
    `\nopening a page ${rounds} times, processor ${speedOf(slowed)}; medians, and the longest task of the best and worst time`,
  );
  console.log(row("", "longest task", "best", "worst", "over 50 ms", "first paint"));
  for (const [{ name }, all] of costs) {
    const { median, least, most } = sorted(all, "longest");
    const over50 = String(sorted(all, "over50").median);
    console.log(row(name, ms(median), ms(least), ms(most), over50, ms(sorted(all, "painted").median)));
  }
}
