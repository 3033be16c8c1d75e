import type { CslItem } from "./csl";
import { isoDate, isPlainDate, writtenDate } from "./csl-date";
import { asPrinted, namesInFull, reviewOf } from "./printed-record";

/** What neither BibTeX nor RIS has a field for in every type of work, in sentences. */
function remarks(csl: CslItem): string[] {
  const review = reviewOf(csl);
  const archive = [csl.archive_location, csl.archive, csl["archive-place"]].filter(Boolean).join(", ");
  const found: [label: string, value: string | null | undefined][] = [
    ["Original title", csl["original-title"]],
    ["English title", csl.custom?.["title-en"]],
    ["Review of", review && [review.title, review.by].filter(Boolean).join(", by ")],
    ["Interview by", csl.interviewer && namesInFull(csl.interviewer)],
    ["Translated by", csl.translator && namesInFull(csl.translator)],
    ["Date", csl.issued && !isPlainDate(csl.issued) ? writtenDate(csl.issued) : null],
    ["Date of the original", isoDate(csl["original-date"])],
    ["Archive", archive],
  ];
  return found.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}

/**
 * The record as BibTeX and RIS can carry it: typed as what it is printed in, and with a note for what would be lost.
 */
export function forExchange(csl: CslItem): CslItem {
  const { genre, "original-title": _title, ...printed } = asPrinted(csl);
  const note = [...remarks(csl), ...(csl.note ? [csl.note] : [])].join("; ");
  return { ...printed, ...(csl.genre && { genre }), ...(note && { note }) };
}
