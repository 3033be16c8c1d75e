import type { SearchFindings } from "@/lib/search/result";
import { type SearchView, searchAddress } from "@/lib/search/view";
import { type ShownFacet, shownFacets } from "./facet-labels";

type ValueProps = { href: string; label: string; count: number; current: boolean };

/** One value of a facet: a link, so that it works without a script and the address says what is shown. */
function Value({ href, label, count, current }: ValueProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={current ? "true" : undefined}
        className={`flex justify-between gap-x-2 border-l-2 py-0.5 pl-2 leading-snug no-underline ${
          current ? "border-ink font-semibold text-ink" : "border-transparent hover:text-ink hover:underline"
        }`}
      >
        {label} <span className="font-normal text-faint tabular-nums">{count}</span>
      </a>
    </li>
  );
}

function Facet({ shown: { facet, name, total, values }, view }: { shown: ShownFacet; view: SearchView }) {
  const hrefOf = (value: string | null) =>
    searchAddress({ ...view, choice: { ...view.choice, [facet]: value }, page: 1 });
  return (
    <div className="border-t border-rule py-3">
      <dt className="label pb-1 pl-2.5 text-faint">{name}</dt>
      <dd>
        <ul>
          <Value href={hrefOf(null)} label="all" count={total} current={view.choice[facet] === null} />
          {values.map(({ value, label, count }) => (
            <Value
              key={value}
              href={hrefOf(value)}
              label={label}
              count={count}
              current={view.choice[facet] === value}
            />
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** What narrows the results. On a narrow screen it opens on demand, so that the results come first. */
export function SearchFacets({ findings, view }: { findings: SearchFindings; view: SearchView }) {
  const facets = shownFacets(findings, view);
  if (facets.length === 0) return null;
  const chosen = Object.values(view.choice).some((value) => value !== null);
  return (
    <nav aria-label="Narrow the results" className="sans text-small text-soft no-print">
      <details open={chosen} className="search-facets">
        <summary className="py-2">Narrow the results</summary>
        <dl className="grid-cols-2 gap-x-6 sm:grid lg:block">
          {facets.map((shown) => (
            <Facet key={shown.facet} shown={shown} view={view} />
          ))}
        </dl>
      </details>
    </nav>
  );
}
