import { describe, expect, it } from "vitest";
import { xml2js } from "xml-js";
import { annotationFeed } from "@/lib/annotations/feed";
import { aNotebookEntry } from "@/tests/factories/a-notebook-entry";
import { attacks } from "@/tests/factories/attacks";

const essay = { slug: "reform", label: "Author, “The Reform”", importedAt: new Date("2026-01-01T00:00:00Z") };
const absolute = (path: string) => `https://here.example${path}`;

type Node = { name?: string; attributes?: Record<string, string>; elements?: Node[]; text?: string; cdata?: string };

const parse = (xml: string): Node =>
  (xml2js(xml, { compact: false }) as Node).elements?.find(({ name }) => name === "feed") ?? {};
const children = (node: Node, name: string): Node[] => (node.elements ?? []).filter((child) => child.name === name);
const text = (node: Node | undefined): string =>
  (node?.elements ?? []).map((one) => one.text ?? one.cdata ?? "").join("");

describe("annotationFeed", () => {
  it("holds what RFC 4287 asks of a feed and of its entries", () => {
    const feed = parse(annotationFeed(essay, [aNotebookEntry()], absolute));
    expect(text(children(feed, "id")[0])).toBe("https://here.example/essays/reform/annotations/feed");
    expect(text(children(feed, "updated")[0])).toBe("2026-01-02T03:04:05.000Z");
    expect(children(feed, "link").map(({ attributes }) => attributes?.rel)).toContain("self");
    const [entry] = children(feed, "entry");
    expect(text(children(entry as Node, "id")[0])).toBe("urn:uuid:00000000-0000-4000-8000-000000000001");
    expect(text(children(entry as Node, "title")[0])).toBe("Ada Lovelace on claim 1.1");
    expect(text(children(entry as Node, "content")[0])).toBe("<p>Is <em>that</em> so?</p>");
    expect(children(entry as Node, "category")[0]?.attributes?.term).toBe("sources");
    expect(text(children(children(entry as Node, "author")[0] as Node, "name")[0])).toBe("Ada Lovelace");
  });

  it("stays XML whatever names, tags and notes hold", () => {
    const hostile = [...attacks, "a\u0000b\u0008c\uFFFEd", "]]>", "&amp;<b>"].map((attack) =>
      aNotebookEntry({
        body: attack,
        tags: [attack],
        author: { id: "m", name: attack, role: "scholar", hasPage: false },
      }),
    );
    const feed = parse(annotationFeed(essay, hostile, absolute));
    expect(children(feed, "entry")).toHaveLength(hostile.length);
    for (const entry of children(feed, "entry"))
      expect(text(children(entry, "content")[0])).not.toMatch(
        /<(?:script|img|svg|iframe|form|base|meta|style)\b|href="(?!https?:|mailto:)/i,
      );
  });

  it("is a feed without entries where there are none", () => {
    const feed = parse(annotationFeed(essay, [], absolute));
    expect(children(feed, "entry")).toEqual([]);
    expect(text(children(feed, "updated")[0])).toBe("2026-01-01T00:00:00.000Z");
  });
});
