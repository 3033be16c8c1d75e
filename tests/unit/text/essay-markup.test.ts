import { describe, expect, it } from "vitest";
import { readSource, type TextFormat } from "@/lib/text/read-essay";
import { aReadText, blocksOf } from "@/tests/factories/a-text";

const essay = (source: string, format?: TextFormat) => aReadText(source, format).essay;

describe("HTML", () => {
  const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav>1. Menu</nav>
<h1>The Reform</h1><p>By Ann Author</p><p>&nbsp; 1. It
 began in <i>March</i> &amp; ended.</p><blockquote><p>Who are these comrades?</p></blockquote>
<p>Stalin: Who?<br>Kravtsov: Nobody.</p><h2>The Second Act</h2><p>2. Two reasons:</p><ul><li>this</li><li>that</li></ul>
<script>alert(1)</script></body></html>`;

  it("is read as a reader sees it, with what its elements say", () => {
    const read = essay(html, "html");
    expect(read).toMatchObject({ title: "The Reform", author: "Ann Author" });
    expect(read.sections).toEqual([{ title: "The Second Act", from: 2, to: 2 }]);
    expect(blocksOf(read)).toEqual([
      [
        1,
        "prose: It began in March & ended.",
        "quotation: Who are these comrades?",
        "dialogue: Stalin: Who?",
        "dialogue: Kravtsov: Nobody.",
      ],
      [2, "prose: Two reasons:", "list-item: this", "list-item: that"],
    ]);
    expect(read.text).not.toContain("alert");
  });

  it("may number its paragraphs as a list, and put a heading over a heading", () => {
    const list = '<h1>T</h1><ol start="4"><li>Four.</li><li value="7"><p>Seven.</p><p>More.</p></li></ol>';
    expect(blocksOf(essay(list, "html"))).toEqual([
      [4, "prose: Four."],
      [7, "prose: Seven.", "prose: More."],
    ]);
    const parts = essay("<p>1. a</p><h2>Part II</h2><h3>The Act</h3><p>2. b</p>", "html");
    expect(parts.sections).toEqual([{ title: "Part II: The Act", from: 2, to: 2 }]);
    expect(blocksOf(parts)).toEqual([
      [1, "prose: a"],
      [2, "prose: b"],
    ]);
  });

  it("nested a hundred thousand deep is refused or read, and never breaks", () => {
    const read = readSource(`<p>1. a${"<div>".repeat(100_000)}`, "html");
    expect(read.ok ? read.essay.paragraphs.length : read.problems[0]?.message).toSatisfy(
      (result) => result === 1 || /nested too deeply/.test(String(result)),
    );
  });
});

describe("Markdown", () => {
  it("is read with its headings, quotations and lists, and the numbers that stand in the file", () => {
    const markdown = `# The Reform

By Ann Author

1. It *began* in
   March.

   > Who are these comrades?

3. Two reasons:
   - this
   - that

## The Second Act

4\\. Then.
`;
    const read = essay(markdown, "markdown");
    expect(read).toMatchObject({ title: "The Reform", author: "Ann Author" });
    expect(blocksOf(read)).toEqual([
      [1, "prose: It began in March.", "quotation: Who are these comrades?"],
      [3, "prose: Two reasons:", "list-item: this", "list-item: that"],
      [4, "prose: Then."],
    ]);
    expect(read.sections).toEqual([{ title: "The Second Act", from: 4, to: 4 }]);
  });
});

describe("Markdown's own signs", () => {
  it.each([
    ["1. He wrote  \n   that *it* <i>was</i> so.", ["prose: He wrote that it was so."]],
    ["1. > A quotation.", ["prose: A quotation."]],
    ["1. a ![a picture](x.png) b", ["prose: a a picture b"]],
    ["     1. Set in as in a book,\n     and not a program.", ["prose: Set in as in a book, and not a program."]],
    ["1. a\n\n        Set in further.", ["prose: a", "prose: Set in further."]],
  ])("in %j are read as a reader sees them", (markdown, blocks) => {
    expect(blocksOf(essay(markdown, "markdown"))).toEqual([[1, ...blocks]]);
  });
});
