import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { EssayText } from "@/lib/text/essay-text";
import { formatOf, readEssay, readSource, type TextFormat } from "@/lib/text/read-essay";

function essay(source: string, format: TextFormat = "plain"): EssayText {
  const read = readSource(source, format);
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return read.essay;
}

/** The blocks of each paragraph, as kind and text. */
const blocksOf = ({ paragraphs }: EssayText) =>
  paragraphs.map(({ number, blocks }) => [number, ...blocks.map(({ kind, text }) => `${kind}: ${text}`)]);

const long =
  "and so on, at some length, so that the line is longer than any line that was broken to a width would be, by far";

const plain = `The Reform

Part Two

By Ann Author

\u00a0\u00a0\u00a01. It began in March, ${long}.

  2.  Kravtsov was asked:

"Who are these comrades?" he said, ${long}.
Stalin: Who advised you?
I. A. Kravtsov: I cannot say.

The author goes on, ${long}.

The Second Act

3. There were two reasons:
that nobody wanted it;
that nobody dared.
`;

describe("a plain text", () => {
  it("has title, part, author, sections and numbered paragraphs", () => {
    const { title, part, author, sections, paragraphs } = essay(plain);
    expect({ title, part, author }).toEqual({ title: "The Reform", part: "Part Two", author: "Ann Author" });
    expect(sections).toEqual([{ title: "The Second Act", from: 3, to: 3 }]);
    expect(paragraphs.map(({ number, line }) => [number, line])).toEqual([
      [1, 7],
      [2, 9],
      [3, 19],
    ]);
  });

  it("tells prose, quotations, turns of a dialogue and items apart", () => {
    expect(blocksOf(essay(plain))).toEqual([
      [1, `prose: It began in March, ${long}.`],
      [
        2,
        "prose: Kravtsov was asked:",
        `quotation: "Who are these comrades?" he said, ${long}.`,
        "dialogue: Stalin: Who advised you?",
        "dialogue: I. A. Kravtsov: I cannot say.",
        `prose: The author goes on, ${long}.`,
      ],
      [3, "prose: There were two reasons:", "list-item: that nobody wanted it;", "list-item: that nobody dared."],
    ]);
    expect(essay(plain).paragraphs[1]?.blocks.map(({ speaker }) => speaker)).toEqual([
      null,
      null,
      "Stalin",
      "I. A. Kravtsov",
      null,
    ]);
  });

  it("is kept exactly: every block is what stands at its place", () => {
    const { text, paragraphs } = essay(plain);
    expect(text).toBe(plain);
    for (const { blocks } of paragraphs)
      for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });

  it("whose lines were broken to a width has paragraphs over several lines", () => {
    const broken =
      "1. It began in\nMarch, and\nwent on.\n2. It ended\nin May.\n\n   Not before\n   June, some say.\n\n3. So.";
    expect(blocksOf(essay(broken))).toEqual([
      [1, "prose: It began in\nMarch, and\nwent on."],
      [2, "prose: It ended\nin May.", "prose: Not before\n   June, some say."],
      [3, "prose: So."],
    ]);
  });

  it.each(["1. One.\n2. Two.", "1) One.\n2) Two.", "[1] One.\n[2] Two.", "¶1 One.\n¶2 Two.", "§ 1. One.\n§ 2. Two."])(
    "numbers its paragraphs in any of the usual ways: %j",
    (source) => {
      expect(blocksOf(essay(source))).toEqual([
        [1, "prose: One."],
        [2, "prose: Two."],
      ]);
    },
  );

  it("may hold a numbered list, and years at the beginning of a line", () => {
    expect(blocksOf(essay("1. He named:\n1. bread,\n2. peace.\n1937. A year.\n2. Then."))).toEqual([
      [1, "prose: He named:", "list-item: 1. bread,", "list-item: 2. peace.", "prose: 1937. A year."],
      [2, "prose: Then."],
    ]);
  });
});

