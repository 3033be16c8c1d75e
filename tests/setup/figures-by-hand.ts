import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// The figures of “What it rests on”, derived from the files of the seed map by other code than the product’s: no part
// of lib is used here, and each claim is followed down every way by itself.

type RawSource = { key: string; kind: string; csl: { author?: { family?: string }[] } };
type RawClaim = {
  id: string;
  holder: string;
  reportedThrough?: string | null;
  centrality: number;
  evidence: { citation: string; role: string }[];
  restsOn: (string | { claim: string })[];
};

const folder = path.join(import.meta.dirname, "../../prisma/maps/furr-2005");

const contents = (name: string): Record<string, unknown[]> => JSON.parse(readFileSync(path.join(folder, name), "utf8"));

function rawMap() {
  const sections = readdirSync(path.join(folder, "sections"))
    .sort()
    .map((name) => contents(`sections/${name}`));
  const sources = contents("sources.json").sources as RawSource[];
  const works = contents("interpretations.json").interpretations as { key: string; works: string[] }[];
  const citations = sections.flatMap(({ citations: some }) => some as { id: string; source: string }[]);
  const claims = sections.flatMap(({ claims: some }) => some as RawClaim[]);
  return { sources, works, citations, claims };
}

/** The figures that the page shows. */
export type Figures = {
  cited: number;
  loseAll: string[];
  loseSome: string[];
  keepAll: string[];
  loseGround: string[];
  weakened: string[];
  longest: number;
};

/** The sources to set aside, by their records; and the claims whose evidence goes whatever it is. */
type Choice = { source: (source: RawSource) => boolean; claim?: (claim: RawClaim) => boolean };

function figuresWithout(choice: Choice): Figures {
  const { sources, citations, claims } = rawMap();
  const source = Object.fromEntries(sources.map((one) => [one.key, one]));
  const cited = Object.fromEntries(citations.map(({ id, source: key }) => [id, source[key] as RawSource]));
  const claimOf = Object.fromEntries(claims.map((claim) => [claim.id, claim]));
  const worksFor = ({ evidence }: RawClaim) =>
    evidence.filter(({ role }) => role !== "contrasts").map(({ citation }) => cited[citation] as RawSource);
  const goes = (claim: RawClaim, work: RawSource) => choice.source(work) || choice.claim?.(claim) === true;
  const left = (claim: RawClaim) => worksFor(claim).filter((work) => !goes(claim, work));
  const below = ({ restsOn }: RawClaim) =>
    restsOn.map((link) => claimOf[typeof link === "string" ? link : link.claim] as RawClaim);

  /** Whether some way down from a claim, without passing through a claim twice, leads to evidence. */
  const findsEvidence = (claim: RawClaim, works: (claim: RawClaim) => RawSource[], way: RawClaim[] = []): boolean =>
    works(claim).length > 0 ||
    below(claim).some((premise) => !way.includes(premise) && findsEvidence(premise, works, [...way, claim]));

  /** Steps of the shortest way down to a claim that lost evidence; infinite where none leads to one. */
  const stepsToLoss = (claim: RawClaim, way: RawClaim[] = []): number => {
    if (left(claim).length < worksFor(claim).length) return 0;
    const onward = below(claim).filter((premise) => !way.includes(premise));
    return Math.min(Number.POSITIVE_INFINITY, ...onward.map((premise) => 1 + stepsToLoss(premise, [...way, claim])));
  };

  const idsOf = (test: (claim: RawClaim) => boolean) => claims.filter(test).map(({ id }) => id);
  const stands = (claim: RawClaim) => findsEvidence(claim, left);
  const steps = new Map(claims.map((claim) => [claim, stepsToLoss(claim)]));
  return {
    cited: idsOf((claim) => worksFor(claim).length > 0).length,
    loseAll: idsOf((claim) => worksFor(claim).length > 0 && left(claim).length === 0),
    loseSome: idsOf((claim) => left(claim).length > 0 && left(claim).length < worksFor(claim).length),
    keepAll: idsOf((claim) => left(claim).length > 0 && left(claim).length === worksFor(claim).length),
    loseGround: idsOf((claim) => findsEvidence(claim, worksFor) && !stands(claim)),
    weakened: idsOf((claim) => stands(claim) && steps.get(claim) !== Number.POSITIVE_INFINITY),
    longest: Math.max(0, ...[...steps.values()].filter(Number.isFinite)),
  };
}

const isBy =
  (family: string) =>
  ({ csl }: RawSource): boolean =>
    (csl.author ?? []).some((author) => author.family === family);

/** With every work of Zhukov set aside. */
export const withoutWorksOfZhukov = (): Figures => figuresWithout({ source: isBy("Zhukov") });

/** With everything set aside that comes through Zhukov. */
export function withoutZhukov(): Figures {
  const works = rawMap().works.find(({ key }) => key === "zhukov")?.works ?? [];
  return figuresWithout({
    source: ({ key }) => works.includes(key),
    claim: ({ holder, reportedThrough }) => holder === "zhukov" || reportedThrough === "zhukov",
  });
}

/** With the one source set aside that has this key. */
export const withoutSource = (key: string): Figures => figuresWithout({ source: (source) => source.key === key });
