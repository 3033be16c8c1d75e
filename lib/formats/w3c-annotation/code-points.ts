/**
 * Where a place of a text stands when characters are counted as Unicode code points, as W3C Web Annotation does, and
 * not as UTF-16 code units, as JavaScript does.
 * @param unit offset in code units, at the border of a character
 */
export function toCodePoints(text: string, unit: number): number {
  let points = 0;
  for (let at = 0; at < unit; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) points++;
  return points;
}

/** The same the other way: the offset in code units of a place that is counted in code points. */
export function toCodeUnits(text: string, point: number): number {
  let at = 0;
  for (let points = 0; points < point && at < text.length; points++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
