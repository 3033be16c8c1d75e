import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareQuotation } from "@/lib/checks/compare-quotation";

/** Kinds of the pieces, without those that are the same. */
function unlike(quotation: string, passage: string): string[] {
  const found = compareQuotation(quotation, passage);
  if (found.kind === "elsewhere") return ["elsewhere"];
  return found.pieces.filter(({ kind }) => kind !== "same").map(({ kind }) => kind);
}

const turned = (quotation: string, passage: string) => {
  const found = compareQuotation(quotation, passage);
  return found.kind === "compared" ? found.negations : [];
};

describe("what passes", () => {
  test.each<[string, string, string]>([
    ["case", "The Plenum met in June", "the plenum MET in June"],
    ["quotation marks and punctuation", "The law, “as drafted”, stood.", "the law 'as drafted' stood"],
    ["white space and a line’s end within a word", "a secret bal-\nlot was   held", "a secret ballot was held"],
    ["a compound across a line’s end", "anti-\nSoviet elements were named", "anti-Soviet elements were named"],
    ["an apostrophe of another kind", "Stalin's draft was printed", "Stalin’s draft was printed"],
    ["a letter in brackets", "the draft was printed", "“[T]he draft was printed”"],
    ["an ending in brackets", "they ordered arrests at once", "they order[ing] arrests at once"],
    ["no space after a dash", "the law—so it said—was new", "the law — so it said — was new"],
    ["precomposed and combining letters", "Йолка и ёлка стояли", "Йолка и ёлка стояли"],
  ])("%s", (_, quotation, passage) => {
    expect(unlike(quotation, passage)).toEqual([]);
  });

  test("the words may stand anywhere in the passage", () => {
    expect(unlike("the draft was printed", "Furr says that the draft was printed and that all saw it")).toEqual([]);
  });

  test("what the essay puts in between brackets is told apart, and is no difference", () => {
    const found = compareQuotation("he ordered the arrests", "he [Yezhov] ordered the arrests");
    expect(found).toMatchObject({ kind: "compared", differences: 0, negations: [] });
    expect(unlike("he ordered the arrests", "he [Yezhov] ordered the arrests")).toEqual(["inserted"]);
  });

  test("what shares a pair of brackets is printed within one", () => {
    const found = compareQuotation("he ordered the arrests", "he [Yezhov, not Stalin] ordered the [many] arrests");
    expect(found.kind === "compared" ? found.pieces.map(({ essay }) => essay) : found).toEqual([
      "he",
      "[Yezhov not Stalin]",
      "ordered the",
      "[many]",
      "arrests",
    ]);
  });

  test.each(["…", "...", ". . .", "[…]", "[...]"])("what the essay leaves out at %s is no difference", (mark) => {
    const passage = `The bureau resolved ${mark} to publish the draft law.`;
    const quotation = "The bureau resolved, after a long debate, to publish the draft law";
    expect(unlike(quotation, passage)).toEqual(["omitted"]);
  });

  test("what the copy leaves out at an ellipsis is no difference", () => {
    expect(unlike("The bureau … publish the draft", "The bureau resolved on Monday to publish the draft")).toEqual([
      "skipped",
    ]);
  });

  test("a copy that goes further than the essay is no difference, and says so", () => {
    const copy = "the draft law was printed in June by order of the bureau and sent to all regions of the country";
    expect(unlike(copy, "He says the draft law was printed in June. Others wrote otherwise.")).toEqual(["beyond"]);
  });
});

describe("what does not pass", () => {
  test("another word, a word too few, a word too many", () => {
    expect(unlike("some of the secretaries spoke", "most of the secretaries spoke")).toEqual(["changed"]);
    expect(unlike("nearly all the secretaries spoke", "all the secretaries spoke openly")).toEqual(["changed"]);
    expect(unlike("the new secretaries spoke", "the secretaries spoke")).toEqual(["changed"]);
    expect(unlike("the secretaries spoke", "the other secretaries spoke")).toEqual(["changed"]);
  });

  test("a bracket that is never closed puts nothing in", () => {
    expect(unlike("he ordered the arrests there", "he ordered the [many arrests there")).toEqual(["changed"]);
  });

  test("a text that has little in common", () => {
    expect(unlike("the harvest failed in the south", "Of the delegates who spoke, many were new.")).toEqual([
      "elsewhere",
    ]);
    expect(compareQuotation("words", "")).toEqual({ kind: "elsewhere" });
    expect(compareQuotation("", "words")).toEqual({ kind: "elsewhere" });
  });
});

