import { describe, expect, test } from "vitest";
import { findPeople } from "@/lib/propose/find-people";
import { readHolders } from "@/lib/propose/holders";
import { introducersIn } from "@/lib/propose/introducing";
import { readSentences } from "@/lib/propose/read-sentences";
import { findReferences } from "@/lib/propose/references";
import { essayOf } from "@/tests/fixtures/propose/essay-of";

/** Whose each sentence is, as “holder”, “holder through other”, or “author”, with the stance where it is another's. */
function holders(...paragraphs: string[]): string[] {
  const essay = essayOf(...paragraphs);
  const citing = findReferences(essay, []);
  const sentences = readSentences(essay, citing);
  return readHolders(sentences, findPeople(essay, sentences, citing.citations)).map(({ held }) => {
    if (!held.holder) return "author";
    return [held.holder.family, held.through && `through ${held.through.family}`].filter(Boolean).join(" ");
  });
}

const modalities = (...paragraphs: string[]): string[] => {
  const essay = essayOf(...paragraphs);
  const sentences = readSentences(essay, { citations: [] });
  return readHolders(sentences, findPeople(essay, sentences, [])).map(({ modality }) => modality.value);
};

describe("the holder of a sentence", () => {
  test.each([
    ["Carr believes that the toll fell.", ["Carr"]],
    ["Carr, the town's archivist, argues that the toll fell.", ["Carr"]],
    ["Carr -- who knew the town -- said that the toll fell.", ["Carr"]],
    ["Carr himself also insisted that the toll fell.", ["Carr"]],
    ["According to Carr, the toll fell.", ["Carr"]],
    ["In Carr's view the toll fell.", ["Carr"]],
    ["But, as Carr notes, the toll fell.", ["Carr"]],
    ["Carr and Dahl have shown that the toll fell.", ["Carr"]],
    ["Carr, Dow, and Dahl have shown that the toll fell.", ["Carr"]],
    ["Carr et al. (2004, 12) demonstrate that the toll fell.", ["Carr"]],
    ["Carr and his colleagues argue that the toll fell.", ["Carr"]],
    ["As Van der Berg has put it, the toll fell.", ["Van der Berg"]],
    ["De la Mare argues that it fell. So Mare argues.", ["De la Mare", "De la Mare"]],
    ["It fell (von Hagen, Ships, 5). Von Hagen says so, and Hagen wrote of it.", ["author", "von Hagen"]],
    ["The Carr leadership believed that the toll fell.", ["author"]],
    ["Carr fell ill. He thought that the toll fell.", ["author", "author"]],
    ["Carr says that all is well. He believes that the toll fell.", ["Carr", "Carr"]],
    ["The toll fell.", ["author"]],
    ["Primary documents show that the toll fell.", ["author"]],
    ["The Council believes that the toll fell.", ["author"]],
    ["Nobody denied what “Carr believes” to be so.", ["author"]],
    ["I agree with Carr when he writes that it fell. Carr says so.", ["Carr", "Carr"]],
  ])("of “%s” is %j", (text, expected) => {
    expect(holders(text)).toEqual(expected);
  });

  test.each([
    ["Carr's claims are easily refuted."],
    ["Carr’s notes have been lost."],
    ["Carr never claimed that the toll fell."],
    ["Carr hardly claimed that the toll fell."],
    ["If Carr had said so, he would have lost."],
    ["The toll stood, unless Carr wrote of another."],
    ["It is not known whether Carr said so."],
    ["Had Carr said so, he would have lost."],
    ["Nobody believes that Carr claims this."],
    ["No reader supposed that Carr claimed this."],
    ["It is not true that Carr says so."],
    ["I do not think that Carr says so."],
    ["Did Carr write that the toll fell?"],
  ])("“%s” reports nothing of Carr", (text) => {
    expect(holders(`Carr says so. ${text}`)).toEqual(["Carr", "author"]);
  });

  test.each([
    ["If, as Carr argues, the toll fell, all was lost."],
    ["There is no doubt that Carr says so."],
    ["Why did the toll fall, if it did, when Carr says that it stood?"],
  ])("“%s” reports Carr all the same", (text) => {
    expect(holders(text)).toEqual(["Carr"]);
  });

  test("is not one whose words are only spoken of", () => {
    expect(introducersIn("Many are Carr's quotes:")).toEqual([]);
    expect(introducersIn("Then Carr quotes this:")).toEqual(["Carr"]);
  });

  test.each([
    ["“It fell,” said Carr.", "“said Carr”"],
    ["According to Ann Carr, it fell.", "“According to Ann Carr”"],
    ["Carr and Dahl have shown it.", "“Carr and Dahl have shown”"],
    ["Carr, who for many years knew the town, says so.", "“Carr, who for … says”"],
  ])("of “%s” is told by words that stand there: %s", (text, reason) => {
    const essay = essayOf(text);
    const sentences = readSentences(essay, { citations: [] });
    expect(readHolders(sentences, findPeople(essay, sentences, []))[0]?.held.reason).toBe(reason);
  });

  test("in a question is less sure", () => {
    const essay = essayOf("Carr says so. Why was it kept, as Carr says?  When Carr says so, why was it kept?");
    const sentences = readSentences(essay, { citations: [] });
    const held = readHolders(sentences, findPeople(essay, sentences, [])).map((read) => read.held);
    expect(held.map(({ confidence }) => confidence)).toEqual([0.8, 0.8, 0.4]);
    expect(held[2]?.reason).toBe("“When Carr says”, in a question");
  });

  test("a leadership goes by its leader's name where the essay knows him", () => {
    const text =
      "Carr says that all is well. Carr spoke often. So Carr says. The Carr leadership believed that it fell.";
    expect(holders(text).at(-1)).toBe("Carr");
  });

  test("is reported through the one other author whose work is cited for it", () => {
    expect(holders("Dahl said that it fell. It was old. (Carr, Foundations 5)")).toEqual([
      "Dahl through Carr",
      "author",
    ]);
    expect(holders("Dahl said that it fell. (Carr, Foundations 5; Dahl, Letters 6)")).toEqual(["Dahl"]);
    expect(holders("Dahl said that it fell. (Carr, Foundations 5; Ek, Minutes 6)")).toEqual(["Dahl"]);
  });

  test("a view named before goes on", () => {
    expect(holders("Carr argued that the toll fell. According to this view, it had to fall. It was old.")).toEqual([
      "Carr",
      "Carr",
      "Carr",
    ]);
  });
});

