import { GlossEntries } from "@/components/gloss/gloss-entries";
import { ApartList } from "@/components/interpretation/apart-list";
import { PageLegend } from "@/components/position/page-legend";
import { ThroughEssay } from "@/components/position/through-essay";
import { Block } from "@/components/ui/block";
import { StaticIsland } from "@/components/ui/static-island";
import { provenanceWords } from "@/components/ui/words";
import { comparePath } from "@/lib/addresses";
import { buildComparison } from "@/lib/compare/build";
import { type Comparison, type ComparisonData, shownPositions } from "@/lib/compare/comparison";
import { compareQuery, isComparison, noComparison, type CompareView as View } from "@/lib/compare/view";
import { type Explained, explainIn, type Glosses, noGlosses } from "@/lib/gloss/explained";
import { comparisonTexts } from "@/lib/gloss/page-texts";
import { Chooser } from "./chooser";
import { ClaimsTable, type TableFrame } from "./claims-of-row";
import { CompareTable } from "./compare-table";
import { CountingRules } from "./counting-rules";
import { Files } from "./files";
import { Invitation } from "./invitation";
import { VerdictTable } from "./verdict-table";
import { namesLine, narrowedTo, plural } from "./words";

type Props = {
  slug: string;
  data: ComparisonData;
  view: View;
  /** Sentences on what the address asks for in vain. */
  problems: readonly string[];
  explained: Explained;
};

function Problems({ problems }: Pick<Props, "problems">) {
  if (problems.length === 0) return null;
  return (
    <div role="status" className="measure sans mt-5 border-l-[3px] border-edge bg-wash px-4 py-3 text-medium">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

type PartProps = { slug: string; comparison: Comparison; glosses: Glosses };

/** How many rows there are and what they come to, with the way to see those of one kind alone. */
function Totals({ slug, view, comparison }: { slug: string; view: View; comparison: Comparison }) {
  const { totals, claimTotals } = comparison;
  return (
    <div className="mt-6 grid max-w-[62rem] gap-x-14 gap-y-6 md:grid-cols-2">
      <VerdictTable
        totals={totals}
        of={totals.all === 1 ? "question" : "questions"}
        current={view.verdict}
        hrefOf={(verdict) => `${comparePath(slug)}${compareQuery({ ...view, verdict })}`}
      />
      <VerdictTable totals={claimTotals} of={claimTotals.all === 1 ? "claim" : "claims with a position of theirs"} />
    </div>
  );
}

type ShownProps = { slug: string; data: ComparisonData; view: View; comparison: Comparison };

/** What the view is narrowed to, and how many rows that leaves; and the way back to all. */
function Shown({ slug, data, view, comparison }: ShownProps) {
  const { rows } = comparison;
  const filters = narrowedTo(view, data);
  if (filters.length === 0) return null;
  const { with: names, essay, claims } = view;
  return (
    <p role="status" className="sans mt-4 text-medium text-soft">
      {rows.length === 0 ? "No question answers to this choice" : `${plural(rows.length, "question")} shown`}
      {rows.length < data.questions.length && ` of ${data.questions.length}`} ({filters.join("; ")}).{" "}
      <a
        href={`${comparePath(slug)}${compareQuery({ ...noComparison, with: names, essay, claims })}`}
        className="text-link no-print"
      >
        Show everything
      </a>
    </p>
  );
}

/** Where the essay cites those compared in support and their own work does not simply agree: in one place. */
function ApartPlaces({ slug, comparison: { apart }, glosses }: PartProps) {
  const count = apart.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <Block id="apart" title="Cited in support, yet its own work qualifies or contests" count={count}>
      {count === 0 && (
        <p className="text-medium text-soft">
          Nowhere on these questions and claims does the essay cite one of those compared in support while its own work
          qualifies or contests.
        </p>
      )}
      {count > 0 && (
        <p className="measure text-medium text-soft">
          Both positions, apart, however the view is narrowed. A claim stands here by what is recorded on itself, or by
          that together with what is recorded on its questions, where none of these is named here already.
        </p>
      )}
      {apart.map(({ interpretation, places }) => (
        <section key={interpretation.key} aria-labelledby={`apart-${interpretation.key}`} className="mt-4">
          <h3 id={`apart-${interpretation.key}`} className="mb-2 font-normal">
            <span className="small-caps font-medium">{interpretation.name}</span>{" "}
            <span className="sans text-small text-faint">{plural(places.length, "place")}</span>
          </h3>
          <ApartList slug={slug} places={places} elsewhere glosses={glosses} />
        </section>
      ))}
    </Block>
  );
}

/** The comparison itself: totals, the table, the places apart, the rules. */
function Compared({ slug, data, view, comparison, glosses }: ShownProps & { glosses: Glosses }) {
  const { compared, essay, rows, unasked } = comparison;
  const frame: TableFrame = { slug, essay, compared, provenance: view.provenance, glosses };
  return (
    <>
      <Totals slug={slug} view={view} comparison={comparison} />
      <p className="sans mt-2 text-small text-faint no-print">
        <a href="#counting">How rows are counted</a> · <a href="#apart">Cited in support, yet apart</a>
      </p>
      <Files slug={slug} view={view} />
      <Shown slug={slug} data={data} view={view} comparison={comparison} />
      <section aria-labelledby="by-question" className="compare-rows mt-6">
        <h2 id="by-question" className="sr-only">
          Question by question
        </h2>
        <StaticIsland>
          {rows.length > 0 && <CompareTable frame={frame} rows={rows} open={view.claims} />}
          {unasked.length > 0 && (
            <Block id="unasked" title="Claims under no question" count={unasked.length}>
              <ClaimsTable frame={frame} rows={unasked} caption="Claims under no question" />
            </Block>
          )}
        </StaticIsland>
      </section>
      <ApartPlaces slug={slug} comparison={comparison} glosses={glosses} />
      <CountingRules />
    </>
  );
}

/** Two to four interpretations side by side; before enough are chosen, the choice. */
export function CompareView({ slug, data, view, problems, explained }: Props) {
  const comparison = problems.length === 0 && isComparison(view) ? buildComparison(data, view) : null;
  const glosses = comparison ? explainIn(explained, comparisonTexts(comparison)) : noGlosses;
  const chooser = <Chooser action={comparePath(slug)} data={data} view={view} />;
  return (
    <>
      <div className="page-width compare-page">
        <header className="pt-5">
          <p className="label text-faint">Compare</p>
          <h1 className="mt-2 text-heading leading-tight text-balance md:text-display">
            {comparison ? namesLine(comparison.compared) : "Interpretations side by side"}
          </h1>
          {comparison && (
            <p className="measure mt-2 text-soft">
              How each stands to the essay’s answers, and how we know.
              {view.provenance &&
                ` Only positions known by “${provenanceWords[view.provenance]}” are shown and counted; a cell says how many are left out.`}
            </p>
          )}
          {comparison && <ThroughEssay positions={shownPositions(comparison)} />}
        </header>
        <Problems problems={problems} />
        {comparison ? (
          <details className="sans mt-5 rounded-[3px] border border-rule bg-leaf text-small no-print">
            <summary className="px-3 py-2 text-soft hover:text-ink">Compare others, or narrow the view</summary>
            <div className="border-t border-rule px-3 py-3">{chooser}</div>
          </details>
        ) : (
          <Invitation slug={slug} data={data} view={view}>
            {chooser}
          </Invitation>
        )}
        {comparison && <Compared slug={slug} data={data} view={view} comparison={comparison} glosses={glosses} />}
      </div>
      {comparison && <PageLegend />}
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