describe("negations", () => {
  test.each<[string, string, string, object[]]>([
    ["dropped", "he did not sign the order", "he did sign the order", [{ change: "dropped", words: "not" }]],
    [
      "dropped at the beginning",
      "not all were shot in July",
      "all were shot in July",
      [{ change: "dropped", words: "not" }],
    ],
    ["added", "he did sign the order", "he did not sign the order", [{ change: "added", words: "not" }]],
    [
      "turned by a word",
      "he never signed the order",
      "he always signed the order",
      [{ change: "dropped", words: "never" }],
    ],
    ["contracted on both sides", "he did not sign the order", "he didn’t sign the order", []],
    ["contracted away", "he didn't sign the order", "he did sign the order", [{ change: "dropped", words: "didn't" }]],
    ["in Russian", "он не подписал этот приказ", "он подписал этот приказ", [{ change: "dropped", words: "не" }]],
    ["in brackets", "he signed the order", "he [never] signed the order", [{ change: "added", words: "never" }]],
    [
      "at an ellipsis",
      "he did not, they say, sign the order",
      "he did … sign the order",
      [{ change: "dropped", words: "not" }],
    ],
    ["kept", "he did not sign the order", "he did not sign that order", []],
    ["left out by the copy", "he signed … the order at last", "he signed but not gladly the order at last", []],
  ])("%s", (_, quotation, passage, expected) => {
    expect(turned(quotation, passage)).toEqual(expected);
  });
});

const plainWords = [
  "bureau",
  "law",
  "draft",
  "secretary",
  "June",
  "plenum",
  "vote",
  "ballot",
  "region",
  "order",
  "list",
];
const sentence = fc.array(fc.constantFrom(...plainWords), { minLength: 4, maxLength: 40 });

/** Tells words apart by their place, so that no word has a double to be taken for it. */
const numbered = sentence.map((words) => words.map((word, at) => `${word}${at}`));

describe("whatever the words", () => {
  test("a text is the same as itself, however it is set", () => {
    const set = fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => `“${word}”`,
      (word) => `${word},\n`,
      (word) => `[${word[0]}]${word.slice(1)}`,
    );
    fc.assert(
      fc.property(sentence, fc.array(set, { minLength: 40, maxLength: 40 }), (words, sets) => {
        const printed = words.map((word, at) => sets[at]?.(word)).join(" ");
        expect(unlike(words.join(" "), printed)).toEqual([]);
      }),
    );
  });

  test("a “not” that is dropped anywhere is told, with or without an ellipsis in its place", () => {
    fc.assert(
      fc.property(numbered, fc.nat(), fc.constantFrom("", " … "), (words, where, mark) => {
        const at = where % (words.length + 1);
        const [before, after] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
        expect(turned(`${before} not ${after}`, `${before}${mark} ${after}`)).toEqual([
          { change: "dropped", words: "not" },
        ]);
        // At the very edge, the essay may print it as part of what stands around the words.
        if (at > 0 && at < words.length)
          expect(turned(`${before} ${after}`, `${before} not ${after}`)).toEqual([{ change: "added", words: "not" }]);
      }),
    );
  });

  test("words left out at an ellipsis pass, and left out in silence do not", () => {
    fc.assert(
      fc.property(numbered, fc.nat(), (words, where) => {
        const at = 1 + (where % (words.length - 2));
        const [before, after] = [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
        expect(unlike(words.join(" "), `${before} … ${after}`)).toEqual(["omitted"]);
        expect(unlike(words.join(" "), `${before} ${after}`)).toEqual(["changed"]);
      }),
    );
  });

  test("every word of the copy stands in exactly one piece, in its order", () => {
    const any = fc.array(fc.constantFrom("a", "b", "not", "c", "…", "[d]", "e"), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(any, any, (work, essay) => {
        const found = compareQuotation(work.join(" "), essay.join(" "));
        if (found.kind === "elsewhere") return;
        const bare = (words: string) => words.replace(/[[\]]/g, "").split(" ").filter(Boolean);
        const pieces = found.pieces.flatMap((piece) => bare(piece.work));
        expect(pieces).toEqual(bare(work.filter((word) => word !== "…").join(" ")));
      }),
    );
  });
});
