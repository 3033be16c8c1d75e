import type { NumberRole } from "./numbering";
import type { RawBlock } from "./raw-block";

/** What was found on the way: with the line of the file, from 1. */
export type TextNotice = { line: number; message: string };

/** A numbered block with what its number is. */
export type ReadNumber = { block: RawBlock; number: number; role: NumberRole; ledIn: boolean };

/** What is to be said of a text's numbers: what makes it unreadable, and what somebody should look at. */
export type NumberReport = { problems: TextNotice[]; notices: TextNotice[] };

/** A list within a paragraph: its items, the paragraph it is in, the next one; null where no paragraph follows. */
type NumberedList = { items: ReadNumber[]; within: number; next: number | null };

const isParagraph = ({ role }: ReadNumber): boolean => role === "next" || role === "gap";

const rule = "paragraphs stand in order, each once.";

function gapNotices(numbers: readonly ReadNumber[]): TextNotice[] {
  let last = 0;
  let strays: ReadNumber[] = [];
  return numbers.flatMap((read) => {
    const { number, role, block } = read;
    if (role === "text") strays.push(read);
    if (!isParagraph(read)) return [];
    const due = last + 1;
    const between = strays;
    last = number;
    strays = [];
    if (role === "next") return [];
    const missing = due === number - 1 ? `¶${due} is` : `¶${due} to ¶${number - 1} are`;
    const hint = between.map((stray) => `; line ${stray.block.line} before it begins with ${stray.number}`).join("");
    return [{ line: block.line, message: `${missing} missing before ¶${number}${hint}` }];
  });
}

/** The number of the paragraph that follows each number; null where none does. */
function followingParagraphs(numbers: readonly ReadNumber[]): (number | null)[] {
  const following: (number | null)[] = [];
  let next: number | null = null;
  for (const read of numbers.toReversed()) {
    following.push(next);
    if (isParagraph(read)) next = read.number;
  }
  return following.reverse();
}

/** Runs of paragraphs that are out of order, each told once, where it begins. */
function misplacedProblems(numbers: readonly ReadNumber[]): TextNotice[] {
  const problems: TextNotice[] = [];
  const following = followingParagraphs(numbers);
  let last = 0;
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at];
    if (!first) break;
    if (isParagraph(first)) last = first.number;
    if (first.role !== "misplaced") continue;
    let to = first.number;
    while (numbers[at + 1]?.role === "misplaced" && numbers[at + 1]?.number === to + 1) {
      to++;
      at++;
    }
    const next = following[at] ?? null;
    const place = first.number <= last || next === null ? `after ¶${last}` : `before ¶${next}`;
    const [what, them] = to === first.number ? ["comes", "it"] : [`to ¶${to} come`, "them"];
    problems.push({
      line: first.block.line,
      message: `¶${first.number} ${what} ${place}: ${rule} Renumber or remove ${them}.`,
    });
  }
  return problems;
}

function listsIn(numbers: readonly ReadNumber[]): NumberedList[] {
  const lists: NumberedList[] = [];
  let last = 0;
  let open: NumberedList | null = null;
  let ended = 0;
  for (const read of numbers) {
    if (isParagraph(read)) {
      for (const list of lists.slice(ended)) list.next = read.number;
      ended = lists.length;
      last = read.number;
      open = null;
    }
    if (read.role === "list") {
      open = { items: [read], within: last, next: null };
      lists.push(open);
    } else if (read.role === "item") open?.items.push(read);
  }
  return lists;
}

/** A list of so many items is hardly as long as the essay is so far, so that the next paragraph’s number seems to go on with it. */
const leastAnew = 5;

/** So many characters of a block tell whether it is another once more. */
const tellingLength = 60;
const leastLength = 16;

function wordsOf({ block, number }: ReadNumber): string {
  const words = block.text
    .slice(block.afterNumber - block.start)
    .replace(/\s+/gu, " ")
    .slice(0, tellingLength);
  return words.length < leastLength ? "" : `${number} ${words}`;
}

/** What is to be said of a list, if it is one. */
function tellList(list: NumberedList, first: number, paragraphs: ReadonlySet<string>, report: NumberReport): void {
  const [start] = list.items;
  const { items, within, next } = list;
  if (!start) return;
  const { line } = start.block;
  const from = start.number;
  const to = items.at(-1)?.number ?? from;
  const isOne = from === to;
  const run = isOne ? `${from}.` : `${from}. to ${to}.`;
  const isAgain = items.some((item) => paragraphs.has(wordsOf(item)));
  const goesThrough = to === within && next === to + 1 && to >= leastAnew;
  if (isAgain || (!start.ledIn && (goesThrough || (next === null && to >= within)))) {
    const message = `From here the numbers begin anew: ${run} after ¶${within}. Of paragraphs, each is numbered once: remove what stands twice, number on what goes on, put a heading such as “Notes” above what is no paragraph, or a colon before a list.`;
    report.problems.push({ line, message });
  } else if (!start.ledIn && within === first && to === first - 1) {
    const which = isOne ? "¶1 comes" : `¶1 to ¶${to} come`;
    report.problems.push({ line, message: `${which} after ¶${within}: ${rule} Put them in order.` });
  } else {
    const read = isOne ? `${run} is read as an item within ¶${within}` : `${run} are read as a list within ¶${within}`;
    const doubt = `From here the numbers begin anew, and nothing before them says that a list follows: ${read}. If they are notes, put a heading such as “Notes” above them; if they are paragraphs, number them on.`;
    report.notices.push({ line, message: start.ledIn ? read : doubt });
  }
}

/** Says of a text's numbers what is missing, out of order, there twice, or read as a list. */
export function reportNumbers(numbers: readonly ReadNumber[]): NumberReport {
  const report: NumberReport = { problems: misplacedProblems(numbers), notices: gapNotices(numbers) };
  const paragraphs = numbers.filter(isParagraph);
  const words = new Set(paragraphs.map(wordsOf).filter((text) => text !== ""));
  for (const list of listsIn(numbers)) tellList(list, paragraphs[0]?.number ?? 1, words, report);
  report.problems.sort((a, b) => a.line - b.line);
  report.notices.sort((a, b) => a.line - b.line);
  return report;
}
