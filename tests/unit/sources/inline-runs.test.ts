import { describe, expect, it } from "vitest";
import { inlineRuns, runsText } from "@/lib/sources/inline-runs";

describe("inlineRuns", () => {
  it.each([
    ["plain text", "Pravda", [{ text: "Pravda", italic: false }]],
    ["nothing", "", []],
    [
      "italics",
      "In <i>Works</i>.",
      [
        { text: "In ", italic: false },
        { text: "Works", italic: true },
        { text: ".", italic: false },
      ],
    ],
    [
      "italics turned off inside italics",
      '<i>On <span style="font-style:normal;">Pravda</span> again</i>',
      [
        { text: "On ", italic: true },
        { text: "Pravda", italic: false },
        { text: " again", italic: true },
      ],
    ],
    ["other tags, dropped", '<div class="csl-entry"><b>A</b><sup>2</sup></div>', [{ text: "A2", italic: false }]],
    ["entities", "&#38; &lt;i&gt; &#x451; &nbsp;&unknown;", [{ text: "& <i> ё \u00a0&unknown;", italic: false }]],
    ["a lone lesser sign", "1 < 2", [{ text: "1 < 2", italic: false }]],
    ["white space", "\n  <i> a\n b </i>\n", [{ text: " a b ", italic: true }]],
  ])("reads %s", (_what, html, runs) => {
    expect(inlineRuns(html)).toEqual(runs);
  });

  it("survives end tags that close nothing", () => {
    expect(inlineRuns("</i></i>a<i>b")).toEqual([
      { text: "a", italic: false },
      { text: "b", italic: true },
    ]);
  });

  it("leaves an impossible code point as it is", () => {
    expect(runsText(inlineRuns("&#1114112;"))).toBe("&#1114112;");
  });
});
