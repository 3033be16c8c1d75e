/** A stretch of the whole text: offsets in UTF-16 code units, the end excluded. */
export type Stretch = { start: number; end: number };

/** What stands among the words and is none of them. */
const signs = ".claim-number, .note-sign, .cut";

/** The text of a block, node by node, with the offset at which each begins in the whole text. */
function textNodes(block: HTMLElement): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let at = Number(block.dataset.start);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest(signs)) continue;
    nodes.push({ node, start: at });
    at += node.length;
  }
  return nodes;
}

const blocksIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>("[data-start]")];

/** The text of the blocks within an element as it stands, each with where it begins. */
export const blockTexts = (root: HTMLElement): { start: number; text: string }[] =>
  blocksIn(root).map((block) => ({
    start: Number(block.dataset.start),
    text: textNodes(block)
      .map(({ node }) => node.data)
      .join(""),
  }));

/** What of the text within an element a range of the page takes in, without the white space at its ends; null for nothing. */
export function stretchOf(range: Range, root: HTMLElement): Stretch | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const block of blocksIn(root)) {
    if (!range.intersectsNode(block)) continue;
    for (const { node, start: at } of textNodes(block)) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      const words = node.data.slice(from, to);
      if (words.trim() === "") continue;
      start = Math.min(start, at + from + (words.length - words.trimStart().length));
      end = Math.max(end, at + from + words.trimEnd().length);
    }
  }
  return end > start ? { start, end } : null;
}

/** The range of the page in which a stretch of the text stands; null where it is not within the element. */
export function rangeOf({ start, end }: Stretch, root: HTMLElement): Range | null {
  const nodes = blocksIn(root).flatMap(textNodes);
  const first = nodes.find(({ node, start: at }) => at <= start && start < at + node.length);
  const last = nodes.find(({ node, start: at }) => at < end && end <= at + node.length);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
