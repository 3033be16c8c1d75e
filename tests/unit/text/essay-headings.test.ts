import { describe, expect, it } from "vitest";
import { readSource, type TextFormat } from "@/lib/text/read-essay";
import { aReadText, blocksOf } from "@/tests/factories/a-text";

const essay = (source: string, format?: TextFormat) => aReadText(source, format).essay;

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
  /** So long that the lines of the text were not broken to a width. */
  const long = "and so on, ".repeat(12);
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