describe("headings", () => {
  it.each<[string, TextFormat, string]>([
    ["markup", "markdown", "# The Reform\n\n## 1. Introduction\n\n1. a\n\n2. b\n\n## 2. The Act\n\n3. c"],
    [
      "markup and a site’s name above it",
      "html",
      "<div>Journal</div><h1>The Reform</h1><h2>1. Introduction</h2><p>1. a<p>2. b<h2>2. The Act</h2><p>3. c",
    ],
  ])("may be numbered where %s says that they are headings", (_, format, source) => {
    const { title, sections, paragraphs } = essay(source, format);
    expect(title).toBe("The Reform");
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(sections).toEqual([
      { title: "1. Introduction", from: 1, to: 2 },
      { title: "2. The Act", from: 3, to: 3 },
    ]);
  });

  it.each(["* * *", "—", "1937–1938", "⁂"])("have a letter: “%s” is none", (divider) => {
    const read = essay(`The Reform\n\n1. a\n\n${divider}\n\n2. b`);
    expect(read.sections).toEqual([]);
    expect(blocksOf(read)[0]).toEqual([1, "prose: a", `prose: ${divider}`]);
  });

  it.each(["Ann Author", "I. A. Kravtsov", "Vincent van Gogh", "Юрий Жуков"])(
    "are not the author’s bare name under the title: %s",
    (name) => {
      const read = readSource(`The Reform\n\nPart Two\n\n${name}\n\n1. a`, "plain");
      const notices = [{ line: 5, message: `“${name}” is taken for the author’s name` }];
      expect(read).toMatchObject({ ok: true, essay: { title: "The Reform", author: name, sections: [] }, notices });
    },
  );

  it.each(["By Ann Author", "Author: Ann Author"])("are not the line that names the author: %s", (line) => {
    expect(essay(`The Reform\n\n${line}\n\n1. a`)).toMatchObject({ author: "Ann Author", sections: [] });
  });

  it.each(["The Beginning", "Introduction", "New Laws", "On Ann Author"])(
    "may stand under the title: %s",
    (heading) => {
      const read = readSource(`The Reform\n\n${heading}\n\n1. a`, "plain");
      const sections = [{ title: heading, from: 1, to: 1 }];
      expect(read).toMatchObject({ ok: true, essay: { author: null, sections }, notices: [] });
    },
  );
});

describe("a word with a colon", () => {
  const kinds = (...lines: string[]) => blocksOf(essay(`1. ${lines.join("\n\n")}\n\n2. ${long}`))[0]?.slice(1);

  it.each(["Note", "Conclusion", "Editor’s Note", "NB", "Source", "Примечание"])(
    "is no speaker where it is “%s”",
    (word) => {
      expect(kinds("He said so.", `${word}: the tables are lost.`, "Conclusion: it was weak.")).toEqual([
        "prose: He said so.",
        `prose: ${word}: the tables are lost.`,
        "prose: Conclusion: it was weak.",
      ]);
    },
  );

  it("is no speaker where nobody answers, nothing leads to it, and the paragraph names no such person", () => {
    expect(kinds("It spread.", "Paris: it fell.")).toEqual(["prose: It spread.", "prose: Paris: it fell."]);
    for (const before of ["He was asked:", "Kravtsov was silent."])
      expect(kinds(before, "I. A. Kravtsov: I cannot say.")).toEqual([
        `prose: ${before}`,
        "dialogue: I. A. Kravtsov: I cannot say.",
      ]);
    expect(kinds("It was so.", "Stalin: Who?", "Kravtsov: Nobody.")).toEqual([
      "prose: It was so.",
      "dialogue: Stalin: Who?",
      "dialogue: Kravtsov: Nobody.",
    ]);
  });
});

