import type { Page } from "@playwright/test";
import { type Deed, type Reading, scroll } from "./page-cost";

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

const deeds: readonly Deed[] = [
  ["scrolling, 2,000 pixels a second", (_, session) => scroll(session, 20_000, 2000)],
  ["scrolling, 6,000 pixels a second", (_, session) => scroll(session, 60_000, 6000)],
  ["holding the arrow down, 150 rows", (page) => hold(page, "ArrowDown", 150)],
  ["holding the arrow to the right", (page) => hold(page, "ArrowRight", 15)],
  ["holding Page Down, 20 windows", (page) => hold(page, "PageDown", 20)],
  ["to the end and back, by Control", toTheEndAndBack],
  ["typing 1, 1, 2: paragraphs 1, 11 and 112", (page) => page.keyboard.type("112", { delay: 300 })],
  ["the pointer across four rows, with cards", pointAcross],
];

/** What a reader does with a matrix, from its first link on. */
export const readingOfMatrix: Reading = {
  before: (page) =>
    page.evaluate((link) => {
      document.querySelector(".matrix-frame")?.scrollIntoView();
      document.querySelector<HTMLElement>(link)?.focus();
    }, firstLink),
  deeds,
};
