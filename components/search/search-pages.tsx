import { pageNumbers } from "@/lib/search/page-numbers";
import { type SearchView, searchAddress } from "@/lib/search/view";

/** The way through the pages of results. */
export function SearchPages({ view, page, pages }: { view: SearchView; page: number; pages: number }) {
  if (pages < 2) return null;
  const hrefOf = (to: number) => searchAddress({ ...view, page: to });
  return (
    <nav aria-label="Pages of results" className="sans mt-6 text-medium text-soft no-print">
      <ul className="flex flex-wrap items-baseline gap-x-1.5">
        {page > 1 && (
          <li className="mr-2">
            <a rel="prev" href={hrefOf(page - 1)} className="quiet-link">
              ← Previous
            </a>
          </li>
        )}
        {pageNumbers(page, pages).map((number, at) =>
          number === null ? (
            <li key={`gap before ${at}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={hrefOf(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page ? "page" : undefined}
                className="inline-block min-w-7 px-1.5 py-0.5 text-center tabular-nums no-underline hover:underline aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:text-ink"
              >
                {number}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li className="ml-2">
            <a rel="next" href={hrefOf(page + 1)} className="quiet-link">
              Next →
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
