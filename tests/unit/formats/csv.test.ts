import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asText, csvText } from "@/lib/formats/csv";

/** A reader of RFC 4180 of its own, letter by letter. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = "";
    if (text[at] === '"') {
      at++;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("A quoted field does not end.");
        if (text[at] === '"') at++;
        value += text[at++];
      }
      at++;
    } else {
      while (at < text.length && !'",\r\n'.includes(text[at] ?? "")) value += text[at++];
    }
    record.push(value);
    if (text[at] === ",") {
      at++;
    } else if (text.startsWith("\r\n", at)) {
      at += 2;
      records.push(record);
      record = [];
    } else {
      throw new Error(`Neither a comma nor an end of line at ${at}.`);
    }
  }
  return records;
}

const letter = fc.constantFrom("a", "ё", "𝔊", " ", ",", '"', "\r", "\n", ";", "=", "+", "-", "@", "'", "\t", "”");
const cell = fc.oneof(
  fc.array(letter, { maxLength: 8 }).map((letters) => letters.join("")),
  fc.string(),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

describe("csvText", () => {
  it("ends every record with CRLF and quotes only what needs it", () => {
    expect(
      csvText([
        ["a", "b c"],
        ['He said "no", twice', "two\nlines"],
        ["", "x"],
      ]),
    ).toBe('a,b c\r\n"He said ""no"", twice","two\nlines"\r\n,x\r\n');
  });

  it("is read back, cell by cell, by another reader", () => {
    fc.assert(
      fc.property(table, (records) => {
        expect(readCsv(csvText(records))).toEqual(records.map((r) => r.map(asText)));
      }),
    );
  });

  it("never lets a cell begin like a formula", () => {
    expect(asText('=HYPERLINK("http://x")')).toBe(`'=HYPERLINK("http://x")`);
    expect(asText("– an en dash is no formula")).toBe("– an en dash is no formula");
    fc.assert(
      fc.property(table, (records) => {
        for (const value of readCsv(csvText(records)).flat()) expect(value).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
