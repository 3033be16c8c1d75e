import type { MapBasis } from "../document";
import type { MapIndex } from "../map-index";
import type { Report } from "./finding";
import { lacksReason } from "./ground";

/** Every ground is in the map, and says where its locator is from only if it has one. */
export function checkBasis(
  basis: readonly MapBasis[],
  path: (string | number)[],
  index: MapIndex,
  report: Report,
): void {
  basis.forEach((item, at) => {
    if ("paragraph" in item) return needParagraph(item.paragraph, [...path, at], index, report);
    needKey(item.source, index.sources, "source", [...path, at, "source"], report);
    if (item.locatorFrom && !item.locator)
      report([...path, at], `says where its locator is from, but has none: add the locator, or remove locatorFrom.`);
  });
}

/** A reference leads to an entry of the map. */
export function needKey(
  key: string,
  known: { has(key: string): boolean },
  what: string,
  path: (string | number)[],
  report: Report,
): void {
  if (!known.has(key)) report(path, `names the ${what} "${key}", which is not in the map: add it, or correct the key.`);
}

/** A number is one of the map's paragraphs. */
export function needParagraph(number: number, path: (string | number)[], index: MapIndex, report: Report): void {
  if (!index.paragraphs.has(number))
    report(path, `names ¶${number}, which the map does not have: its paragraphs end at ¶${index.paragraphs.size}.`);
}

/** An id begins with the number of its paragraph. */
export function needOwnParagraph(id: string, paragraph: number, path: (string | number)[], report: Report): void {
  if (Number.parseInt(id, 10) !== paragraph)
    report(path, `"${id}" does not begin with its paragraph's number, ${paragraph}: correct one of them.`);
}

/** A confidence that is not high says why. */
export function needReason(
  confidence: string,
  note: string | undefined,
  path: (string | number)[],
  id: string,
  report: Report,
): void {
  if (lacksReason(confidence, note))
    report(path, `"${id}" has ${confidence} confidence without a note: say why it is not high.`);
}

/** A list names nothing twice. */
export function noRepeats(values: readonly (string | number)[], path: (string | number)[], report: Report): void {
  const seen = new Set<string | number>();
  for (const value of values) {
    if (seen.has(value)) report(path, `names "${value}" twice: once is enough.`);
    seen.add(value);
  }
}
