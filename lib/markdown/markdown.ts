import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { LRUCache } from "lru-cache";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";

/** What members may write: prose, quotations, lists, emphasis, code and links. No image, no raw markup, no style. */
const allowed = {
  ...defaultSchema,
  tagNames: ["p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "code", "pre", "a", "h4", "h5", "h6", "hr"],
  attributes: { a: ["href", "rel"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
};

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[] };

/** A whole address: one that begins at the page on which it stands would lead elsewhere from a feed or an export. */
const isWholeAddress = (href: unknown): boolean => /^(?:https?|mailto):/i.test(String(href ?? ""));

/** Headings of a note stand below those of the page; links are not this site's recommendation. */
function adapt(node: Node): void {
  const level = /^h([1-6])$/.exec(node.tagName ?? "")?.[1];
  if (level) node.tagName = `h${Math.min(6, Number(level) + 3)}`;
  if (node.tagName === "a") {
    const { href, ...properties } = node.properties ?? {};
    const link = isWholeAddress(href) ? { href, rel: ["nofollow", "ugc", "noopener"] } : {};
    node.properties = { ...properties, ...link };
  }
  for (const child of node.children ?? []) adapt(child);
}

function render(markdown: string): string {
  const tree = toHast(fromMarkdown(markdown));
  adapt(tree as Node);
  return toHtml(sanitize(tree, allowed));
}

/** What was rendered last, in characters of both sides: the reader shows a thousand notes at every request. */
const rendered = new LRUCache<string, string>({
  maxSize: 8_000_000,
  sizeCalculation: (markup, markdown) => markup.length + markdown.length + 1,
});

/**
 * Markdown (CommonMark) as markup that is safe to show: raw HTML is dropped, addresses other than http, https and mailto
 * lose their link. The same for the same Markdown always.
 */
export function renderMarkdown(markdown: string): string {
  const kept = rendered.get(markdown);
  if (kept !== undefined) return kept;
  const markup = render(markdown);
  rendered.set(markdown, markup);
  return markup;
}
