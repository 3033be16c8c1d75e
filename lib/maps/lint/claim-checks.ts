import { claimPath, readPath, sourcePath } from "@/lib/addresses";
import { wordsIn } from "@/lib/anchoring/shared-runs";
import { groupBy } from "@/lib/group-by";
import type { DebateMap, MapClaim } from "../document";
import { positionAddress } from "./addresses";
import type { LintCheck } from "./lint";

const paragraphsCheck: LintCheck = {
  title: "Paragraphs without claims",
  kind: "fault",
  needsText: false,
  find: ({ essay, paragraphs, claims }) => {
    const claimed = new Set(claims.map(({ paragraph }) => paragraph));
    return paragraphs
      .filter(({ number }) => !claimed.has(number))
      .map(({ number }) => ({ address: readPath(essay.slug, number), message: `¶${number}` }));
  },
};

const citationsCheck: LintCheck = {
  title: "Citations used by no claim",
  kind: "fault",
  needsText: false,
  find: ({ essay, citations, claims }) => {
    const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ citation }) => citation)));
    return citations
      .filter(({ id }) => !used.has(id))
      .map(({ id, source, asCited }) => ({
        address: sourcePath(essay.slug, source),
        message: `${id}, “${asCited}”: name the claims that it bears out, or remove it`,
      }));
  },
};

/** From this share of common words on, two statements say the same. */
const sameShare = 0.75;

/** How many of the words of two statements are in both: 0 to 1. */
function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common || 1);
}

/** Pairs of claims that say the same, the earlier first. */
function samePairs(claims: readonly MapClaim[]): [MapClaim, MapClaim][] {
  const worded = claims.map((claim) => ({ claim, words: new Set(wordsIn(claim.statement)) }));
  return worded.flatMap((first, at) =>
    worded
      .slice(at + 1)
      .filter(({ claim, words }) => {
        const sameHolder = claim.holder === first.claim.holder;
        return sameHolder && commonShare(first.words, words) >= sameShare;
      })
      .map(({ claim }): [MapClaim, MapClaim] => [first.claim, claim]),
  );
}

const sameCheck: LintCheck = {
  title: "Claims of one paragraph that say the same",
  kind: "fault",
  needsText: false,
  find: ({ essay, claims }) =>
    [...groupBy(claims, ({ paragraph }) => String(paragraph)).values()].flatMap(samePairs).map(([first, second]) => ({
      address: claimPath(essay.slug, second.id),
      message: `${second.id} says what ${first.id} says: join them, or say what tells them apart`,
    })),
};

/** Words that stand where a name should. */
const nobody =
  /^(some|many|most|several|various|other|others|unknown|unnamed|anonymous|historians?|scholars?|critics?|sources?|witness(es)?|they|it is)\b/iu;

/** Whether a name names somebody: it begins with no such word, and has a letter. */
const namesSomebody = (name: string): boolean => /\p{L}/u.test(name) && !nobody.test(name.trim());

/** The name behind each key that can hold a claim. */
const holderNames = ({ interpretations, people }: DebateMap): Map<string, string> =>
  new Map([...interpretations, ...people].map(({ key, name }) => [key, name]));

const holdersCheck: LintCheck = {
  title: "Holders that name nobody",
  kind: "fault",
  needsText: false,
  find: (map) => {
    const known = holderNames(map);
    const isNobody = (key: string) => !namesSomebody(known.get(key) ?? "");
    const ofClaims = map.claims.flatMap(({ id, holder, reportedThrough = holder }) =>
      [...new Set([holder, reportedThrough])].filter(isNobody).map((key) => ({
        address: claimPath(map.essay.slug, id),
        message: `${id}: “${known.get(key) ?? key}” is nobody's name: say whose view it is`,
      })),
    );
    const ofPositions = map.positions
      .filter(({ by }) => by !== undefined && !namesSomebody(by))
      .map((position) => ({
        address: positionAddress(map.essay.slug, position),
        message: `${position.id}: “${position.by}” is nobody's name: say whose position it is, or leave it to the school`,
      }));
    return [...ofClaims, ...ofPositions];
  },
};

const stanceCheck: LintCheck = {
  title: "Holders at odds with the essay's stance",
  kind: "fault",
  needsText: false,
  find: ({ essay, interpretations, claims }) => {
    const author = interpretations.find(({ kind }) => kind === "essay")?.key;
    return claims
      .filter(({ holder, essayStance }) => (holder === author) !== (essayStance === "own"))
      .map(({ id, holder, essayStance }) => ({
        address: claimPath(essay.slug, id),
        message: `${id}: held by ${holder}, and “${essayStance}”: a view is the author's own exactly when the author holds it`,
      }));
  },
};

/** Checks of claims and of what they are made of. */
export const claimChecks = [paragraphsCheck, citationsCheck, sameCheck, holdersCheck, stanceCheck];
