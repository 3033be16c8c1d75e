import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode, longestFile } from "@/lib/text/decode";

const russian = "1. В январе 1935 года Политбюро поручило подготовить проект новой конституции, и это было сделано.";

const encode = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));

describe("decode", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", new TextEncoder().encode(russian), "utf-8"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${russian}`), "utf-8"],
    ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\uFEFF${russian}`, "utf16le")), "utf-16le"],
    [
      "UTF-16 with its bytes the other way round",
      new Uint8Array(Buffer.from(`\uFEFF${russian}`, "utf16le").swap16()),
      "utf-16be",
    ],
    ["Windows-1251", encode(russian, "windows-1251"), "windows-1251"],
    ["KOI8-R", encode(russian, "koi8-r"), "koi8-r"],
  ])("reads %s, and says so", (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text: russian, encoding });
  });

  it("reads the quotation marks and dashes of Windows-1252", () => {
    const text = "1. “It is naïve”, he wrote – in 1937 – of the café’s résumé, and left.";
    expect(decode(encode(text, "windows-1252"))).toMatchObject({ ok: true, text });
  });

  const english = "1. “It is naïve”, he wrote – in 1937 – of Müller’s café’s résumé, and wasn’t believed.";
  const polish = "1. Zażółć gęślą jaźń, powiedział Łukasz. Źródła są niejasne: Śmierć zmieniła wszystko.";

  it.each([
    [russian, "cp866"],
    [`${russian} Молотов и Енукидзе были «за», Литвинов — против.`, "maccyrillic"],
    [russian, "iso-8859-5"],
    [english, "macroman"],
    [english, "windows-1252"],
    [polish, "windows-1250"],
    [polish, "iso-8859-2"],
    ["1. Ця стаття про спроби реформи. Їх було багато, і є ще ґрунт для сумнівів.", "windows-1251"],
  ])("reads %s in %s", (text, encoding) => {
    expect(decode(encode(text, encoding))).toMatchObject({ ok: true, text, encoding });
  });

  it("says where to look when another encoding fits as well, or nothing but the letters speaks for one", () => {
    const doubt = (text: string, encoding: string) => {
      const decoded = decode(encode(`1. a\n${text}`, encoding));
      return decoded.ok ? decoded.doubt : decoded;
    };
    expect(doubt("2. Carr’s view.", "windows-1252")).toEqual({ line: 2, rival: "macroman" });
    expect(doubt(english, "macroman")).toEqual({ line: 2, rival: null });
    expect(doubt(english, "windows-1252")).toBeUndefined();
    expect(doubt(russian, "windows-1251")).toBeUndefined();
    expect(doubt(russian, "utf-8")).toBeUndefined();
  });

  it("takes a sign for a lost character in UTF-8 for what it is", () => {
    const text = `${russian} \uFFFD`;
    expect(decode(new TextEncoder().encode(text))).toEqual({ ok: true, text, encoding: "utf-8" });
  });

  it.each([
    ["iso-8859-2", "Zażółć gęślą jaźń"],
    ["windows-1251", "It was called «тройка», and that was all that was said of it in the whole of the book."],
  ])("believes a page in HTML that says it is in %s", (encoding, words) => {
    const html = `<html><head><meta charset="${encoding}"></head><body><p>1. ${words}</p></body></html>`;
    expect(decode(encode(html, encoding))).toMatchObject({ ok: true, text: html, encoding });
  });

  it("makes line ends of every kind the same, and changes nothing else", () => {
    const bytes = new TextEncoder().encode("1. a\r\n\u00a0 2.\tb\rc \n");
    expect(decode(bytes)).toMatchObject({ ok: true, text: "1. a\n\u00a0 2.\tb\nc \n" });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /empty/],
    ["white space", new TextEncoder().encode(" \n\u00a0\t"), /empty/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /no text/],
    ["a text with a null in it", new TextEncoder().encode("1. a\0b"), /no text/],
    ["a file that is too long", new Uint8Array(longestFile + 1), /17 MB; an essay has 16 at most/],
  ])("refuses %s with a sentence", (_, bytes, problem) => {
    const result = decode(bytes);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problem).toMatch(problem);
  });
});
