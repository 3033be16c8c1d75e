import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { formatOf, readEssay, readSource, type TextFormat } from "@/lib/text/read-essay";
import { aReadText, blocksOf } from "@/tests/factories/a-text";

const essay = (source: string, format?: TextFormat) => aReadText(source, format).essay;

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
