/** A number, a bullet or a speaker at the beginning of a line. */
const beginning =
  /^\s*(?:(?:\[(\d{1,4})\]|[¶§]\s*(\d{1,4})|(\d{1,4})[.)])(?=\s|[.):])|[-*•–]\s|\p{Lu}[\p{L}.'’ -]{0,40}:\s)/u;

/** A number so much higher than the last one is no paragraph's. */
const widestGap = 30;

/** No text is broken to less: where lines are shorter, each was ended. */
const leastWidth = 50;

const firstWord = (line: string): string => /\S+/u.exec(line)?.[0] ?? "";
/** Words before a number that belongs to them: “see p.” at the end of a line ends nothing. */
const leadsToNumber =
  /(?:^|[\s(])(?:pp?|nos?|nr|vols?|chs?|arts?|docs?|figs?|nn?|cf|ca?|ed|см|стр|гл|ст|т|с|д|л|ф|оп)\.\s*$/iu;
/** Whether a line ends a sentence, a reference in parentheses or what is quoted. */
const endsSentence = (line: string): boolean => /[.!?…)\]"”»]["”’»)\]\d]*\s*$/u.test(line) && !leadsToNumber.test(line);
const endsWithColon = (line: string): boolean => /:\s*$/u.test(line);

/**
 * Tells which lines of a text that was broken to a width begin a block: those that begin as one does, and stand there
 * because the line before was ended, not because it was full. After a full line that ends a sentence the number
 * that is due begins one, or 1; after a colon a list may begin.
 * @returns asked of every line in order, with the line before it; null where an empty one or none is before it
 */
export function blockBeginnings(width: number): (line: string, before: string | null) => boolean {
  let last = 0;
  return (line, before) => {
    const found = beginning.exec(line);
    if (!found) return false;
    const digits = found[1] ?? found[2] ?? found[3];
    const number = digits === undefined ? null : Number(digits);
    const wasEnded =
      before === null || width < leastWidth || before.trimEnd().length + 1 + firstWord(line).length <= width;
    const mayBegin = number === null || number === last + 1 || number === 1;
    const begins = wasEnded || (mayBegin && endsSentence(before)) || (number === 1 && endsWithColon(before));
    if (begins && number !== null && number > last && number <= last + widestGap) last = number;
    return begins;
  };
}
