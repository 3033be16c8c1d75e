import fc from "fast-check";
import { hardens } from "@/lib/claims/claim";
import { claimTypes, essayStances, evidenceRoles, modalities } from "@/lib/claims/vocabulary";
import type { MapClaim, MapInference } from "@/lib/maps/document";
import { premiseOf } from "@/lib/maps/inference";
import { wordsOf } from "@/lib/vocabulary";
import type { Skeleton } from "./arbitrary-skeleton";
import { arbitraryAnchorWords, arbitraryText, oneForEach, someOf } from "./arbitrary-text";

const paragraphOf = (id: string): number => Number.parseInt(id, 10);

/** A citation at work; one of another paragraph always says why it serves here. */
function arbitraryEvidence(citation: string, claim: string): fc.Arbitrary<MapClaim["evidence"][number]> {
  const role = fc.constantFrom(...wordsOf(evidenceRoles));
  const foreign = paragraphOf(citation) !== paragraphOf(claim);
  return fc.record(
    { citation: fc.constant(citation), role, note: arbitraryText },
    { requiredKeys: foreign ? ["citation", "role", "note"] : ["citation", "role"] },
  );
}

/** A link to a premise. What it says of hardening is checked against the modalities once the claims are drawn. */
const arbitraryInference = (claim: string): fc.Arbitrary<MapInference> =>
  fc.oneof(fc.constant(claim), fc.record({ claim: fc.constant(claim), hardening: arbitraryText }));

/** Takes back every hardening that the drawn modalities do not bear out. */
function withTrueHardenings(claims: MapClaim[]): MapClaim[] {
  const modalities = new Map(claims.map(({ id, modality }) => [id, modality]));
  return claims.map((claim) => ({
    ...claim,
    restsOn: claim.restsOn.map((inference) => {
      const premise = premiseOf(inference);
      return hardens(modalities.get(premise) ?? "asserted", claim.modality) ? inference : premise;
    }),
  }));
}

function arbitraryClaim(id: string, premises: string[], skeleton: Skeleton): fc.Arbitrary<MapClaim> {
  const holder = fc.constantFrom(...skeleton.interpretations, ...skeleton.people);
  return fc.record(
    {
      id: fc.constant(id),
      paragraph: fc.constant(paragraphOf(id)),
      anchor: fc.record({ start: arbitraryAnchorWords, end: arbitraryAnchorWords }),
      statement: arbitraryText,
      type: fc.constantFrom(...wordsOf(claimTypes)),
      modality: fc.constantFrom(...wordsOf(modalities)),
      holder,
      reportedThrough: holder,
      essayStance: fc.constantFrom(...wordsOf(essayStances)),
      centrality: fc.integer({ min: 1, max: 5 }),
      questions: someOf(skeleton.questions),
      evidence: someOf(skeleton.citations).chain((used) =>
        oneForEach(used, (citation) => arbitraryEvidence(citation, id)),
      ),
      restsOn: someOf(premises).chain((used) => oneForEach(used, (premise) => arbitraryInference(premise))),
    },
    {
      requiredKeys: [
        "id",
        "paragraph",
        "anchor",
        "statement",
        "type",
        "modality",
        "holder",
        "essayStance",
        "centrality",
        "questions",
        "evidence",
        "restsOn",
      ],
    },
  );
}

/** Claims in any order. Inferences run one way through the order of the ids, so that none runs in a circle. */
export function arbitraryClaims(skeleton: Skeleton): fc.Arbitrary<MapClaim[]> {
  const ranked = skeleton.claims.toSorted();
  if (!skeleton.forwards) ranked.reverse();
  return oneForEach(skeleton.claims, (id) => arbitraryClaim(id, ranked.slice(0, ranked.indexOf(id)), skeleton)).map(
    withTrueHardenings,
  );
}
