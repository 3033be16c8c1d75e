import { SearchBox } from "@/components/search/search-box";
import { coveragePath, essayPath, readPath, sourcesPath } from "@/lib/addresses";

/** The essay whose pages the menu leads to, and the one that is open. */
export type HeaderEssay = { slug: string; current?: "overview" | "read" | "sources" | "coverage" };

const entries = [
  { key: "overview", label: "Who holds what", path: essayPath },
  { key: "read", label: "Read", path: readPath },
  { key: "sources", label: "Sources", path: sourcesPath },
  { key: "coverage", label: "Coverage", path: coveragePath },
] as const;

type Props = { essay?: HeaderEssay /** False where the page has a search field of its own. */; withSearch?: boolean };

/** The name of the site, the essay's menu, and the search. On a phone they are lines of their own: nothing is hidden. */
export function SiteHeader({ essay, withSearch = true }: Props) {
  return (
    <header className="border-b border-rule no-print">
      <div className="page-width flex flex-wrap items-baseline gap-x-8 gap-y-1 py-4">
        <a href="/" className="quiet-link text-[1.14rem] font-medium" aria-label="Sic et Non, home">
          Sic <i className="px-[0.06em] font-normal text-faint">et</i> Non
        </a>
        {essay && (
          <nav aria-label="Essay" className="sans flex flex-wrap gap-x-6 gap-y-1 text-[0.9rem] text-soft">
            {entries.map(({ key, label, path }) => (
              <a
                key={key}
                href={path(essay.slug)}
                aria-current={essay.current === key ? "page" : undefined}
                className="border-b-2 border-transparent py-1 no-underline hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
              >
                {label}
              </a>
            ))}
          </nav>
        )}
        {withSearch && (
          <div className="flex grow basis-60 md:justify-end">
            <SearchBox />
          </div>
        )}
      </div>
    </header>
  );
}
