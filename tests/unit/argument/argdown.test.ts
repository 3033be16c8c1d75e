import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argdownDocument, argdownText, argdownTitle } from "@/lib/argument/argdown";
import { anArgument, arbitraryArgument } from "@/tests/factories/an-argument";

describe("argdownDocument", () => {
  it("states every claim that takes part, with what supports it beneath", () => {
    const data = anArgument(["1.1", "1.2", "2.1"], ["1.2>1.1"]);
    const short = { ...data, claims: data.claims.map((claim) => ({ ...claim, statement: "It was so." })) };
    expect(argdownDocument(short)).toBe("[1.1]: It was so\\.\n  + [1.2]\n\n[1.2]: It was so\\.\n");
  });

  it("has a title for each claim with an inference and a line for each inference", () => {
    fc.assert(
      fc.property(arbitraryArgument, (data) => {
        const text = argdownDocument(data);
        const ends = new Set(data.inferences.flatMap(({ premise, conclusion }) => [premise, conclusion]));
        expect(text.match(/^\[/gm)?.length ?? 0).toBe(ends.size);
        expect(text.match(/^ {2}\+ \[/gm)?.length ?? 0).toBe(data.inferences.length);
      }),
    );
  });
});

describe("argdownText", () => {
  it.each([
    ["see [x] and <y>", "see \\[x\\] and \\<y\\>"],
    ["http://a.b // no comment", "http\\:\\/\\/a\\.b \\/\\/ no comment"],
    ["*bold* _it_ #tag @[x] :smile:", "\\*bold\\* \\_it\\_ \\#tag \\@\\[x\\] \\:smile\\:"],
    ["one\n  + two", "one \\+ two"],
    ["a \\ b", "a \\\\ b"],
    ["Жуков, “Иной Сталин”", "Жуков, “Иной Сталин”"],
  ])("of %j is %j", (text, expected) => {
    expect(argdownText(text)).toBe(expected);
  });

  it("is one line whose marks all stand behind a backslash, and holds the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = argdownText(text);
        expect(escaped).not.toMatch(/\n/);
        expect(escaped.replace(/\\(.)/gu, "$1")).toBe(text.replace(/\s+/g, " ").trim());
        expect(escaped.replace(/\\./gu, "")).not.toMatch(/[[\]<>{}*_#/:.@=]/);
      }),
    );
  });
});

it("a title ends at its own bracket", () => {
  expect(argdownTitle("22.1] + [x")).toBe("22.1 + x");
});