describe("numbers that do not fit", () => {
  it("are refused where a paragraph comes twice or out of order, with the line", () => {
    const read = readSource("1. a\n2. b\n2. c\n3. d\n2. e", "plain");
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { line: 3, message: expect.stringMatching(/^¶2 comes after ¶2: .*each once/) },
        { line: 5, message: expect.stringMatching(/^¶2 comes after ¶3/) },
      ],
    });
  });

  const paragraphs = (from: number, to: number, words = "A paragraph of the essay, number") =>
    Array.from({ length: to - from + 1 }, (_, at) => `${from + at}. ${words} ${from + at}.`);

  /** The problems or else the notices of a text, each with its line. */
  function told(lines: readonly string[]): string[] {
    const read = readSource(lines.join("\n"), "plain");
    const all = read.ok ? read.notices : read.problems;
    return [read.ok ? "read" : "refused", ...all.map(({ line, message }) => `${line}: ${message}`)];
  }

  it.each<[string, string[], string, RegExp]>([
    [
      "where a whole essay stands twice",
      [...paragraphs(1, 40), ...paragraphs(1, 40)],
      "refused",
      /^41: .*1\. to 40\. after ¶40\./,
    ],
    [
      "where its beginning stands twice, before it goes on",
      [...paragraphs(1, 5), ...paragraphs(1, 3), ...paragraphs(6, 9)],
      "refused",
      /^6: .*1\. to 3\. after ¶5\./,
    ],
    [
      "where notes without a heading are as many as the paragraphs",
      [...paragraphs(1, 5), ...paragraphs(1, 5, "Getty")],
      "refused",
      /^6: .*a heading such as “Notes”/,
    ],
    [
      "where notes without a heading are more than the paragraphs",
      [...paragraphs(1, 6), ...paragraphs(1, 9, "Getty")],
      "refused",
      /^7: .*1\. to 6\. after ¶6\..*a heading such as “Notes”/,
    ],
    [
      "where two paragraphs at the beginning are the wrong way round",
      [...paragraphs(2, 2), ...paragraphs(1, 1), ...paragraphs(3, 5)],
      "refused",
      /^2: ¶1 comes after ¶2: .*order/,
    ],
    [
      "where a stretch stands twice, once for all its paragraphs",
      [...paragraphs(1, 20), ...paragraphs(8, 15)],
      "refused",
      /^21: ¶8 to ¶15 come after ¶20: .*remove them/,
    ],
    [
      "where a number is too high, not where the right ones follow it",
      [...paragraphs(1, 6), ...paragraphs(17, 17), ...paragraphs(8, 30)],
      "refused",
      /^7: ¶17 comes before ¶8: /,
    ],
    [
      "where a number is much too high",
      [...paragraphs(1, 6), ...paragraphs(107, 107), ...paragraphs(8, 30)],
      "read",
      /^8: ¶7 is missing before ¶8; line 7 before it begins with 107$/,
    ],
    [
      "where notes without a heading are fewer",
      [...paragraphs(1, 7), ...paragraphs(1, 2, "Getty")],
      "read",
      /^8: .*nothing before them says that a list follows: 1\. to 2\. are read as a list within ¶7\. .*“Notes”/,
    ],
    [
      "where a list follows a colon",
      [...paragraphs(1, 2), "3. He named:", "1. bread,", "2. peace.", ...paragraphs(4, 5)],
      "read",
      /^4: 1\. to 2\. are read as a list within ¶3$/,
    ],
    [
      "where a list follows a colon and begins with another number",
      [...paragraphs(1, 2), "3. The articles say:", "14. bread,", "15. peace.", ...paragraphs(4, 5)],
      "read",
      /^4: 14\. to 15\. are read as a list within ¶3$/,
    ],
  ])("are told %s, in one sentence with the line", (_, lines, outcome, message) => {
    expect(told(lines)).toEqual([outcome, expect.stringMatching(message)]);
  });

  it("are not blamed where a paragraph has two lists", () => {
    const lines = ["1. There were causes:", "1. hunger", "2. war", "And effects:", "1. peace", "2. plenty", "2. Then."];
    expect(blocksOf(essay(lines.map((line) => `${line}\n`).join("\n")))).toEqual([
      [
        1,
        "prose: There were causes:",
        "list-item: 1. hunger",
        "list-item: 2. war",
        "prose: And effects:",
        "list-item: 1. peace",
        "list-item: 2. plenty",
      ],
      [2, "prose: Then."],
    ]);
  });

  it("are noticed where paragraphs are missing, and the rest is read", () => {
    const read = readSource("1. a\n3. c\n6. f", "plain");
    expect(read).toMatchObject({
      ok: true,
      notices: [
        { line: 2, message: "¶2 is missing before ¶3" },
        { line: 3, message: "¶4 to ¶5 are missing before ¶6" },
      ],
    });
  });

  it("are missed where there is none", () => {
    expect(readSource("A letter, without numbers.", "plain")).toMatchObject({
      ok: false,
      problems: [{ line: 1, message: expect.stringMatching(/no numbered paragraph/) }],
    });
  });
});

