import { groupBy } from "@/lib/group-by";
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
 * Settles the citations of an essay that name no work, in the order of the text. “ibid.” is the work cited last. A bare
 * page number is of the last one cited that goes by pages; else of the one by an author whom the paragraph names that
 * the essay cites most by pages. Where there is none, the form stays null.
 * @param all every citation of the essay in order; those without a form are changed
 */
export function settleBare(all: readonly FoundCitation[], { paragraphs }: EssayText): void {
  const texts = new Map(paragraphs.map(({ number, blocks }) => [number, blocks]));
  const explicit = all.filter(({ form }) => form !== null);
  const paged = explicit.filter(isPaged);
  const pagedWorks = new Set(paged.map(workKeyOf));
  const byName = groupByNames(paged);
  let last: FoundCitation | null = null;
  let lastPaged: FoundCitation | null = null;
  for (const citation of all) {
    if (citation.form === null) {
      const near = lastPaged && citation.paragraph - lastPaged.paragraph <= reach ? lastPaged : null;
      const most = () =>
        mostCited(
          (texts.get(citation.paragraph) ?? []).flatMap(({ text }) => namesIn(text)),
          byName,
        );
      Object.assign(citation, settle(citation, { last, near, most }));
    }
    if (citation.form === null) continue;
    last = citation;
    if (isPaged(citation)) pagedWorks.add(workKeyOf(citation));
    if (pagedWorks.has(workKeyOf(citation))) lastPaged = citation;
  }
}

/** What was cited before a citation, and what its paragraph's names are most cited for, if that is asked. */
type Before = { last: FoundCitation | null; near: FoundCitation | null; most: () => FoundCitation | undefined };

function settle({ parsed }: FoundCitation, { last, near, most }: Before): Settled {
  if (parsed.isIbidem && last) return taken(last, 0.9, `“ibid.”: the work cited last, in ¶${last.paragraph}`);
  if (near) return taken(near, 0.7, `pages of the work cited last, in ¶${near.paragraph}`);
  const cited = most();
  if (cited) return taken(cited, 0.5, "pages of the work most cited by the author whom the paragraph names");
  return { form: null, resolution: null, confidence: 0, reason: "" };
}

const namesIn = (text: string): string[] => (text.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? []).map(foldWord);

/** Citations by the folded names of those who wrote what they cite. */
function groupByNames(citations: readonly FoundCitation[]): Map<string, FoundCitation[]> {
  const pairs = citations.flatMap((citation) =>
    [...new Set(citation.form?.names.map((name) => foldWord(headOf(name))))].map((name) => ({ name, citation })),
  );
  const groups = groupBy(pairs, ({ name }) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(({ citation }) => citation)]));
}

/** The first citation of the work that is cited most among those of the names; undefined where there is none. */
function mostCited(
  names: readonly string[],
  byName: ReadonlyMap<string, readonly FoundCitation[]>,
): FoundCitation | undefined {
  const found = [...new Set([...new Set(names)].flatMap((name) => byName.get(name) ?? []))];
  const works = [...groupBy(found, workKeyOf).values()];
  return works.toSorted((a, b) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0))[0]?.[0];
}

const taken = ({ form, resolution }: FoundCitation, confidence: number, reason: string): Settled => ({
  form,
  resolution,
  confidence,
  reason,
});
