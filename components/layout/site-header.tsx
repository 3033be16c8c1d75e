import { SearchBox } from "@/components/search/search-box";
import { type EssayMenuKey, essayMenu } from "./essay-menu";

/** The essay whose pages the menu leads to, and the one that is open. */
export type HeaderEssay = { slug: string; current?: EssayMenuKey };

type Props = { essay?: HeaderEssay /** False where the page has a search field of its own. */; withSearch?: boolean };

/** The name of the site and the search; below them the essay's menu, on as many lines as it needs: nothing is hidden. */
export function SiteHeader({ essay, withSearch = true }: Props) {
  return (
    <header className="border-b border-rule no-print">
      <div className="page-width flex flex-wrap items-baseline gap-x-8 gap-y-1 pt-4 pb-2">
        <a href="/" className="quiet-link mr-auto text-large font-medium" aria-label="Sic et Non, home">
          Sic <i className="px-[0.06em] font-normal text-faint">et</i> Non
        </a>
        {withSearch && (
          <div className="flex grow basis-60 md:justify-end">
            <SearchBox />
          </div>
        )}
      </div>
      {essay && (
        <nav aria-label="Essay" className="page-width sans flex flex-wrap gap-x-5 text-small text-soft">
          {essayMenu.map(({ key, label, path, letter }) => (
            <a
              key={key}
              href={path(essay.slug)}
              data-go={letter}
              aria-current={essay.current === key ? "page" : undefined}
              className="border-b-2 border-transparent py-1.5 no-underline hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
