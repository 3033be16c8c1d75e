import fc from "fast-check";
import { claimTypes, essayStances, evidenceRoles, modalities } from "@/lib/claims/vocabulary";
import type { MapClaim } from "@/lib/maps/document";
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
      restsOn: someOf(premises),
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
  return oneForEach(skeleton.claims, (id) => arbitraryClaim(id, ranked.slice(0, ranked.indexOf(id)), skeleton));
}
