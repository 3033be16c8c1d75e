import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// The totals of a comparison, counted from the files of the seed map by other code than the product's: no part of lib
// is used here, and every row is looked at by itself.

type RawPosition = { interpretation: string; question?: string; claim?: string; stance: string; provenance: string };

const folder = path.join(import.meta.dirname, "../../prisma/maps/furr-2005");

/** What a file of the map holds, as it is written there. */
const raw = (file: string) => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
const rawAll = (part: string, name: string) =>
  readdirSync(path.join(folder, part)).flatMap((file) => raw(`${part}/${file}`)[name]);

const questions: { key: string }[] = raw("questions.json").questions;
const positions: RawPosition[] = rawAll("positions", "positions");
const claims: { id: string }[] = rawAll("sections", "claims");

/** How many rows come to a verdict and a relation, by `"verdict relation"`; those that come to nothing are left out. */
export type Tally = Record<string, number>;

/** What one row comes to: the stances of each name that count, and how far each is known. */
function verdictOf(names: readonly string[], here: readonly RawPosition[]): string {
  let word = "";
  const sides: string[] = [];
  for (const name of names) {
    const his = here.filter(({ interpretation }) => interpretation === name);
    const saying = his.filter(({ stance }) => stance !== "silent");
    const outside = saying.filter(({ provenance }) => provenance !== "reported");
    if (his.length === 0) word = "not-assessed";
    else if (saying.length === 0) word = word === "not-assessed" ? word : "silent";
    else if (outside.length === 0) word = word || "reported";
    const counting = outside.length > 0 ? outside : saying;
    if (counting.length > 0) sides.push([...new Set(counting.map(({ stance }) => stance))].sort().join("+"));
  }
  const apart = sides.some((a) => sides.some((b) => !a.split("+").some((stance) => b.includes(stance))));
  const isOne = new Set(sides).size === 1 && !sides[0]?.includes("+");
  const relation = sides.length < 2 ? "few" : apart ? "part" : isOne ? "agree" : "divided";
  return `${word || relation} ${relation}`;
}

/** Counts as one would with a pencil: for each thing, what it comes to. */
function tally(names: readonly string[], of: (position: RawPosition) => string | undefined, things: string[]): Tally {
  const counts: Tally = {};
  for (const thing of things) {
    const cell = verdictOf(
      names,
      positions.filter((position) => of(position) === thing),
    );
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** The questions of the map, for these interpretations. */
export function questionsByHand(names: readonly string[]): { all: number; cells: Tally } {
  const cells = tally(
    names,
    ({ question }) => question,
    questions.map(({ key }) => key),
  );
  return { all: questions.length, cells };
}

/** The claims on which one of these interpretations has a position, each once. */
export function claimsByHand(names: readonly string[]): { all: number; cells: Tally } {
  const theirs = new Set(positions.filter((p) => names.includes(p.interpretation)).map(({ claim }) => claim));
  const spokenOf = claims.map(({ id }) => id).filter((id) => theirs.has(id));
  return { all: spokenOf.length, cells: tally(names, ({ claim }) => claim, spokenOf) };
}
