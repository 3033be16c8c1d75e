import { describe, expect, it } from "vitest";
import { nameSearch } from "@/lib/gloss/name-search";
import { readerText, type TextSource } from "@/lib/text/reader-text";

const long =
  "and so on with more and more words until there are enough of them to be left out somewhere in between here";
const text = `Stalin met them: ${long} in June.`;
const quotation = "“Who are they?”";

const source = (more: Partial<TextSource> = {}): TextSource => ({
  number: 1,
  section: "one",
  blocks: [
    { kind: "prose", speaker: null, text, start: 0, end: text.length },
    {
      kind: "quotation",
      speaker: null,
      text: quotation,
      start: text.length + 2,
      end: text.length + 2 + quotation.length,
    },
  ],
  claims: [{ key: "1.1", start: 0, end: 10, holder: null }],
  citations: [],
  ...more,
});

const stalin = nameSearch([{ kind: "person", key: "stalin", forms: ["Stalin"], exactCase: true }]);

const plain = (sources: TextSource[], extent: "all" | "excerpts") =>
  [...readerText(sources, stalin, extent).paragraphs].map(([number, blocks]) => [
    number,
    blocks.map(({ pieces, cutAtEnd }) => [
      ...pieces.map(({ cut, segments }) => `${cut ? "…" : ""}${segments.map((segment) => segment.text).join("")}`),
      ...(cutAtEnd ? ["…"] : []),
    ]),
  ]);

describe("readerText", () => {
  it("lays the whole text out, block by block", () => {
    expect(plain([source()], "all")).toEqual([[1, [[text], [quotation]]]]);
  });

  it("holds nothing but the surroundings of the passages where only excerpts may be read", () => {
    const [[, [block]]] = plain([source()], "excerpts") as [[number, string[][]]];
    expect(block).toHaveLength(2);
    expect(block?.[0]?.length).toBeLessThan(text.length);
    expect(text.startsWith(block?.[0] ?? "?")).toBe(true);
    expect(block?.[1]).toBe("…");
    const hidden = JSON.stringify([...readerText([source()], stalin, "excerpts").paragraphs.values()]);
    expect(hidden).not.toContain("June");
    expect(hidden).not.toContain("Who are they");
  });

  it("leaves out a paragraph without passages where only excerpts may be read", () => {
    expect(plain([source({ claims: [] })], "excerpts")).toEqual([]);
  });

  it.each([
    [["Kravtsov"], "Kravtsov"],
    [["Kravtsov", "Kravtsov"], "Kravtsov"],
    [["Kravtsov", "Stalin"], null],
    [[null], null],
    [[], null],
  ])("of a quotation whose claims are held by %j has the speaker %s", (holders, speaker) => {
    const at = text.length + 2;
    const claims = holders.map((holder, n) => ({ key: `1.${n + 1}`, start: at + n, end: at + n + 3, holder }));
    const [, blocks] = [...readerText([source({ claims })], null, "all").paragraphs][0] ?? [];
    expect(blocks?.[1]?.speaker).toBe(speaker);
  });

  it("explains a name once in every section", () => {
    const sources = [source(), source({ number: 2 }), source({ number: 3, section: "two" })];
    const { paragraphs, glosses } = readerText(sources, stalin, "all");
    const explained = [...paragraphs].filter(([, blocks]) =>
      blocks.some(({ pieces }) => pieces.some(({ segments }) => segments.some(({ gloss }) => gloss))),
    );
    expect(explained.map(([number]) => number)).toEqual([1, 3]);
    expect(glosses).toEqual([{ kind: "person", key: "stalin" }]);
  });
});
