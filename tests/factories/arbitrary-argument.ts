import fc from "fast-check";
import type { RestingClaim, RestingSource, RestsOnData, Voice } from "@/lib/rests-on/resting";
import type { SetAside } from "@/lib/rests-on/set-aside";
import { sourceKinds } from "@/lib/sources/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

const name = (family: string) => ({ full: `A. ${family}`, family });

/** A source of an argument; it names what it is not said to be. */
export const aRestingSource = (key: string, more: Partial<RestingSource> = {}): RestingSource => ({
  key,
  kind: "monograph",
  reference: { names: null, title: key, standsAlone: true, year: null },
  names: [],
  cited: true,
  ...more,
});

/** A claim of an argument: put as fact, the author’s own, uncited, resting on nothing. */
export const aRestingClaim = (key: string, more: Partial<RestingClaim> = {}): RestingClaim => ({
  key,
  paragraph: Number.parseInt(key, 10),
  statement: `Claim ${key}`,
  modality: "asserted",
  holder: { key: "author", name: "Author", kind: "essay" },
  section: null,
  essayStance: "own",
  centrality: 3,
  through: null,
  voices: [],
  evidence: [],
  restsOn: [],
  ...more,
});

/** Evidence that attests, from a source. */
export const attested = (source: string): RestingClaim["evidence"][number] => ({
  source,
  role: "attests",
  locator: null,
});

/** The inference from a claim, as a claim that rests on it has it. */
export const restingOn = (premise: string): RestingClaim["restsOn"][number] => ({ premise, hardening: null });

const families = ["One", "Two", "Three"];
const voiceKeys = ["first", "second"];

const arbitrarySource = (key: string): fc.Arbitrary<RestingSource> =>
  fc
    .record({ kind: fc.constantFrom(...wordsOf(sourceKinds)), makers: fc.subarray(families) })
    .map(({ kind, makers }) => aRestingSource(key, { kind, names: makers.map(name) }));

const arbitraryClaim = (key: string, keys: readonly string[], sources: readonly string[]): fc.Arbitrary<RestingClaim> =>
  fc
    .record({
      evidence: fc.array(
        fc.record({
          source: fc.constantFrom(...sources),
          role: fc.constantFrom("attests", "reports", "corroborates", "contrasts" as const),
          locator: fc.constant(null),
        }),
        { maxLength: 3 },
      ),
      // Any claim, itself too: maps can hold circles before an editor has mended them.
      premises: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 }),
      voices: fc.subarray(voiceKeys),
      centrality: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ premises, ...claim }) => aRestingClaim(key, { ...claim, restsOn: premises.map(restingOn) }));

/** An argument of up to twelve claims and five sources, with circles, uncited claims and evidence in contrast. */
export const arbitraryArgument: fc.Arbitrary<RestsOnData> = fc
  .record({ claims: fc.integer({ min: 1, max: 12 }), sources: fc.integer({ min: 1, max: 5 }) })
  .chain(({ claims, sources }) => {
    const claimKeys = Array.from({ length: claims }, (_, at) => `1.${at + 1}`);
    const sourceKeys = Array.from({ length: sources }, (_, at) => `s${at + 1}`);
    return fc.record({
      sections: fc.constant([]),
      sources: fc.tuple(...sourceKeys.map(arbitrarySource)),
      voices: fc.tuple(
        ...voiceKeys.map((key) =>
          fc.subarray(sourceKeys).map((works): Voice => ({ key, name: key, kind: "historian", works })),
        ),
      ),
      claims: fc.tuple(...claimKeys.map((key) => arbitraryClaim(key, claimKeys, sourceKeys))),
    });
  });

/** Any choice that can be made of an argument. */
export const arbitraryChoice = ({ sources, voices }: RestsOnData): fc.Arbitrary<SetAside> =>
  fc.record({
    onlyPrimary: fc.boolean(),
    kinds: fc.subarray(wordsOf(sourceKinds)),
    through: fc.subarray(voices.map(({ key }) => key)),
    names: fc.subarray([...new Set(sources.flatMap(({ names }) => names.map(({ full }) => full)))]),
    sources: fc.subarray(sources.map(({ key }) => key)),
  });
