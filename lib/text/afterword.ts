import type { RawBlock } from "./raw-block";

/** Headings of what follows an essay, and is none of its paragraphs; more may follow the word where it is one of these. */
const afterwords =
  /^(?:(?:selected |select )?(?:(?:end|foot)?notes|references|bibliography|works cited|works consulted|sources|appendix|appendices)(?:\s+(?:and|&|to|on|for|of|cited|consulted|[A-Z0-9]\b).*)?|(?:примечания|литература|источники|библиография|приложение)(?:\s+(?:и|к|ко)\s.*)?)[:.]?$/iu;
const longestHeading = 80;

/** Whether after a heading the essay's own numbers go on, apart from a list that is numbered anew. */
function goesOn(numbers: readonly number[], last: number, widestGap: number): boolean {
  let item = 0;
  for (const number of numbers) {
    if (number === item + 1 || number === 1) item = number;
    else if (number > last && number <= last + widestGap) return true;
  }
  return false;
}

/**
 * Where what follows an essay begins: notes that are numbered anew, or a list of works.
 * @returns the number of the block that is its heading; null where nothing follows
 */
export function findAfterword(blocks: readonly RawBlock[], widestGap: number): number | null {
  const numbered = blocks.flatMap(({ number }) => (number === null ? [] : [number]));
  let seen = 0;
  let last = 0;
  for (const [at, { number, text }] of blocks.entries()) {
    if (number !== null) {
      seen++;
      if (number > last && number <= last + widestGap) last = number;
    } else if (last > 0 && text.length <= longestHeading && afterwords.test(text)) {
      if (!goesOn(numbered.slice(seen), last, widestGap)) return at;
    }
  }
  return null;
}
