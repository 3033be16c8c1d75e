import type { Element, Nodes } from "hast";

/** Elements whose text is none of the essay's: what is no text, what a visitor types or opens, captions, what was struck out. */
const silentElements = new Set(
  "head script style template noscript nav button select textarea svg summary figcaption del".split(" "),
);

/** Whether a reader of the page does not see an element, or sees nothing of the essay in it. */
export const isSilent = ({ tagName, properties }: Element): boolean =>
  silentElements.has(tagName) ||
  (properties.hidden !== undefined && properties.hidden !== false && properties.hidden !== null) ||
  /(?:^|;)\s*display\s*:\s*none\b/iu.test(String(properties.style ?? ""));

/** All words within a node, as they stand in the file; nothing of silent elements. */
export function wordsWithin(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && isSilent(node)) return "";
  if (node.type === "element" && node.tagName === "br") return "\n";
  return "children" in node ? node.children.map(wordsWithin).join("") : "";
}

const hasLink = (node: Nodes): boolean =>
  (node.type === "element" && node.tagName === "a") || ("children" in node && node.children.some(hasLink));

/**
 * The mark of a note that is set high, in brackets, so that it does not run into the word before it.
 * @param before what stands before it: a figure that follows a figure and leads nowhere is an exponent
 * @returns null where an element is no such mark
 */
export function noteMark(element: Element, before: string): string | null {
  if (element.tagName !== "sup") return null;
  const words = wordsWithin(element).trim();
  const mark = /^[[(]?\s*(\d{1,4}|[*†‡§]{1,3})\s*[\])]?$/u.exec(words)?.[1];
  if (!mark || (/\d$/u.test(before) && !hasLink(element))) return null;
  return `[${mark}]`;
}
