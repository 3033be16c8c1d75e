import { describe, expect, test } from "vitest";
import { canBePerson, peopleFrom, personBy } from "@/lib/propose/people";
import { wordUseOf } from "@/lib/propose/word-use";
import { familyOf } from "@/lib/propose/work-form";

describe("a capitalised word", () => {
  const text =
    "Carr met the Senate. The Senate thanked Carr. The Carr circle left. Carr stayed. Primary sources say so; primary ones only. NKVD.";
  test.each([
    ["Carr", true],
    ["Senate", false],
    ["Primary", false],
    ["NKVD", false],
    ["Party", false],
    ["Dahl", false],
  ])("%s can be a person: %s", (word, expected) => {
    expect(canBePerson(word, wordUseOf(text))).toBe(expected);
  });
});

describe("a person", () => {
  const named = (names: string[], text: string) =>
    [...peopleFrom(names, text).values()].map(({ key, name }) => `${key}: ${name}`);

  test("has the given name or initials with which the text first names them", () => {
    expect(named(["Getty", "Frinov"], "J. Arch Getty and Commissar M.P. Frinov met. Ann Getty left.")).toEqual([
      "getty: J. Arch Getty",
      "frinov: M.P. Frinov",
    ]);
  });

  test("goes by the family name with its particles, and without", () => {
    const people = peopleFrom(["Van der Berg", "Carr"], "Van der Berg met Carr.");
    expect(["Van der Berg", "Berg", "Dow"].map((name) => personBy(name, people)?.key)).toEqual([
      "van-der-berg",
      "van-der-berg",
      undefined,
    ]);
  });

  test("has no given name where only a later mention has one", () => {
    expect(named(["Dahl"], "Chairman Dahl left. Then Eva Dahl came.")).toEqual(["dahl: Dahl"]);
  });

  test("is one under all spellings of the name", () => {
    expect(named(["Zhukov", "Жуков", "Žukov"], "Zhukov")).toEqual(["zhukov: Zhukov"]);
  });
});

test.each([
  ["Eva Dahl", "Dahl"],
  ["Van der Berg", "Van der Berg"],
  ["Walter de la Mare", "de la Mare"],
  ["De la Mare", "De la Mare"],
  ["Charles de la Vallée Poussin", "de la Vallée Poussin"],
  ["de Wit", "de Wit"],
  ["Otto Carr, Jr.", "Carr"],
])("the family name in “%s” is %s", (name, expected) => {
  expect(familyOf(name)).toBe(expected);
});
