import { describe, expect, it } from "vitest";
import { readSource, type TextFormat } from "@/lib/text/read-essay";
import { aReadText, blocksOf } from "@/tests/factories/a-text";

const essay = (source: string, format?: TextFormat) => aReadText(source, format).essay;

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
