/** A stretch of text, upright or italic. */
export type Run = { text: string; italic: boolean };

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** The character of a reference: named, decimal or hexadecimal; what is none stays as it is. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, decimal: string, hexadecimal: string, name: string) => {
      if (name) return entities[name] ?? whole;
      const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** How a tag changes the slope: true italic, false upright, null not at all. */
function slopeOf(tag: string): boolean | null {
  if (/^<(i|em)[\s>]/i.test(tag)) return true;
  return /font-style:\s*normal/i.test(tag) ? false : null;
}

/**
 * Reads citeproc's HTML into runs of text. Italics are kept, and their reversal inside a title; every other tag is
 * dropped and its text kept, so no markup of a record can reach a page.
 */
export function inlineRuns(html: string): Run[] {
  const runs: Run[] = [];
  const slopes = [false];
  for (const token of html.match(/<\/?[a-z][^>]*>|<|[^<]+/gi) ?? []) {
    const italic = slopes.at(-1) ?? false;
    if (/^<\//.test(token)) {
      if (slopes.length > 1) slopes.pop();
    } else if (/^<[a-z]/i.test(token)) {
      slopes.push(slopeOf(token) ?? italic);
    } else {
      const last = runs.at(-1);
      if (last?.italic === italic) last.text += decode(token);
      else runs.push({ text: decode(token), italic });
    }
  }
  return trimmed(runs);
}

/** Without white space at the ends, and with single spaces inside. */
function trimmed(runs: readonly Run[]): Run[] {
  const single = runs.map(({ text, italic }) => ({ text: text.replace(/[ \t\r\n]+/g, " "), italic }));
  const first = single.at(0);
  if (first) first.text = first.text.trimStart();
  const last = single.at(-1);
  if (last) last.text = last.text.trimEnd();
  return single.filter(({ text }) => text !== "");
}

/** The same as plain text. */
export const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");
