import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { assemble, type Piece } from "./assemble";
import type { Markup, RawText } from "./raw-block";

/** An essay has no programs: lines that are set in are its paragraphs. */
const noCode = { extensions: [{ disable: { null: ["codeIndented"] } }] };

/** What a reader sees of a node: its words, a space for a line break, nothing of HTML's tags. */
function plainText(node: Nodes): string {
  if (node.type === "html") return "";
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map(plainText).join("");
  return "alt" in node ? (node.alt ?? "") : "";
}

/** The number that Markdown took for an ordered list's, put back before the text. */
function collect(source: string, node: Nodes, markup: Markup, number: string, pieces: Piece[]): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case "heading":
      pieces.push({ text: plainText(node), line, markup: node.depth === 1 ? "title" : "heading" });
      return;
    case "paragraph":
      pieces.push({ text: number + plainText(node).replace(/\s*\n\s*/gu, " "), line, markup });
      return;
    case "code":
      pieces.push({ text: node.value, line, markup });
      return;
    case "list":
      for (const item of node.children) {
        // A numbered list is how Markdown reads an essay with numbered paragraphs. It counts on by itself; the file has the number.
        const own = node.ordered ? (/^\d+[.)] ?/u.exec(source.slice(item.position?.start.offset))?.[0] ?? "") : "";
        item.children.forEach((child, n) => {
          collect(source, child, node.ordered ? markup : "list-item", n === 0 ? own : "", pieces);
        });
      }
      return;
    case "blockquote":
      node.children.forEach((child, n) => {
        collect(source, child, "quotation", n === 0 ? number : "", pieces);
      });
      return;
    case "root":
      for (const child of node.children) collect(source, child, markup, "", pieces);
  }
}

/** The blocks of a text in Markdown (CommonMark). The whole text is what a reader sees of it. */
export function markdownBlocks(markdown: string): RawText {
  const pieces: Piece[] = [];
  collect(markdown, fromMarkdown(markdown, noCode), null, "", pieces);
  return assemble(pieces);
}
