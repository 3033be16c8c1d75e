import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sql } from "@/tests/setup/own-database";

/** Spellings of one name: each must find all. */
const names = [
  ["Zhukov", "Žukov", "Жуков", "ЖУКОВ", "zhukov"],
  ["Yezhov", "Ezhov", "Ežov", "Ежов", "Iezhov", "ежов"],
  ["Tukhachevsky", "Tukhachevskii", "Tukhachevskiy", "Tukhachevskij", "Tuhačevskij", "Тухачевский"],
  ["Trotsky", "Trotskii", "Trotskiy", "Trockij", "Trotzky", "Троцкий"],
  ["Gorky", "Gor'kii", "Gor’kii", "Gorʹkij", "Горький"],
  ["Yagoda", "Iagoda", "Jagoda", "Ягода"],
  ["Khrushchev", "Хрущёв", "Хрущев", "Khrushchyov", "Hruščev"],
  ["Zinoviev", "Zinov'ev", "Zinovyev", "Зиновьев"],
  ["Alekseev", "Alexeyev", "Alexeev", "Алексеев"],
  ["Shcherbakov", "Ščerbakov", "Щербаков"],
  ["Beria", "Beriia", "Beriya", "Берия"],
  ["Yenukidze", "Enukidze", "Енукидзе"],
  ["Yuri", "Iurii", "Jurij", "Юрий"],
  ["Yeltsin", "El'tsin", "Ельцин"],
  ["Vyshinsky", "Vyshinskii", "Вышинский"],
  ["Khlevniuk", "Khlevnyuk", "Хлевнюк"],
  ["obkom", "обком"],
];

const fold = async (words: readonly string[]): Promise<string[]> =>
  (
    await sql.query<{ folded: string }>(
      "SELECT search_fold(word) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS given (word, at) ORDER BY at",
      [words],
    )
  ).rows.map(({ folded }) => folded);

describe("search_fold", () => {
  it.each(names.map((spellings) => [spellings[0], spellings] as const))(
    "makes one of the spellings of %s",
    async (_, spellings) => {
      expect(new Set(await fold(spellings)).size).toBe(1);
    },
  );

  it("keeps different names apart", async () => {
    const folded = await fold(names.map(([name = ""]) => name));
    expect(new Set(folded).size).toBe(names.length);
    expect(new Set(await fold(["Zhdanov", "Zhukov", "Rykov", "Bykov", "Yakir", "Yakovlev"])).size).toBe(6);
  });

  it("leaves numbers, and parts them at their signs", async () => {
    expect(await fold(["411-430", "P51/94", "00447", "№ 66", "f. 558, op. 11"])).toEqual([
      "411 430",
      "p51 94",
      "00447",
      "no 66",
      "f 558 op 11",
    ]);
  });

  it("folds a folded word to itself, and every text to small letters and figures with single blanks", async () => {
    const letters = fc.constantFrom(..."abcehijkostuvwxyzžšč'АБЖЙЕЁЧШЩЪЫЬЭЮЯабжйеёчшщъыьэюя0 19-./’&|!():*<>\\\"");
    const texts = fc.sample(fc.string({ unit: letters, maxLength: 30 }), { numRuns: 500, seed: 1937 });
    const folded = await fold(texts);
    expect(await fold(folded)).toEqual(folded);
    for (const text of folded) expect(text).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
  });
});

describe("a word", () => {
  it("is found by every spelling of it, in both directions", async () => {
    const pairs = names.flatMap((spellings) =>
      spellings.flatMap((written) => spellings.map((asked) => [written, asked])),
    );
    const { rows } = await sql.query<{ written: string; asked: string }>(
      `SELECT written, asked FROM unnest($1::text[], $2::text[]) AS pair (written, asked)
        WHERE NOT search_document(written, '') @@ search_term(asked)`,
      [pairs.map(([written]) => written), pairs.map(([, asked]) => asked)],
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ["the secretaries", "secretary"],
    ["an election", "elections"],
    ["Выборы в Верховный Совет", "выборов"],
    ["репрессированию бывших кулаков", "кулаки"],
    ["“kulak” operation", "кулаков"],
    ["письмо Жукову", "Zhukov"],
    ["Tukhachevsky", "Тухачевскому"],
    ["дело Тухачевского", "Tukhachevskii"],
    ["Trotsky", "Троцким"],
    ["Горького", "Gorky"],
    ["Zhukov’s account", "Жукова"],
    ["Stalin's letter", "Stalin"],
    ["a café in Besançon", "Besancon cafe"],
    ["Besancon", "Besançon"],
    ["all of the above", "of the"],
  ])("of “%s” is found by “%s”", async (text, asked) => {
    const { rows } = await sql.query(
      "SELECT search_document($1, '') @@ search_query(string_to_array($2, ' '), '{}') AS found",
      [text, asked],
    );
    expect(rows).toEqual([{ found: true }]);
  });

  it.each([
    ["Zhukov", "Zhdanov"],
    ["411", "411-430"],
    ["430-411", "411-430"],
    ["430 411 430", "430-430"],
    ["secret law, open ballot", "secret.ballot"],
  ])("of “%s” is not found by “%s”", async (text, asked) => {
    const { rows } = await sql.query("SELECT search_document($1, '') @@ search_term($2) AS found", [text, asked]);
    expect(rows).toEqual([{ found: false }]);
  });
});
