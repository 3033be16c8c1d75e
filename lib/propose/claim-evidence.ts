import type { SourceKind } from "@/lib/sources/vocabulary";
import { evidenceFor, roleOf } from "./evidence";
import type { FoundCitation } from "./found-citation";
import { type Guess, guess } from "./proposal";
import type { Sentence } from "./read-sentences";

/** A citation that may bear a claim out, by its id, with what it does; where it stands, if behind another sentence. */
export type ClaimEvidence = { citation: string; role: ReturnType<typeof roleOf>; from: Sentence | null };

/** Under which ids the map has citations, and which works they are of. */
export type Cited = { ids: ReadonlyMap<FoundCitation, string>; keyOf: (citation: FoundCitation) => string };

/** The evidence of a candidate: its sentence's, or that of the sentence behind which its references stand. */
export function evidenceWith(
  sentence: Sentence,
  following: readonly Sentence[],
  { ids, keyOf }: Cited,
  kinds: ReadonlyMap<string, SourceKind>,
): ClaimEvidence[] {
  const { citations, from } = evidenceFor(following);
  return citations.map((citation) => ({
    citation: ids.get(citation) ?? "",
    role: roleOf(citation, sentence, kinds.get(keyOf(citation)) ?? "monograph"),
    from,
  }));
}

/** How sure a claim's evidence is, and what each piece does. */
export function evidenceGuesses(evidence: readonly ClaimEvidence[], at: number): Guess[] {
  return evidence.flatMap(({ citation, role, from }, n) => {
    const path = `claims[${at}].evidence[${n}]`;
    const where = from
      ? guess(`${path}.citation`, citation, 0.4, `stands behind sentence ${from.ordinal}, and may cover this one too`)
      : guess(`${path}.citation`, citation, 0.8, "stands in the sentence");
    return [where, guess(`${path}.role`, role.value, role.confidence, role.reason)];
  });
}
