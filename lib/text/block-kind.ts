import type { BlockKind, TextBlock } from "./essay-text";
import type { RawBlock } from "./raw-block";

/** A turn of a dialogue: one to four words that begin with a capital, a colon, and what is said. */
const turn = /^[“"‘]?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s/u;
/** A speaker's name is no longer. */
const longestName = 80;
const bullet = /^(?:[-*•–]|\([a-z0-9]{1,3}\)|[a-z]\))\s(?=.*[\p{L}\p{N}])/su;
/** Words before a colon that say what follows, and are nobody's name; “Editor’s Note” ends with one. */
const labels =
  /(?:^|\s)(?:note|notes|nb|n\.b\.|remark|comment|correction|conclusion|conclusions|summary|result|results|example|source|sources|table|figure|fig\.|abstract|keywords|introduction|postscript|p\.s\.|warning|примечание|вывод|выводы|итог|итоги|источник|источники|таблица|рисунок|пример)$/iu;

/** Whoever speaks in a block, if it is a turn of a dialogue; null where it does not look like one. */
function speakerOf({ text }: RawBlock): string | null {
  const name = turn.exec(text.slice(0, longestName))?.[1] ?? null;
  return name !== null && labels.test(name) ? null : name;
}

const endsWithColon = (text: string): boolean => /:["”’)]?$/u.test(text);

/**
 * Whether a block is a turn of a dialogue: another is beside it, something leads into it, or the paragraph has named who
 * speaks. Without any of these it is a sentence with a colon.
 */
function isTurn(blocks: readonly RawBlock[], at: number): boolean {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  const surname = block && speakerOf(block)?.split(/\s/u).at(-1);
  if (!surname) return false;
  const beside = [at > 1 ? before : undefined, after];
  return (
    /^["“‘]/u.test(block.text) ||
    endsWithColon(before?.text ?? "") ||
    beside.some((other) => other !== undefined && speakerOf(other) !== null) ||
    blocks.slice(0, at).some(({ text }) => text.includes(surname))
  );
}

/** Whether a text ends with a parenthesis that holds a figure, as references do. */
function endsWithReference(text: string): boolean {
  const end = text.replace(/["”]$/u, "").replace(/\.$/u, "");
  return end.endsWith(")") && /\d/u.test(end.slice(end.lastIndexOf("(") + 1));
}

/**
 * Which blocks are items of a list without marks: those of a run of lines that follow each other closely after a colon,
 * divided by semicolons or commas.
 */
function listItems(blocks: readonly RawBlock[]): boolean[] {
  const items = blocks.map(() => false);
  for (let first = 1; first < blocks.length; ) {
    let end = first + 1;
    while (end < blocks.length && !blocks[end]?.apart) end++;
    const run = blocks.slice(first, end);
    const isList =
      run.length > 1 &&
      endsWithColon(blocks[first - 1]?.text ?? "") &&
      run.slice(0, -1).every(({ text }) => /[;,]$/u.test(text));
    if (isList) items.fill(true, first, end);
    first = end;
  }
  return items;
}

/**
 * What an unnumbered block of a paragraph is. Markup says it where there is any; in plain text a quotation follows
 * a colon, begins with a quotation mark, or follows the paragraph's beginning and carries its own reference.
 */
function kindOf(blocks: readonly RawBlock[], at: number, isItem: boolean): BlockKind {
  const block = blocks[at];
  if (!block || at === 0) return "prose";
  if (block.markup === "list-item" || bullet.test(block.text)) return "list-item";
  if (isTurn(blocks, at)) return "dialogue";
  if (block.markup === "quotation") return "quotation";
  if (block.markup !== null) return "prose";
  if (isItem) return "list-item";
  if (/^["“«]/u.test(block.text) || endsWithColon(blocks[at - 1]?.text ?? "")) return "quotation";
  return at === 1 && block.apart && endsWithReference(block.text) ? "quotation" : "prose";
}

/** The blocks of a paragraph, with what each of them is, and who speaks where it says so. */
export function kindsOf(blocks: readonly RawBlock[]): TextBlock[] {
  const items = listItems(blocks);
  return blocks.map((block, at) => {
    const kind = kindOf(blocks, at, items[at] ?? false);
    const { text, start, end } = block;
    return { kind, text, start, end, speaker: kind === "dialogue" ? speakerOf(block) : null };
  });
}
