import type { BibliographyView, Facet } from "@/lib/sources/bibliography-view";
import { languageName } from "@/lib/sources/language";
import { recordStatuses, sourceKinds, sourceUses } from "@/lib/sources/vocabulary";
import { kindHeadings } from "./kind-headings";

const inWords = (words: Record<string, string>) => ({
  values: Object.keys(words),
  label: (value: string) => words[value] ?? value,
});

/** The filters of the bibliography and their words; without values: those that the sources have. */
export const facets: { facet: Facet; name: string; values: string[] | null; label: (value: string) => string }[] = [
  { facet: "use", name: "Use", ...inWords(sourceUses) },
  {
    facet: "kind",
    name: "Kind",
    values: Object.keys(sourceKinds),
    label: (value) => inWords(kindHeadings).label(value).toLowerCase(),
  },
  { facet: "language", name: "Language", values: null, label: languageName },
  { facet: "record", name: "Record", ...inWords(recordStatuses) },
];

/** The filters of a view in words: “monographs, Russian”. */
export function filterWords(view: BibliographyView): string {
  return facets.flatMap(({ facet, label }) => (view[facet] === null ? [] : [label(view[facet])])).join(", ");
}
