import type { BlockKind, TextBlock } from "./essay-text";
import type { RawBlock } from "./raw-block";

/** A turn of a dialogue: one to four words that begin with a capital, a colon, and what is said. */
const turn = /^[“"‘]?((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}):\s+\S/u;
const bullet = /^(?:[-*•–]|\([a-z0-9]{1,3}\)|[a-z]\))\s/u;

const speakerOf = ({ text }: RawBlock): string | null => turn.exec(text)?.[1]?.trim() ?? null;

const endsWithColon = (text: string): boolean => /:["”’)]?$/u.test(text);
const endsWithReference = (text: string): boolean => /\([^()]*\d[^()]*\)\.?["”]?$/u.test(text);

/** Items of a list without marks: lines that follow each other closely after a colon, divided by semicolons. */
function isListRun(blocks: readonly RawBlock[], at: number): boolean {
  let first = at;
  while (first > 1 && !blocks[first]?.apart) first--;
  let last = at;
  while (blocks[last + 1] && !blocks[last + 1]?.apart) last++;
  const run = blocks.slice(first, last + 1);
  return (
    run.length > 1 &&
    endsWithColon(blocks[first - 1]?.text ?? "") &&
    run.slice(0, -1).every(({ text }) => /[;,]$/u.test(text))
  );
}

/**
 * What an unnumbered block of a paragraph is. Markup says it where there is any; in plain text a quotation follows
 * a colon, begins with a quotation mark, or follows the paragraph's beginning and carries its own reference.
 */
function kindOf(blocks: readonly RawBlock[], at: number): BlockKind {
  const block = blocks[at];
  if (!block || at === 0) return "prose";
  if (block.markup === "list-item" || bullet.test(block.text)) return "list-item";
  if (speakerOf(block) !== null) return "dialogue";
  if (block.markup === "quotation") return "quotation";
  if (block.markup !== null) return "prose";
  if (isListRun(blocks, at)) return "list-item";
  if (/^["“«]/u.test(block.text) || endsWithColon(blocks[at - 1]?.text ?? "")) return "quotation";
  return at === 1 && block.apart && endsWithReference(block.text) ? "quotation" : "prose";
}

/** The blocks of a paragraph, with what each of them is, and who speaks where it says so. */
export function kindsOf(blocks: readonly RawBlock[]): TextBlock[] {
  return blocks.map((block, at) => {
    const kind = kindOf(blocks, at);
    const { text, start, end } = block;
    return { kind, text, start, end, speaker: kind === "dialogue" ? speakerOf(block) : null };
  });
}
