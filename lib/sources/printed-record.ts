import type { CslItem, CslName } from "./csl";
import { plainRecord } from "./plain-record";

/** The types for which the Chicago style and the exchange formats know no container: they would drop it. */
const withoutContainer = new Set<CslItem["type"]>([
  "speech",
  "interview",
  "document",
  "manuscript",
  "personal_communication",
]);

/** A name in reading order. */
export function nameInFull(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.given, name.family, name.suffix].filter(Boolean).join(" ");
}

/** Names in reading order: “A, B and C”. */
export function namesInFull(names: readonly CslName[]): string {
  const full = names.map(nameInFull);
  return full.length < 2 ? full.join("") : `${full.slice(0, -1).join(", ")} and ${full.at(-1)}`;
}

/** “Review of ⟨work⟩, by ⟨author⟩”; null for what is not a review with a title of its own. */
export function reviewOf(csl: CslItem): { title: string; by: string | null } | null {
  const title = csl["reviewed-title"];
  if (!title) return null;
  return { title, by: csl["reviewed-author"] ? namesInFull(csl["reviewed-author"]) : null };
}

function typeAsPrinted(csl: CslItem): CslItem["type"] {
  if (!withoutContainer.has(csl.type)) return csl.type;
  if (csl["container-title"]) return csl.issue === undefined ? "chapter" : "article-journal";
  const isPlacedSpeech = csl["event-title"] ?? csl["event-place"] ?? csl.event ?? csl.genre;
  return csl.type === "speech" && !isPlacedSpeech ? "document" : csl.type;
}

/**
 * The record as what it is printed in has it. A speech or an interview that was read in a volume or a journal is cited
 * as a part of that volume or journal: the Chicago style prints neither publisher nor issue for a speech. A speech of
 * which no occasion is recorded is a document: the style's note would drop its date.
 * A review with a title of its own keeps that title, with the work under review after it: the style would take the one
 * for the other, and ascribe the review's title to the author under review.
 */
export function asPrinted(record: CslItem): CslItem {
  const csl = plainRecord(record);
  const { "original-date": _day, ...undated } = csl;
  const type = typeAsPrinted(csl);
  // The day of a speech is not that of the volume: the style would make the volume a reprint.
  const printed: CslItem = type === csl.type ? csl : { ...undated, type };
  const review = reviewOf(csl);
  if (!review) return printed;
  const { "reviewed-title": _title, "reviewed-author": _author, ...kept } = printed;
  const remark = `review of <i>${review.title}</i>${review.by ? `, by ${review.by}` : ""}`;
  return { ...kept, type: kept.type.startsWith("review") ? "article-journal" : kept.type, genre: remark };
}
