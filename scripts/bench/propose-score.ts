import { findPassage } from "@/lib/anchoring/passage";
import { modalities } from "@/lib/claims/vocabulary";
import type { DebateMap, MapClaim } from "@/lib/maps/document";
import { foldWord } from "@/lib/propose/spelling";
import { familyOf } from "@/lib/propose/work-form";
import { wordsOf } from "@/lib/vocabulary";

/** How many there are to find, how many were found, and how many of these are right; what was missed and wrong, in words. */
export type Score = { due: number; found: number; right: number; missed: string[]; wrong: string[] };

const plainLocator = (locator: string | undefined): string =>
  (locator ?? "").replace(/[–—]/g, "-").replace(/\s+/g, " ");

type Citation = DebateMap["citations"][number];

/** Compares citations by what a key says of each; of equal ones, each counts once. */
export function scoreCitations(truth: readonly Citation[], proposed: readonly Citation[], withSource: boolean): Score {
  const keyOf = ({ paragraph, source, locator }: Citation): string =>
    `¶${paragraph} ${withSource ? `${source} ` : ""}${plainLocator(locator)}`.trim();
  const open = new Map<string, Citation[]>();
  for (const citation of truth) open.set(keyOf(citation), [...(open.get(keyOf(citation)) ?? []), citation]);
  const wrong: string[] = [];
  let right = 0;
  for (const citation of proposed) {
    if (open.get(keyOf(citation))?.shift()) right++;
    else wrong.push(`${keyOf(citation)} “${citation.asCited}”`);
  }
  const missed = [...open].flatMap(([key, rest]) => rest.map(({ asCited }) => `${key} “${asCited}”`));
  return { due: truth.length, found: proposed.length, right, missed, wrong };
}

/** A claim with its place in its paragraph. */
type Placed = { claim: MapClaim; start: number; end: number };

function placed(claims: readonly MapClaim[], texts: ReadonlyMap<number, string>): Placed[] {
  return claims.flatMap((claim) => {
    const found = findPassage(texts.get(claim.paragraph) ?? "", claim.anchor);
    return found.ok ? [{ claim, start: found.passage.start, end: found.passage.end }] : [];
  });
}

/** A proposed claim with the claims of the finished map that its passage overlaps. */
export type Matched = { proposed: MapClaim; truth: MapClaim[] };

/** Which claims of the finished map stand in the passage of each proposed one. */
export function matchClaims(truth: DebateMap, proposed: DebateMap, texts: ReadonlyMap<number, string>) {
  const ofTruth = placed(truth.claims, texts);
  const ofProposed = placed(proposed.claims, texts);
  const overlaps = (a: Placed, b: Placed) =>
    a.claim.paragraph === b.claim.paragraph && a.start < b.end && b.start < a.end;
  const matched = ofProposed.map((one): Matched => {
    return { proposed: one.claim, truth: ofTruth.filter((other) => overlaps(one, other)).map(({ claim }) => claim) };
  });
  const unmet = ofTruth.filter((one) => !ofProposed.some((other) => overlaps(one, other))).map(({ claim }) => claim.id);
  return { matched, unmet };
}

/** Folded family names under which each holder of a map goes; the essay's own interpretation is "the author". */
export function holderNames({ interpretations, people }: DebateMap): Map<string, Set<string>> {
  const own = interpretations.find(({ kind }) => kind === "essay")?.key;
  const named = [
    ...interpretations.map(({ key, name }) => ({ key, names: [name, key] })),
    ...people.map(({ key, name, variants }) => ({ key, names: [name, ...variants] })),
  ];
  return new Map(
    named.map(({ key, names }) => [
      key,
      new Set(key === own ? ["the author"] : names.map((name) => foldWord(familyOf(name)))),
    ]),
  );
}

const shares = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  [...(a ?? [])].some((name) => b?.has(name));

/** How far holders agree: with one, and with each, of the claims that a sentence overlaps; and by always guessing the author. */
export function scoreHolders(truth: DebateMap, proposed: DebateMap, matched: readonly Matched[]) {
  const [ofTruth, ofProposed] = [holderNames(truth), holderNames(proposed)];
  const author = new Set(["the author"]);
  const met = matched.filter(({ truth: claims }) => claims.length > 0);
  const agree = (one: Matched, claim: MapClaim) =>
    shares(ofProposed.get(one.proposed.holder), ofTruth.get(claim.holder));
  const wrong = met
    .filter((one) => !one.truth.some((claim) => agree(one, claim)))
    .map(
      (one) =>
        `¶${one.proposed.id} “${one.proposed.anchor.start} …”: ${one.proposed.holder}, the map has ${[...new Set(one.truth.map(({ holder }) => holder))].join(", ")}`,
    );
  const others = met.filter((one) => one.truth.some(({ holder }) => !shares(author, ofTruth.get(holder))));
  return {
    sentences: met.length,
    any: met.length - wrong.length,
    each: met.filter((one) => one.truth.every((claim) => agree(one, claim))).length,
    author: met.filter((one) => one.truth.some(({ holder }) => shares(author, ofTruth.get(holder)))).length,
    others: others.length,
    othersRight: others.filter((one) =>
      one.truth.some((claim) => !shares(author, ofTruth.get(claim.holder)) && agree(one, claim)),
    ).length,
    wrong,
  };
}

/** How far the persons through whom views are reported agree, by sentences. */
export function scoreThrough(truth: DebateMap, proposed: DebateMap, matched: readonly Matched[]): Score {
  const [ofTruth, ofProposed] = [holderNames(truth), holderNames(proposed)];
  const met = matched.filter(({ truth: claims }) => claims.length > 0);
  const due = met.filter((one) => one.truth.some(({ reportedThrough }) => reportedThrough));
  const found = met.filter((one) => one.proposed.reportedThrough);
  const isRight = ({ proposed: { reportedThrough: guessed = "" }, truth: claims }: Matched) =>
    claims.some(({ reportedThrough = "" }) => shares(ofProposed.get(guessed), ofTruth.get(reportedThrough)));
  const words = ({ proposed: { id, anchor, reportedThrough } }: Matched) =>
    `¶${id} “${anchor.start} …”: ${reportedThrough ?? "nobody"}`;
  return {
    due: due.length,
    found: found.length,
    right: found.filter(isRight).length,
    missed: due.filter((one) => !isRight(one)).map(words),
    wrong: found.filter((one) => !isRight(one)).map(words),
  };
}

/** For each modality: of the map's claims how many stand in a sentence so guessed, of the sentences how many hold such a claim. */
export function scoreModalities(matched: readonly Matched[]): Map<string, Score> {
  const met = matched.filter(({ truth }) => truth.length > 0);
  return new Map(
    wordsOf(modalities).map((modality) => {
      const guessed = met.filter(({ proposed }) => proposed.modality === modality);
      const wrongly = guessed.filter(({ truth }) => !truth.some((claim) => claim.modality === modality));
      const due = met.filter(({ truth }) => truth.some((claim) => claim.modality === modality));
      const missed = due.filter(({ proposed }) => proposed.modality !== modality);
      const words = ({ proposed, truth }: Matched) =>
        `¶${proposed.id} “${proposed.anchor.start} …”: ${proposed.modality}, the map has ${[...new Set(truth.map((claim) => claim.modality))].join(", ")}`;
      return [
        modality,
        {
          due: due.length,
          found: guessed.length,
          right: guessed.length - wrongly.length,
          missed: missed.map(words),
          wrong: wrongly.map(words),
        },
      ];
    }),
  );
}
