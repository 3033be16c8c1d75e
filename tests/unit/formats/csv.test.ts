import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asText, csvText } from "@/lib/formats/csv";
import { readCsv } from "@/tests/setup/read-csv";

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
