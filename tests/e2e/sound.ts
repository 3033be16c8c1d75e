import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The rules of axe that ask for colours: all that another colour scheme can change. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong with a page as it is. What it finds right is not gathered: on long pages that would take most of
 * its time.
 * @param part what of the page it looks at; all of it unless told
 * @param rules those that it holds the page against; all of them unless told
 */
export async function faultsOf(page: Page, part = "html", rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).include(part);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** That axe finds no fault in a page, light or dark. */
export async function expectNoFault(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await faultsOf(page, part)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faultsOf(page, part, rulesOfColour)).toEqual([]);
}

/** That a page is no wider than the window at these widths, in pixels. */
export async function expectToFit(page: Page, ...widths: number[]): Promise<void> {
  const size = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${page.url()} at ${width} pixels`).toBe(0);
  }
  if (size) await page.setViewportSize(size);
}

/** That a page, as it is, has no fault that axe finds, light or dark, and is no wider than a phone. */
export async function expectSound(page: Page, part?: string): Promise<void> {
  await expectNoFault(page, part);
  await expectToFit(page, 390);
}
