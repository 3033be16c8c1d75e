import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Explained, entriesOf, explainEntries, explainIn } from "@/lib/gloss/explained";
import { glossId } from "@/lib/gloss/gloss";
import { nameSearch } from "@/lib/gloss/name-search";
import { namesOf } from "@/lib/gloss/names";
import { aPerson } from "@/tests/factories/a-person";

const people = [aPerson("getty", "J. Arch Getty"), aPerson("stalin", "Joseph Stalin")];
const terms = [
  { term: "Politburo", definition: "Inner circle of the Central Committee." },
  { term: "Central Committee", definition: "A committee." },
];
const explained: Explained = { people, terms, search: nameSearch(namesOf({ people, terms })) };

const named = (glosses: ReturnType<typeof explainIn>, text: string) =>
  (glosses.runs.get(text) ?? []).flatMap(({ text: words, gloss }) => (gloss ? [words] : []));

describe("explainIn", () => {
  it("divides a text at the first mention of each in a part, and once more in the next part", () => {
    const first = "Stalin told the Politburo, and Stalin left.";
    const second = "The Politburo heard Getty.";
    const third = "Stalin again.";
    const glosses = explainIn(explained, [[first, second], [third]]);
    expect(glosses.runs.get(first)).toEqual([
      { text: "Stalin", gloss: { kind: "person", key: "stalin" } },
      { text: " told the ", gloss: null },
      { text: "Politburo", gloss: { kind: "term", key: "Politburo" } },
      { text: ", and Stalin left.", gloss: null },
    ]);
    expect(named(glosses, second)).toEqual(["Getty"]);
    expect(named(glosses, third)).toEqual(["Stalin"]);
  });

  it("gives the entries of what is named, in their own order, and of nothing else", () => {
    const glosses = explainIn(explained, [["The Politburo and Stalin."], ["Getty on Stalin."]]);
    expect(glosses.people.map(({ key }) => key)).toEqual(["getty", "stalin"]);
    expect(glosses.terms.map(({ term }) => term)).toEqual(["Politburo"]);
  });

  it("passes over what is absent and what names nothing", () => {
    const glosses = explainIn(explained, [[null, "Nobody.", "Stalin."], []]);
    expect([...glosses.runs.keys()]).toEqual(["Stalin."]);
    expect(explainIn(explained, [[null, "Nobody."]])).toEqual({ runs: new Map(), people: [], terms: [] });
  });

  it("does not explain what a part is about, which another part explains", () => {
    const glosses = explainIn(explained, [["Stalin here."], ["Stalin there."]], [{ kind: "person", key: "stalin" }]);
    expect(named(glosses, "Stalin here.")).toEqual([]);
    expect(named(glosses, "Stalin there.")).toEqual(["Stalin"]);
  });

  it("counts the names of a text that comes again as explained in that part too", () => {
    const again = "Stalin spoke.";
    const glosses = explainIn(explained, [[again], [again, "Then Stalin left."]]);
    expect(named(glosses, "Then Stalin left.")).toEqual([]);
  });

  it("never loses or adds a character, and explains each at most once a part", () => {
    const words = fc.array(
      fc.constantFrom("Stalin", "Getty", "Politburo", "the Central Committee", "and", "Stalin.", "¶"),
      {
        maxLength: 12,
      },
    );
    const parts = fc.array(fc.array(fc.option(words.map((some) => some.join(" "))), { maxLength: 5 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, (texts) => {
        const { runs } = explainIn(explained, texts);
        for (const [text, of] of runs) expect(of.map((run) => run.text).join("")).toBe(text);
        const distinct = new Set(texts.flat());
        // A text that stands in one part alone is explained there alone: its part names nobody twice.
        if (distinct.size < texts.flat().length) return;
        for (const part of texts) {
          const ids = part.flatMap((text) =>
            (runs.get(text ?? "") ?? []).flatMap(({ gloss }) => (gloss ? [glossId(gloss)] : [])),
          );
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });
});

describe("explainEntries", () => {
  it("explains in each entry all that it names but itself", () => {
    const entries = terms.map(({ term, definition }) => ({
      text: `${term}: ${definition}`,
      gloss: { kind: "term", key: term } as const,
    }));
    const glosses = explainEntries(explained, entries);
    expect(named(glosses, entries[0]?.text ?? "")).toEqual(["Central Committee"]);
    expect(glosses.runs.has(entries[1]?.text ?? "")).toBe(false);
  });
});

describe("entriesOf", () => {
  it("tells a person from a term of the same key", () => {
    const both = {
      people: [aPerson("memorial", "M. Memorial")],
      terms: [{ term: "memorial", definition: "A society." }],
    };
    expect(entriesOf(both, new Set(["term memorial"]))).toEqual({ people: [], terms: both.terms });
    expect(entriesOf(both, new Set(["person memorial"]))).toEqual({ people: both.people, terms: [] });
  });
});
