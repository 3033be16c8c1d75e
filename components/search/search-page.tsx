import { parseQuery } from "@/lib/search/query";
import { pageSize, type SearchFindings } from "@/lib/search/result";
import { type ParsedSearchView, type SearchView, searchAddress } from "@/lib/search/view";
import { type SearchFacet, searchFacets } from "@/lib/search/vocabulary";
import { valueLabel } from "./facet-labels";
import { NothingFound, SearchGuide } from "./search-advice";
import { SearchBox } from "./search-box";
import { SearchEntryItem } from "./search-entry";
import { SearchFacets } from "./search-facets";
import { SearchPages } from "./search-pages";

const entries = (count: number) => `${count} ${count === 1 ? "entry" : "entries"}`;

/** What is chosen of the facets, in words. */
function choiceWords({ choice }: SearchView, { names }: SearchFindings): string {
  return (Object.keys(searchFacets) as SearchFacet[])
    .flatMap((facet) => (choice[facet] === null ? [] : [valueLabel(facet, choice[facet], names)]))
    .join(", ");
}

/** How much was found, which part of it is shown, and whether it is what was asked for. */
function Account({ view, findings }: { view: SearchView; findings: SearchFindings }) {
  const { total, page, results, correction, groups } = findings;
  const chosen = choiceWords(view, findings);
  const from = (page - 1) * pageSize + 1;
  return (
    <div role="status" className="sans mb-2 text-medium text-soft">
      {correction !== null && (
        <p className="text-base text-ink">
          Nothing for “{view.q}”; showing results for “{correction}”.
        </p>
      )}
      <p>
        {total === 0 && groups.length === 0 && `Nothing for “${view.q}”.`}
        {total === 0 && groups.length > 0 && `No entry for “${view.q}” answers to the choice: ${chosen}. `}
        {total > 0 && `${entries(total)}${chosen && `: ${chosen}`}`}
        {total > results.length && `, ${from} to ${from + results.length - 1} shown`}
        {total > 0 && ". "}
        {view.page > page && `There is no page ${view.page}: this is the last. `}
        {chosen && groups.length > 0 && (
          <a href={searchAddress({ ...view, choice: allOf(view), page: 1 })} className="text-link no-print">
            Show all
          </a>
        )}
      </p>
    </div>
  );
}

const allOf = ({ choice }: SearchView): SearchView["choice"] =>
  Object.fromEntries(Object.keys(choice).map((facet) => [facet, null])) as SearchView["choice"];

/** The results beside what narrows them. */
function Findings({ view, findings }: { view: SearchView; findings: SearchFindings }) {
  const { results, names, groups, page, pages } = findings;
  const labels = new Map(names.essays.map(({ slug, label }) => [slug, label]));
  return (
    <div className="mt-7 grid gap-x-14 lg:grid-cols-[14rem_minmax(0,1fr)] print:block">
      <div>
        <SearchFacets findings={findings} view={view} />
      </div>
      <section aria-labelledby="results">
        <h2 id="results" className="sr-only">
          Results
        </h2>
        <Account view={view} findings={findings} />
        {groups.length === 0 && <NothingFound terms={parseQuery(view.q).terms} />}
        <ul>
          {results.map((result) => (
            <SearchEntryItem
              key={`${result.essay} ${result.kind} ${result.key}`}
              result={result}
              essay={names.essays.length > 1 ? (labels.get(result.essay) ?? null) : null}
            />
          ))}
        </ul>
        <SearchPages view={view} page={page} pages={pages} />
      </section>
    </div>
  );
}

type Props = ParsedSearchView & { findings: SearchFindings | null };

/** The search: its field, what the address asks for in vain, and what is found. */
export function SearchPage({ view, problems, cut, findings }: Props) {
  const remarks = [
    ...problems,
    ...(cut ? [`Only the first ${view.q.length} characters of the search were read.`] : []),
    ...(findings === null && view.q
      ? ["A search needs a word to look for; what is left out alone finds nothing."]
      : []),
  ];
  return (
    <div className="page-width">
      <header className="pt-8">
        <h1 className="text-heading leading-tight md:text-display">Search</h1>
        {view.q && <p className="print-only">For “{view.q}”</p>}
        <div className="mt-4 max-w-[46rem]">
          <SearchBox key={view.q} q={view.q} large />
        </div>
      </header>
      {remarks.length > 0 && (
        <div role="status" className="measure sans mt-5 border-l-[3px] border-edge bg-wash px-4 py-3 text-medium">
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      )}
      {findings ? <Findings view={view} findings={findings} /> : <SearchGuide />}
    </div>
  );
}
