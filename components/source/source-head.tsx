import { EntryLinks } from "@/components/ui/entry-links";
import { historyPath, restsOnPath } from "@/lib/addresses";
import { setAsideQuery } from "@/lib/rests-on/view";
import { writtenDate } from "@/lib/sources/csl-date";
import { languageName, languageTag } from "@/lib/sources/language";
import { namesInFull } from "@/lib/sources/printed-record";
import type { SourcePage } from "@/lib/sources/source";
import { printedQuotes } from "@/lib/sources/typography";
import { sourceKinds, sourceUses } from "@/lib/sources/vocabulary";
import { OtherTitles } from "./other-titles";

/** Who made the work and when, as far as the record goes: “J. V. Stalin, 25 November 1936 (printed 1976)”. */
function makers({ csl }: SourcePage): string {
  // A chapter's editors are those of the volume.
  const editors =
    csl.editor && csl.type !== "chapter" ? `${csl.author ? "edited" : "Edited"} by ${namesInFull(csl.editor)}` : null;
  const people = [csl.author && namesInFull(csl.author), editors].filter(Boolean).join(", ");
  const issued = writtenDate(csl.issued);
  const original = writtenDate(csl["original-date"]);
  const date = original && issued ? `${original} (printed ${issued})` : (original ?? issued);
  return [people, date].filter(Boolean).join(", ");
}

/** How much rests on the source; each figure leads to its part of the page. */
function Summary({ slug, source }: { slug: string; source: SourcePage }) {
  const parts = [
    { id: "claims", count: source.claims.length, one: "claim rests on it", many: "claims rest on it" },
    { id: "citations", count: source.citations.length, one: "citation in the essay", many: "citations in the essay" },
    {
      id: "positions",
      count: source.positions.length,
      one: "position is based on it",
      many: "positions are based on it",
    },
  ];
  return (
    <ul className="sans mt-4 flex flex-wrap gap-x-6 gap-y-1 text-medium text-soft">
      {parts.map(({ id, count, one, many }) => (
        <li key={id}>
          {count === 0 ? (
            <span className="text-faint">no {one}</span>
          ) : (
            <a href={`#${id}`}>
              <span className="tabular-nums">{count}</span> {count === 1 ? one : many}
            </a>
          )}
        </li>
      ))}
      {source.claims.length > 0 && (
        <li>
          <a href={`${restsOnPath(slug)}${setAsideQuery({ sources: [source.key] })}`}>Set this source aside</a>
        </li>
      )}
    </ul>
  );
}

/** The work: its kind, its title in every form, its makers, and how much rests on it. */
export function SourceHead({ slug, source }: { slug: string; source: SourcePage }) {
  const { csl, kind, titles, reference, use } = source;
  const language = csl.language ?? null;
  const title = printedQuotes(csl.title);
  const facts = [sourceKinds[kind], language && languageName(language), sourceUses[use]].filter(Boolean);
  return (
    <header className="max-w-[56rem] pt-5">
      <p className="label text-faint">{facts.join(" · ")}</p>
      <h1 className="my-3 text-title leading-[1.28] text-balance md:text-heading" lang={languageTag(language, title)}>
        {reference.standsAlone ? <cite>{title}</cite> : title}
      </h1>
      <p>{makers(source)}</p>
      {(titles.original || titles.english) && (
        <p className="mt-1 text-soft">
          <OtherTitles titles={titles} language={language} />
        </p>
      )}
      <Summary slug={slug} source={source} />
      <EntryLinks
        label="This source in the map"
        links={[{ label: "History of the record", href: historyPath(slug, "sources", source.key) }]}
      />
    </header>
  );
}
