import fc from "fast-check";
import { confidences } from "@/lib/interpretations/vocabulary";
import type { MapBasis } from "@/lib/maps/document";
import { wordsOf } from "@/lib/vocabulary";
import type { Skeleton } from "./arbitrary-skeleton";
import { arbitraryText } from "./arbitrary-text";

/** A paragraph as ground. */
export const arbitraryParagraphBasis = ({ paragraphs }: Skeleton): fc.Arbitrary<MapBasis> =>
  fc.record({ paragraph: fc.constantFrom(...paragraphs) });

/** A source as ground; null where the map has none. */
export function arbitrarySourceBasis({ sources }: Skeleton): fc.Arbitrary<MapBasis> | null {
  if (sources.length === 0) return null;
  const source = fc.constantFrom(...sources);
  return fc.oneof(
    fc.record({ source, locator: arbitraryText }, { requiredKeys: ["source"] }),
    fc.record({ source, locator: arbitraryText, locatorFrom: fc.constant("essay" as const) }),
  );
}

/** A list of grounds of both kinds, which may be empty. */
export function arbitraryBasis(skeleton: Skeleton): fc.Arbitrary<MapBasis[]> {
  const kinds = [arbitraryParagraphBasis(skeleton), arbitrarySourceBasis(skeleton)].filter((kind) => kind !== null);
  return fc.array(fc.oneof(...kinds), { maxLength: 3 });
}

/** A confidence, with the note that it needs where it is not high. */
export const arbitraryConfidence = fc
  .record({ confidence: fc.constantFrom(...wordsOf(confidences)), note: arbitraryText, silent: fc.boolean() })
  .map(({ confidence, note, silent }) => (confidence === "high" && silent ? { confidence } : { confidence, note }));
