import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { assemble, type Piece } from "./assemble";
import { isSilent, noteMark, wordsWithin } from "./html-words";
import { plainBlocks } from "./plain-blocks";
import type { Markup, RawText } from "./raw-block";

const blockElements = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

function markupOf(element: Element, around: Markup): Markup {
  if (element.tagName === "h1") return "title";
  if (/^h[2-6]$/.test(element.tagName)) return "heading";
  if (element.tagName === "blockquote") return "quotation";
  if (element.tagName === "li") return "list-item";
  if (element.tagName === "p") return around ?? "paragraph";
  return around;
}

/** The numbers of the items of a list, as the browser shows them: an essay's paragraphs may be such a list. None for others. */
function itemNumbers(list: Element): Map<Element, number> {
  const numbers = new Map<Element, number>();
  if (list.tagName !== "ol") return numbers;
  const items = list.children.filter((child) => child.type === "element").filter(({ tagName }) => tagName === "li");
  const isReversed = list.properties.reversed === true;
  let next = Number(list.properties.start ?? (isReversed ? items.length : 1));
  for (const item of items) {
    const own = Number(item.properties.value);
    const number = Number.isInteger(own) && own > 0 ? own : next;
    numbers.set(item, number);
    next = number + (isReversed ? -1 : 1);
  }
  return numbers;
}

/** Adds words to the last piece, as a browser shows them: white space of any length is one space. */
function addWords(pieces: Piece[], words: string): void {
  const last = pieces.at(-1);
  if (last) last.text += words.replace(/[\t\n\f\r ]+/gu, " ");
}

/** What was set as it was typed is read as plain text is. */
function collectTyped(node: Element, markup: Markup, pieces: Piece[]): void {
  const line = node.children[0]?.position?.start.line ?? node.position?.start.line ?? 1;
  for (const block of plainBlocks(wordsWithin(node)).blocks)
    pieces.push({ text: block.text, line: line + block.line - 1, markup, apart: block.apart });
}

/** Collects the text of each block element; a line break begins a new block, as in a dialogue. */
function collect(node: Nodes, markup: Markup, pieces: Piece[]): void {
  const begin = (line: number) => pieces.push({ text: "", line, markup });
  const line = node.position?.start.line ?? pieces.at(-1)?.line ?? 1;
  if (node.type === "text") addWords(pieces, node.value);
  if (node.type === "root") for (const child of node.children) collect(child, markup, pieces);
  if (node.type !== "element" || isSilent(node)) return;
  const mark = noteMark(node, pieces.at(-1)?.text ?? "");
  if (mark !== null) {
    addWords(pieces, mark);
    return;
  }
  if (node.tagName === "pre") collectTyped(node, markup, pieces);
  const isBlock = blockElements.has(node.tagName);
  const inner = markupOf(node, markup);
  if (node.tagName === "br" || isBlock) pieces.push({ text: "", line, markup: inner });
  if (node.tagName === "pre") return;
  const numbers = itemNumbers(node);
  for (const child of node.children) {
    const isItem = child.type === "element" && child.tagName === "li";
    if (isItem) collectItem(child, numbers.get(child), inner, pieces);
    else collect(child, inner, pieces);
  }
  if (isBlock) begin(line);
}

/** An item of a list, with its number where the list is numbered; such an item may be a paragraph of the essay. */
function collectItem(item: Element, number: number | undefined, around: Markup, pieces: Piece[]): void {
  if (number === undefined || isSilent(item)) {
    collect(item, "list-item", pieces);
    return;
  }
  const first = pieces.length;
  const line = item.position?.start.line ?? pieces.at(-1)?.line ?? 1;
  pieces.push({ text: "", line, markup: around });
  for (const child of item.children) collect(child, around, pieces);
  pieces.push({ text: "", line, markup: around });
  const labelled = pieces.slice(first).find(({ text }) => text.trim() !== "");
  if (labelled) labelled.text = `${number}. ${labelled.text.trimStart()}`;
}

/** The blocks of a page in HTML. The whole text is what a reader sees of it: one line for each block, an empty one between. */
export function htmlBlocks(html: string): RawText {
  const pieces: Piece[] = [{ text: "", line: 1, markup: null }];
  collect(fromHtml(html), null, pieces);
  return assemble(pieces);
}
