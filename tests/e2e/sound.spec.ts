import { expect, test } from "@playwright/test";
import { expectNoFault, faultsOf } from "./sound";

/** A page of a hundred paragraphs alike but for one, the 60th. */
const page = (dress: string) =>
  `<!doctype html><html lang="en"><title>A page</title><style>.pale { color: #bbb } @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } .dim { color: #333 } }</style><main><h1>A page</h1>${Array.from(
    { length: 100 },
    (_, at) => `<p ${at === 60 ? dress : ""}>Words of paragraph ${at}.</p>`,
  ).join("")}</main></html>`;

test("of a hundred paragraphs the one that is too pale is found", async ({ page: tab }) => {
  await tab.setContent(page('class="pale"'));
  expect(await faultsOf(tab)).toEqual([
    expect.stringMatching(/ color-contrast: <p class="pale"[^|]*Words of paragraph 60/),
  ]);
});

test("what is too dark only on a dark ground is found too", async ({ page: tab }) => {
  await tab.setContent(page('class="dim"'));
  expect(await faultsOf(tab)).toEqual([]);
  await expect(expectNoFault(tab)).rejects.toThrow(/color-contrast/);
});

test("a fault that is none of colours is found wherever it stands", async ({ page: tab }) => {
  await tab.setContent(page('role="slider"'));
  expect(await faultsOf(tab)).toContainEqual(expect.stringMatching(/ aria-/));
});

test("a page without a fault has none", async ({ page: tab }) => {
  await tab.setContent(page(""));
  await expectNoFault(tab);
});
