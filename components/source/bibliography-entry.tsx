import { sourcePath } from "@/lib/addresses";
import { runsText } from "@/lib/sources/inline-runs";
import { languageTag } from "@/lib/sources/language";
import type { SourceCounts, SourceEntry } from "@/lib/sources/source";
import { sourceKinds, sourceUses } from "@/lib/sources/vocabulary";
import { OtherTitles } from "./other-titles";
import { Runs } from "./runs";

/** What is counted, in the order of the columns; the plain word stands beside the number on narrow screens. */
export const countColumns = [
  { count: "citations", head: "cited", words: (n: number) => (n === 1 ? "citation" : "citations") },
  { count: "claims", head: "claims", words: (n: number) => (n === 1 ? "claim rests on it" : "claims rest on it") },
  { count: "positions", head: "positions", words: (n: number) => (n === 1 ? "position" : "positions") },
] as const;

/** What rests on the source: columns of figures on wide screens, a line of words on narrow ones. */
function Counts({ counts }: { counts: SourceCounts }) {
  const nothing = countColumns.every(({ count }) => counts[count] === 0);
  return (
    <ul className="sans mt-1 flex flex-wrap gap-x-3 pl-6 text-small text-soft md:mt-0.5 md:grid md:grid-cols-3 md:gap-0 md:pl-0 md:text-right md:text-medium">
      {nothing && <li className="text-faint md:hidden">no claim or position rests on it</li>}
      {countColumns.map(({ count, words }) =>
        counts[count] === 0 ? (
          <li key={count} className="text-faint max-md:hidden">
            <span aria-hidden="true">–</span>
            <span className="sr-only">no {words(0)}</span>
          </li>
        ) : (
          <li key={count}>
            <span className="tabular-nums">{counts[count]}</span>
            <span className="md:sr-only"> {words(counts[count])}</span>
          </li>
        ),
      )}
    </ul>
  );
}

/** A source in the bibliography: its Chicago entry, its other titles, and what rests on it. */
export function BibliographyEntry({
  slug,
  source,
  withKind,
}: {
  slug: string;
  source: SourceEntry;
  withKind: boolean;
}) {
  const { key, kind, language, record, use, entry, titles, counts } = source;
  const remarks = [
    withKind && sourceKinds[kind],
    use === "essay" && sourceUses.essay,
    record === "unconfirmed" && "record not confirmed",
  ].filter(Boolean);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-8 border-b border-dotted border-rule py-2.5 md:grid-cols-[minmax(0,1fr)_12.5rem]">
      <div>
        <p className="pl-6 -indent-6 leading-snug">
          <a href={sourcePath(slug, key)} className="quiet-link" lang={languageTag(language, runsText(entry))}>
            <Runs runs={entry} />
          </a>
        </p>
        {(titles.original || titles.english) && (
          <p className="mt-0.5 pl-6 text-medium leading-snug text-soft">
            <OtherTitles titles={titles} language={language} />
          </p>
        )}
        {remarks.length > 0 && <p className="sans mt-0.5 pl-6 text-small text-faint">{remarks.join(" · ")}</p>}
      </div>
      <Counts counts={counts} />
    </li>
  );
}
