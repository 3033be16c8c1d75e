import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteAt } from "@/lib/anchoring/quote";
import { type NoteOnWords, placeNotes } from "@/lib/annotations/placing";
import { type EssayText, stretchOf } from "@/lib/text/essay-text";
import { aReadText } from "@/tests/factories/a-text";

const essayOf = (source: string): EssayText => aReadText(source).essay;

function noteOn(essay: EssayText, number: number, words: string, id = words): NoteOnWords {
  const paragraph = essay.paragraphs.find((one) => one.number === number);
  if (!paragraph) throw new Error(`There is no ¶${number}.`);
  const { start, end } = stretchOf(paragraph);
  const text = essay.text.slice(start, end);
  const at = text.indexOf(words);
  return { id, paragraph: number, ...quoteAt(text, at, at + words.length) };
}

const source = `1. In March the draft was published, and few read it.

2. The secretaries feared it, and few said so.

3. Nobody else feared it at all, or said so aloud.`;

describe("placeNotes", () => {
  it("places notes in the text that they were taken from, with offsets in the whole", () => {
    const essay = essayOf(source);
    const { placed, orphans } = placeNotes(essay, [noteOn(essay, 2, "feared it"), noteOn(essay, 3, "feared it", "b")]);
    expect(orphans).toEqual([]);
    expect(placed.map(({ id, paragraph, start, end }) => [id, paragraph, essay.text.slice(start, end)])).toEqual([
      ["feared it", 2, "feared it"],
      ["b", 3, "feared it"],
    ]);
  });

  it("leaves a note whose paragraph is gone without a place, even where its words stand elsewhere", () => {
    const essay = essayOf(source);
    const without = essayOf(source.replace(/2\. .*\n\n/, ""));
    expect(placeNotes(without, [noteOn(essay, 2, "feared it")])).toEqual({ placed: [], orphans: ["feared it"] });
  });

  it("follows words that stand with all that stood around them in another paragraph now", () => {
    const essay = essayOf(source);
    const moved =
      essayOf(`1. In March the draft was published, and few read it. The secretaries feared it, and few said so.

2. Nobody else feared it at all, or said so aloud.`);
    const { placed } = placeNotes(moved, [noteOn(essay, 2, "secretaries feared it")]);
    expect(placed.map(({ paragraph, exact }) => [paragraph, exact])).toEqual([[1, "secretaries feared it"]]);
  });

  const letters = fc.stringMatching(/^[a-z]{4,9}$/);
  const words = fc.uniqueArray(letters, { minLength: 30, maxLength: 60 });

  it("deleting a paragraph leaves exactly its notes without a place, and moves no other", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 4 }), fc.nat(), (all, gone, seed) => {
        const size = Math.floor(all.length / 5);
        const paragraphs = [0, 1, 2, 3, 4].map((at) => all.slice(at * size, (at + 1) * size));
        const write = (numbers: readonly number[]) =>
          essayOf(numbers.map((at) => `${at + 1}. ${paragraphs[at]?.join(" ")}.`).join("\n\n"));
        const whole = write([0, 1, 2, 3, 4]);
        const notes = paragraphs.flatMap((own, at) => {
          const from = seed % (own.length - 1);
          return [
            noteOn(whole, at + 1, own.slice(from, from + 2).join(" "), `${at} two`),
            noteOn(whole, at + 1, own[from] ?? "", `${at} one`),
          ];
        });
        const rest = [0, 1, 2, 3, 4].filter((at) => at !== gone);
        // A text begins with its first paragraph.
        const part = write(rest);
        const before = new Map(placeNotes(whole, notes).placed.map((one) => [one.id, one]));
        const { placed, orphans } = placeNotes(part, notes);
        expect(orphans).toEqual([`${gone} two`, `${gone} one`]);
        for (const { id, exact, paragraph, start, end } of placed) {
          expect([exact, paragraph]).toEqual([before.get(id)?.exact, before.get(id)?.paragraph]);
          expect(part.text.slice(start, end)).toBe(exact);
        }
      }),
    );
  });
});
