import { fromHtml } from "hast-util-from-html";
import { expect } from "vitest";

type Element = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Element[] };

const elementsOf = (node: Element): Element[] => [
  ...(node.type === "element" ? [node] : []),
  ...(node.children ?? []).flatMap(elementsOf),
];

const tags = new Set("p br em strong blockquote ul ol li code pre a h4 h5 h6 hr".split(" "));

/** What a browser makes of the markup of a note holds nothing but prose and plain links. */
export function expectHarmless(html: string): void {
  for (const { tagName = "", properties = {} } of elementsOf(fromHtml(html, { fragment: true }) as Element)) {
    expect(tags).toContain(tagName);
    expect(["href", "rel", "start"]).toEqual(expect.arrayContaining(Object.keys(properties)));
    if (properties.href !== undefined) expect(String(properties.href)).toMatch(/^(?:https?:|mailto:)/i);
  }
}
