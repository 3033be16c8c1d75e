import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The rules of axe that ask for colours: all that another colour scheme can change. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** What is asked for its colours bears this attribute. */
const asked = "data-asked-for-colours";

/**
 * Marks what is asked for its colours. To ask everything is most of what axe does on a long page, and says the same a
 * thousand times: of elements with words of their own that are dressed alike, by name, class and state all the way up,
 * the first, the middle and the last are asked.
 */
function markForColours(page: Page, part: string): Promise<void> {
  return page.evaluate(
    ([part, asked]) => {
      const dresses = new Map<Element | null, string>([[null, ""]]);
      const dressOf = (element: Element | null): string => {
        const known = dresses.get(element);
        if (known !== undefined || element === null) return known ?? "";
        const own = [...element.attributes]
          .filter(({ name }) =>
            /^(?:class|style|open|disabled|role|aria-(?!label|owns|controls|describedby))/.test(name),
          )
          .map(({ name, value }) => `${name}=${value}`);
        const dress = `${dressOf(element.parentElement)} > ${element.localName}[${own.sort().join()}]`;
        dresses.set(element, dress);
        return dress;
      };
      const hasWords = ({ childNodes }: Element) =>
        [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      for (const element of document.querySelectorAll(`[${asked}]`)) element.removeAttribute(asked);
      const alike = new Map<string, Element[]>();
      for (const root of document.querySelectorAll(part)) {
        for (const element of [root, ...root.querySelectorAll("*")]) {
          if (!hasWords(element)) continue;
          const dress = dressOf(element);
          const others = alike.get(dress);
          if (others) others.push(element);
          else alike.set(dress, [element]);
        }
      }
      for (const elements of alike.values()) {
        for (const at of [0, Math.floor(elements.length / 2), elements.length - 1])
          elements[at]?.setAttribute(asked, "");
      }
    },
    [part, asked] as const,
  );
}

/** What axe finds wrong. What it finds right is not gathered: on long pages that would take most of its time. */
async function violations(page: Page, axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Without frames axe needs no second page to put together what it found in each: that took most of its time on short pages. */
const axeOn = (page: Page, part: string): AxeBuilder =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .include(part);

/** What axe finds wrong with the colours of a page as it is. */
async function faultsOfColour(page: Page, part: string): Promise<string[]> {
  await markForColours(page, part);
  return violations(page, axeOn(page, `[${asked}]`).withRules(rulesOfColour));
}

/**
 * What axe finds wrong with a page as it is.
 * @param part what of the page it looks at; all of it unless told
 */
export async function faultsOf(page: Page, part = "html"): Promise<string[]> {
  const others = await violations(page, axeOn(page, part).disableRules(rulesOfColour));
  return [...others, ...(await faultsOfColour(page, part))];
}

/** That axe finds no fault in a page, light or dark. */
export async function expectNoFault(page: Page, part = "html"): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await faultsOf(page, part)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faultsOfColour(page, part)).toEqual([]);
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
