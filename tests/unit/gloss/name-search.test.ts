import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames, firstMentions, type Named, nameSearch, personNamed } from "@/lib/gloss/name-search";
import { namesOf } from "@/lib/gloss/names";

const people = [
  { key: "stalin", name: "Joseph Stalin", variants: ["Сталин"] },
  { key: "tal", name: "Boris Tal'", variants: [] },
  { key: "getty", name: "J. Arch Getty", variants: [] },
  { key: "yakov", name: "Yakov Yakovlev", variants: [] },
  { key: "aleksandr", name: "Aleksandr Yakovlev", variants: [] },
];
const terms = ["troika (pl. troiki)", "CC, Central Committee", "Right, Rights (Right opposition)", "VKP(b)"].map(
  (term) => ({ term }),
);
const search = nameSearch(namesOf({ people, terms }));

const found = (text: string, of = search) =>
  findNames(text, of).map(({ start, end, gloss }) => [text.slice(start, end), gloss.key]);

describe("findNames", () => {
  it.each<[string, string[][]]>([
    ["Then Stalin spoke.", [["Stalin", "stalin"]]],
    ["Then Joseph\nStalin spoke.", [["Joseph\nStalin", "stalin"]]],
    ["Then Joseph\u00a0Stalin spoke.", [["Joseph\u00a0Stalin", "stalin"]]],
    ["Сталин сказал", [["Сталин", "stalin"]]],
    [
      "the Troikas of the Central Committee",
      [
        ["Troikas", "troika (pl. troiki)"],
        ["Central Committee", "CC, Central Committee"],
      ],
    ],
    [
      "Stalin’s word, and Stalin's",
      [
        ["Stalin", "stalin"],
        ["Stalin", "stalin"],
      ],
    ],
    ["the troikas’ sentences", [["troikas", "troika (pl. troiki)"]]],
    [
      "“Stalin”, (Stalin), anti-Stalin",
      [
        ["Stalin", "stalin"],
        ["Stalin", "stalin"],
        ["Stalin", "stalin"],
      ],
    ],
    [
      "Tal’ and Tal'",
      [
        ["Tal’", "tal"],
        ["Tal'", "tal"],
      ],
    ],
    ["the VKP(b).", [["VKP(b)", "VKP(b)"]]],
    ["the Right, but a right, and rights", [["Right", "Right, Rights (Right opposition)"]]],
    ["Aleksandr Yakovlev came", [["Aleksandr Yakovlev", "aleksandr"]]],
  ])("in %j finds %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["a part of a longer word", "Stalingrad and a troikaist, an exStalin and a neotroika"],
    ["a part of a number or a word with a mark", "Stalin2 and Stalin\u0301"],
    ["a person's name in small letters", "stalin"],
    ["a name that two share", "Yakovlev came"],
    ["a name of two letters", "the CC"],
  ])("does not find %s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes names for words, never for patterns", () => {
    const odd = nameSearch([{ kind: "term", key: "odd", forms: ["a.c (x)+", "[b", "^$"], exactCase: false }]);
    expect(found("abc (x)+ a.c (x)+ [b ^$", odd).map(([words]) => words)).toEqual(["a.c (x)+", "[b", "^$"]);
  });

  it("takes the longest of the names that begin at one place", () => {
    const both = nameSearch(namesOf({ people, terms: [{ term: "Stalin Constitution" }] }));
    expect(found("the Stalin Constitution of Stalin", both)).toEqual([
      ["Stalin Constitution", "Stalin Constitution"],
      ["Stalin", "stalin"],
    ]);
  });

  it("leaves a word alone that is a person's name and a term, and finds the term where no person can be meant", () => {
    const both = nameSearch(
      namesOf({ people: [{ key: "kulak", name: "Ivan Kulak", variants: [] }], terms: [{ term: "kulak" }] }),
    );
    expect(found("Kulak met a kulak and Ivan Kulak", both)).toEqual([
      ["kulak", "kulak"],
      ["Ivan Kulak", "kulak"],
    ]);
  });

  it("finds nothing where nothing is named", () => {
    expect(nameSearch([])).toBeNull();
    expect(nameSearch([{ kind: "term", key: "none", forms: [], exactCase: false }])).toBeNull();
    expect(findNames("Stalin", null)).toEqual([]);
  });
});

/** Words apart from each other, so that none is a part or the plural of another. */
const word = fc.stringMatching(/^[A-Z][b-r]{3,8}$/);
const filler = fc.constantFrom(" and ", " (", "), ", ". ", "\n", " – ", "; “", "” ");

describe("any search", () => {
  const naming = fc
    .uniqueArray(word, { minLength: 1, maxLength: 8 })
    .chain((names) =>
      fc.tuple(fc.constant(names), fc.array(fc.tuple(fc.constantFrom(...names), filler), { maxLength: 20 })),
    );
  const searchOf = (names: readonly string[]) =>
    nameSearch(names.map((name): Named => ({ kind: "person", key: name, forms: [name], exactCase: true })));

  it("finds every name where it stands, in order", () => {
    fc.assert(
      fc.property(naming, ([names, placed]) => {
        const text = `. ${placed.flat().join("")}`;
        expect(found(text, searchOf(names))).toEqual(placed.map(([name]) => [name, name]));
      }),
    );
  });

  it("finds, in whatever text, places that do not overlap and that hold a form of what they name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string({ unit: "grapheme", minLength: 1 })),
        (text, forms) => {
          const named = forms.map((form): Named => ({ kind: "term", key: form, forms: [form], exactCase: true }));
          const names = findNames(text, nameSearch(named));
          let end = 0;
          for (const name of names) {
            expect(name.start).toBeGreaterThanOrEqual(end);
            expect(name.end).toBeGreaterThan(name.start);
            end = name.end;
            const plain = (of: string) => of.replace(/\s+/gu, " ").replace(/['’ʹʼ′]/gu, "'");
            expect([plain(name.gloss.key), `${plain(name.gloss.key)}s`]).toContain(
              plain(text.slice(name.start, name.end)),
            );
          }
        },
      ),
    );
  });
});

describe("personNamed", () => {
  it.each([
    ["Getty", "getty"],
    ["J. Arch Getty", "getty"],
    ["Getty and others", null],
    ["The school of Getty", null],
    ["Getty, Stalin", null],
    ["Yakovlev", null],
    ["troika", null],
    ["", null],
  ])("of %j is %j", (words, key) => {
    expect(personNamed(words, search)).toBe(key);
  });
});

describe("firstMentions", () => {
  it("gives each once, not what was explained before, and remembers", () => {
    const explained = new Set(["person getty"]);
    const first = firstMentions(findNames("Getty, Stalin, a troika, Stalin", search), explained);
    expect(first.map(({ gloss }) => gloss.key)).toEqual(["stalin", "troika (pl. troiki)"]);
    expect(firstMentions(findNames("Stalin and a troika", search), explained)).toEqual([]);
  });
});
