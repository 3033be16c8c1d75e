import { facetCounts, languagesOf } from "@/lib/sources/bibliography";
import { arrangements, type BibliographyView, bibliographyQuery } from "@/lib/sources/bibliography-view";
import type { SourceEntry } from "@/lib/sources/source";
import { facets } from "./facets";

type Choice = { value: string | null; label: string; count?: number };

/** One choice of a filter: a link, so that it works without a script and the address says what is shown. */
function ChoiceLink({ href, current, choice }: { href: string; current: boolean; choice: Choice }) {
  const { label, count } = choice;
  const figure = count !== undefined && <span className="font-normal text-faint tabular-nums">{count}</span>;
  const line = "flex gap-x-1.5 border-b-2 py-0.5 no-underline lg:justify-between lg:border-b-0 lg:border-l-2 lg:pl-2";
  if (count === 0 && !current) {
    return (
      <span className={`${line} border-transparent text-faint`}>
        {label} {figure}
      </span>
    );
  }
  return (
    <a
      href={href}
      aria-current={current ? "true" : undefined}
      className={`${line} ${current ? "border-ink font-semibold text-ink" : "border-transparent hover:text-ink hover:underline"}`}
    >
      {label} {figure}
    </a>
  );
}

type ChoicesProps = {
  name: string;
  choices: readonly Choice[];
  current: string | null;
  hrefOf: (value: string | null) => string;
};

function Choices({ name, choices, current, hrefOf }: ChoicesProps) {
  return (
    <div className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[7rem_minmax(0,1fr)] lg:block lg:py-3">
      <dt className="label py-1 text-faint lg:pl-2.5">{name}</dt>
      <dd>
        <ul className="flex flex-wrap gap-x-4 lg:block">
          {choices.map((choice) => (
            <li key={choice.label}>
              <ChoiceLink href={hrefOf(choice.value)} current={choice.value === current} choice={choice} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

type Props = { action: string; sources: readonly SourceEntry[]; view: BibliographyView };

/** The filters of the bibliography, each value with the number of sources that it would show. */
export function BibliographyFilters({ action, sources, view }: Props) {
  const hrefOf = (changed: Record<string, string | null>) =>
    `${action}${bibliographyQuery({ ...view, ...changed } as BibliographyView)}`;
  const arranged = Object.entries(arrangements).map(([value, label]) => ({ value, label }));
  return (
    <nav
      aria-label="Filter the bibliography"
      className="sans border-b border-rule text-small text-soft no-print lg:border-b-0"
    >
      <dl>
        {facets.map(({ facet, name, values, label }) => {
          const counts = facetCounts(sources, view, facet, values ?? languagesOf(sources));
          const choices = counts.map(({ value, count }) => ({ value, label: label(value), count }));
          return (
            <Choices
              key={facet}
              name={name}
              choices={[{ value: null, label: "all" }, ...choices]}
              current={view[facet]}
              hrefOf={(value) => hrefOf({ [facet]: value })}
            />
          );
        })}
        <Choices
          name="Arranged"
          choices={arranged}
          current={view.arrange}
          hrefOf={(value) => hrefOf({ arrange: value })}
        />
      </dl>
    </nav>
  );
}
