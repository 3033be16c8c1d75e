import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { markdownTable, markdownText } from "@/lib/formats/markdown";

const letter = fc.constantFrom(..."aё1 \n\t\\`*_[]<>|~&!#+-=:().;'\"¶–");
const text = fc.oneof(
  fc.array(letter, { maxLength: 12 }).map((letters) => letters.join("")),
  fc.constantFrom(
    "1. item",
    "- item",
    "# heading",
    "> quoted",
    "&amp;",
    "[a](b)",
    "![a](b)",
    "<b>x</b>",
    "***",
    "a\\|b",
  ),
);

const onOneLine = (written: string) => written.replace(/[ \t\r\n\f\v]+/g, " ").replace(/^ | $/g, "");

describe("markdownText", () => {
  it("is shown letter by letter as one paragraph, by a reader of CommonMark", () => {
    fc.assert(
      fc.property(text, (written) => {
        const expected = onOneLine(written);
        const { children } = fromMarkdown(markdownText(written));
        expect(children.map(({ type }) => type)).toEqual(expected === "" ? [] : ["paragraph"]);
        expect(children.map((child) => textOf(child)).join()).toBe(expected);
        if (children[0]?.type === "paragraph") {
          expect(children[0].children.map(({ type }) => type)).toEqual(["text"]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leaves ordinary prose as it is", () => {
    const prose = "Zhukov, Inoi Stalin (2003), pp. 211–231; “a plan” (¶36).";
    expect(markdownText(prose)).toBe(prose);
    expect(markdownText("2.1")).toBe("2.1");
  });
});

describe("markdownTable", () => {
  it("has one line for the head, one for the rule and one for each row, each with as many cells", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        const lines = markdownTable(rows.map((row) => row.map(markdownText))).split("\n");
        expect(lines.pop()).toBe("");
        expect(lines).toHaveLength(rows.length + 1);
        expect(lines[1]).toBe("| --- | --- | --- |");
        lines.splice(1, 1);
        const cells = lines.map((line) => line.match(/(?:\\.|[^|\\])+/g)?.map((cell) => cell.slice(1, -1)));
        const shown = cells.map((row) => row?.map((cell) => textOf(fromMarkdown(cell))));
        expect(shown).toEqual(rows.map((row) => row.map(onOneLine)));
      }),
    );
  });
});