describe("what follows an essay", () => {
  it.each([
    "Notes",
    "Endnotes:",
    "Notes and References",
    "Notes to Part One",
    "Works Cited and Consulted",
    "Selected Bibliography",
    "Appendix A",
    "Примечания",
    "Примечания и литература",
  ])("under “%s” is left out, and said", (heading) => {
    const read = readSource(`1. a\n\n2. b\n\n${heading}\n\n1. Getty 7.\n2. Getty 8.\n3. Getty 9.`, "plain");
    const notice = { line: 5, message: `“${heading}” and what follows it is left out` };
    expect(read).toMatchObject({ ok: true, notices: [notice] });
    expect(read.ok && read.essay.paragraphs.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("is none where a section of that name goes on with the next paragraph", () => {
    expect(essay("1. a\n\nSources\n\n2. b").sections).toEqual([{ title: "Sources", from: 2, to: 2 }]);
    expect(essay("1. a\n\nSources of the reform\n\n2. b\n\n3. c").sections).toMatchObject([{ from: 2, to: 3 }]);
  });

  it("is none where the essay goes on after words or a list below it", () => {
    expect(essay("1. a\n\nSources\n\nWords about them:\n\n1. one\n2. two\n\n2. b\n\n3. c").paragraphs).toHaveLength(3);
  });

  it("is left out also where its notes are more than the paragraphs", () => {
    const notes = Array.from({ length: 9 }, (_, at) => `${at + 1}. Getty ${at}.`);
    expect(essay(["1. a", "2. b", "3. c", "Notes", ...notes].join("\n\n")).paragraphs).toHaveLength(3);
  });
});

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

describe("an encoding that was guessed", () => {
  const read = (words: string, encoding: string) =>
    readEssay(new Uint8Array(iconv.encode(`The Reform\n\n1. a\n\n2. ${words}`, encoding)), "essay.txt");

  it("is noticed with the line to look at where it may be another", () => {
    const message =
      /^The encoding was guessed: windows-1252, and the file reads as well in macroman\. .*save the file as UTF-8\.$/;
    const notices = [{ line: 5, message: expect.stringMatching(message) }];
    expect(read("It is Carr’s view.", "windows-1252")).toMatchObject({ ok: true, notices });
    expect(read("Мы не могли, сказал он Иванову.", "cp866")).toMatchObject({
      encoding: "cp866",
      notices: [{ line: 5, message: expect.stringMatching(/guessed: cp866, and nothing confirms it\./) }],
    });
  });

  it("is not noticed where no other fits", () => {
    expect(read("В январе Политбюро поручило подготовить проект.", "windows-1251")).toMatchObject({ notices: [] });
    expect(read("Это — не шутка, а naïve.", "utf-8")).toMatchObject({ notices: [] });
  });
});

describe("formatOf", () => {
  it.each([
    ["essay.html", "", "html"],
    ["essay.XHTML", "", "html"],
    ["essay.md", "", "markdown"],
    ["essay.txt", "1. a", "plain"],
    ["essay", " <!DOCTYPE html><p>", "html"],
    ["essay.txt", "<html lang=en>", "html"],
    ["essay.txt", '<?xml version="1.0"?>\n<!DOCTYPE html>', "html"],
    ["essay.txt", "<!-- saved from a page -->", "html"],
    ["essay.txt", "\n<h1>T</h1>", "html"],
    ["essay.txt", '<p class="first">1. a', "html"],
    ["essay.txt", "<PRE>\n1. a", "html"],
    ["essay.txt", "<p 1. a", "plain"],
    ["essay.txt", "<Illegible> 1. a", "plain"],
    ["essay.md", "<!-- a comment -->", "markdown"],
  ])("of %s that begins with %j is %s", (name, source, format) => {
    expect(formatOf(name, source)).toBe(format);
  });
});

it("never throws, and never leaves the text, whatever it is given", () => {
  const pieces = fc.constantFrom(
    "1. ",
    "2. ",
    "\n",
    "\n\n",
    "<p>",
    "<li>",
    "> ",
    "- ",
    "# ",
    "Name: ",
    "word ",
    "“",
    "\u00a0",
    "12) ",
  );
  const any = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(any, fc.constantFrom("plain", "html", "markdown"), (source, format) => {
      const read = readSource(source, format);
      if (!read.ok) return;
      const { text, paragraphs } = read.essay;
      let end = 0;
      for (const { blocks } of paragraphs) {
        expect(blocks.length).toBeGreaterThan(0);
        for (const block of blocks) {
          expect(text.slice(block.start, block.end)).toBe(block.text);
          expect(block.start).toBeGreaterThanOrEqual(end);
          end = block.end;
        }
      }
    }),
    { numRuns: 500 },
  );
});
