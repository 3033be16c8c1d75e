import fc from "fast-check";

/** What texts about Soviet history hold, and what breaks careless code: scripts, marks, quotes, markup, wildcards. */
const fragments = [
  "Stalin",
  "Ежов",
  "Й",
  "и\u0306",
  "ё",
  "z\u0301",
  "čistka",
  "𝔖",
  "😀",
  "👩‍👩‍👧",
  "שלום",
  "¶",
  "“”",
  "—",
  "'",
  '"',
  "\\",
  "\\u0041",
  "%",
  "_",
  "$1",
  "{}",
  "</script>",
  "<b>",
  "&amp;",
  "'; DROP TABLE essays; --",
  "\n",
  "\t",
  "\u00a0",
  "\u2028",
  "\u200b",
  "\ufeff",
  "0",
  "null",
];

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** A text as a map can hold it: not empty, no white space at its ends, no NUL. */
export const arbitraryText: fc.Arbitrary<string> = anyText.map((text) => text.replaceAll("\0", "").trim() || "текст");

/** A word without white space. U+0085 is white space to PostgreSQL, though not to JavaScript. */
const arbitraryWord = arbitraryText.map((text) => text.replace(/[\s\u0085]+/gu, "") || "слово");

/** One to four words: an end of an anchor. */
export const arbitraryAnchorWords: fc.Arbitrary<string> = fc
  .array(arbitraryWord, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));

/** Dates of the Extended Date/Time Format, of every level. */
export const arbitraryEdtf: fc.Arbitrary<string> = fc.constantFrom(
  "1937",
  "1937-10",
  "1937-10-11",
  "1937-07-05/1937-07-11",
  "1937~",
  "1937-06?",
  "193X",
  "1937-XX",
  "1936/..",
  "../1953",
  "1937-21",
  "-0044",
  "Y-17E7",
  "[1937,1938]",
  "{1936,1937}",
  "1936?/1938~",
);

/** Some of the keys, in any order. */
export const someOf = <Item>(items: readonly Item[], minLength = 0): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength });

/** One of the keys, or none. */
export const oneOrNone = <Item>(items: readonly Item[]): fc.Arbitrary<Item | undefined> =>
  items.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...items), { nil: undefined });

/** One entry for each key. */
export const oneForEach = <Key, Entry>(
  keys: readonly Key[],
  entry: (key: Key) => fc.Arbitrary<Entry>,
): fc.Arbitrary<Entry[]> => fc.tuple(...keys.map(entry));
