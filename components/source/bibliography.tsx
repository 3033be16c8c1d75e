import { EntryLinks } from "@/components/ui/entry-links";
import { proposeSourcePath } from "@/lib/addresses";
import { groupSources, shownSources } from "@/lib/sources/bibliography";
import type { BibliographyView } from "@/lib/sources/bibliography-view";
import type { SourceEntry } from "@/lib/sources/source";
import { BibliographyEntry, countColumns } from "./bibliography-entry";
import { BibliographyFilters } from "./bibliography-filters";
import { filterWords } from "./facets";
import { kindHeadings } from "./kind-headings";

const works = (count: number) => `${count} ${count === 1 ? "work" : "works"}`;

/** What the bibliography holds, and what its columns mean. */
function Account({ sources }: { sources: readonly SourceEntry[] }) {
  const count = (test: (source: SourceEntry) => boolean) => sources.filter(test).length;
  const unconfirmed = count(({ record }) => record === "unconfirmed");
  return (
    <div className="measure mt-3">
      <p>
        {works(sources.length)}: the essay itself, {count(({ use }) => use === "cited")} that it cites, and{" "}
        {count(({ use }) => use === "uncited")} that it does not, the competing literature and documents that bear on
        its claims.
        {unconfirmed > 0 &&
          ` ${unconfirmed} records are not confirmed: not every particular was seen in a catalogue or in the work.`}
      </p>
      <p className="sans mt-2 text-small text-faint">
        With each work: how often the essay cites it, how many claims of the essay rest on it, how many positions are
        based on it.
      </p>
    </div>
  );
}

/** The heading of a group, with the heads of the columns. */
function GroupHeading({ id, title, count }: { id: string; title: string; count: number }) {
  return (
    <div className="grid items-baseline gap-x-8 border-b border-rule pb-2 md:grid-cols-[minmax(0,1fr)_12.5rem]">
      <h2 id={id} className="label text-soft">
        {title} <span className="ml-1 font-normal text-faint">{count}</span>
      </h2>
      <p aria-hidden="true" className="sans hidden text-right text-small text-faint md:grid md:grid-cols-3">
        {countColumns.map(({ count: name, head }) => (
          <span key={name}>{head}</span>
        ))}
      </p>
    </div>
  );
}

type Props = {
  slug: string;
  action: string;
  sources: readonly SourceEntry[];
  view: BibliographyView /** Sentences on what the address asks for in vain. */;
  problems: readonly string[];
};

/** The works that the filters let through, group by group. */
function Works({ slug, action, sources, view }: Omit<Props, "problems">) {
  const shown = shownSources(sources, view);
  return (
    <div className="max-lg:mt-6">
      {shown.length < sources.length && (
        <p className="sans mb-4 text-medium text-soft">
          {shown.length === 0
            ? "No work answers to these filters. "
            : `${shown.length} of ${works(sources.length)} shown: ${filterWords(view)}. `}
          <a href={action} className="text-link no-print">
            Show all
          </a>
        </p>
      )}
      {groupSources(shown, view.arrange).map(({ kind, sources: group }) => (
        <section key={kind ?? "all"} aria-labelledby={`kind-${kind ?? "all"}`} className="mb-8">
          <GroupHeading
            id={`kind-${kind ?? "all"}`}
            title={kind ? kindHeadings[kind] : "All kinds"}
            count={group.length}
          />
          <ul>
            {group.map((source) => (
              <BibliographyEntry key={source.key} slug={slug} source={source} withKind={kind === null} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The bibliography of an essay: filters, then the works in order. */
export function Bibliography({ problems, ...props }: Props) {
  return (
    <div className="page-width">
      <header className="pt-5">
        <h1 className="text-heading leading-tight md:text-display">Sources</h1>
        <Account sources={props.sources} />
        <EntryLinks
          label="The bibliography in the map"
          links={[{ label: "Propose a source", href: proposeSourcePath(props.slug) }]}
        />
      </header>
      {problems.length > 0 && (
        <div role="status" className="measure sans mt-5 border-l-[3px] border-edge bg-wash px-4 py-3 text-medium">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div className="mt-7 grid gap-x-14 lg:grid-cols-[13rem_minmax(0,62rem)] print:block">
        <div>
          <BibliographyFilters action={props.action} sources={props.sources} view={props.view} />
        </div>
        <Works {...props} />
      </div>
    </div>
  );
}
