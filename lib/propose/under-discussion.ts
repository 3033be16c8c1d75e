import type { EssayText } from "@/lib/text/essay-text";
import type { FoundCitation } from "./found-citation";
import { foldWord } from "./spelling";
import { formKey, headOf } from "./work-form";

/** How many paragraphs back a work is still under discussion. */
const reach = 3;

type Settled = Pick<FoundCitation, "form" | "resolution" | "confidence" | "reason">;

/** A citation's work, as a key: the bibliography's record, else its form. */
export const workKeyOf = ({ form, resolution }: Pick<FoundCitation, "form" | "resolution">): string =>
  resolution?.entry.csl.id ?? (form ? formKey(form) : "");

const isPaged = ({ parsed }: FoundCitation): boolean => parsed.counts.includes("page");

/**
 * The work of a bare page number: the last one cited that goes by pages; else the one by an author whom the paragraph
 * names that the essay cites most by pages.
 */
export function workUnderDiscussion(
  citation: FoundCitation,
  all: readonly FoundCitation[],
  { paragraphs }: EssayText,
): Settled {
  const explicit = all.filter(({ form, parsed }) => form !== null && parsed.start !== parsed.end);
  const pagedWorks = new Set(explicit.filter(isPaged).map(workKeyOf));
  const last = explicit.findLast(({ start }) => start < citation.start);
  if (citation.parsed.isIbidem && last) return taken(last, 0.9, `“ibid.”: the work cited last, in ¶${last.paragraph}`);
  const nearest = explicit
    .filter(({ start, paragraph }) => start < citation.start && citation.paragraph - paragraph <= reach)
    .findLast((other) => pagedWorks.has(workKeyOf(other)));
  if (nearest) return taken(nearest, 0.7, `pages of the work cited last, in ¶${nearest.paragraph}`);
  const blocks = paragraphs.find(({ number }) => number === citation.paragraph)?.blocks ?? [];
  const words = new Set(blocks.flatMap(({ text }) => (text.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? []).map(foldWord)));
  const byNamed = explicit.filter(
    (other) => isPaged(other) && other.form?.names.some((name) => words.has(foldWord(headOf(name)))),
  );
  const counts = new Map<string, number>();
  for (const other of byNamed) counts.set(workKeyOf(other), (counts.get(workKeyOf(other)) ?? 0) + 1);
  const [most] = byNamed.toSorted((a, b) => (counts.get(workKeyOf(b)) ?? 0) - (counts.get(workKeyOf(a)) ?? 0));
  if (most) return taken(most, 0.5, "pages of the work most cited by the author whom the paragraph names");
  return { form: null, resolution: null, confidence: 0, reason: "" };
}

const taken = ({ form, resolution }: FoundCitation, confidence: number, reason: string): Settled => ({
  form,
  resolution,
  confidence,
  reason,
});