describe("the holder of a quotation", () => {
  test("is whoever leads it in", () => {
    expect(holders("Carr writes:\n\nThe toll fell. It had to. (Carr, Foundations 5)\n\nSo it did.")).toEqual([
      "Carr",
      "Carr",
      "Carr",
      "author",
    ]);
  });

  test("is whoever leads it in, through the author of the work that it is cited from", () => {
    expect(holders("Dahl replied with a report:\n\nThe toll fell. (Carr, Foundations 5)")[1]).toBe("Dahl through Carr");
  });

  test("is “a remark by” its speaker", () => {
    expect(holders("Most telling is a remark by Dahl:\n\nThe toll fell. (Carr, Foundations 5)")[1]).toBe(
      "Dahl through Carr",
    );
  });

  test("is the cited author's where nobody leads it in", () => {
    expect(holders("The toll was old.\n\nThe toll fell. It had to. (Carr, Foundations 5)").slice(1)).toEqual([
      "Carr",
      "Carr",
    ]);
  });

  test("is not that of one who is spoken of in it", () => {
    expect(holders("Dahl said that it fell.\n\nThe fears of Dahl were great. (Carr, Foundations 5)")[1]).toBe("Carr");
  });

  test("between marks in the running text is the cited author's", () => {
    expect(holders("It was gone. “The toll fell.” (Carr, Foundations 5)")).toEqual(["author", "Carr"]);
  });

  test.each([
    ['Carr states: "The toll fell in May."', ["Carr"]],
    ['Carr wrote, "The toll will fall." "It must."', ["Carr", "Carr"]],
    ['"This is a folly," said Carr.', ["Carr"]],
    ["“It will not last,” Carr said. “We were right,” she added.", ["Carr", "Carr"]],
    ['Carr adds, "The toll fell in May."', ["Carr"]],
    ['"The toll fell in May," added Carr.', ["Carr"]],
    ['"It was never over," as Carr put it.', ["Carr"]],
    ["As Carr has put it, “the toll does not vote.”", ["Carr"]],
    ['"The toll fell. It had to," said Carr. "So it did."', ["Carr", "Carr", "Carr"]],
    ['"The toll fell. Carr says that it rose. It did not."', ["Dahl", "Dahl", "Dahl"]],
    ['"The toll fell," said Carr\'s clerk.', ["author"]],
  ])("in the running text is that of whom the sentence names: %s", (text, expected) => {
    expect(holders(`Carr says so. Dahl says so. ${text}`).slice(2)).toEqual(expected);
  });

  test("of a turn is its speaker", () => {
    expect(holders("They spoke:\n\nCarr: Has the toll fallen?\n\nDahl: It has fallen long ago.")).toEqual([
      "author",
      "Carr",
      "Dahl",
    ]);
  });
});

describe("what a sentence passes on", () => {
  test("a list is put as the sentence that leads it in", () => {
    expect(
      modalities("The evidence suggests these goals:\n\n- Lower the toll;\n\n- Raise the tax;\n\n- Please the town."),
    ).toEqual(Array(4).fill("hedged"));
  });

  test("a question that is answered is not open, one that is not is", () => {
    expect(modalities("Why did it fall? The toll was too high.")).toEqual(["asserted", "asserted"]);
    expect(modalities("Why did it fall? We do not know.")).toEqual(["undetermined", "undetermined"]);
    expect(modalities("Was it the toll? Or was it the war?")).toEqual(["undetermined", "undetermined"]);
  });
});
