import { sourcesPath } from "@/lib/addresses";
import type { CheckCount } from "@/lib/checks/check";
import { type Coverage, lookUp } from "@/lib/coverage/coverage";
import { findGaps, pillarCentrality } from "@/lib/coverage/gaps";
import { coverageTable } from "@/lib/coverage/table";
import { CoverageTable } from "./coverage-table";
import {
  LocatorGaps,
  type Names,
  NotAssessedGaps,
  PillarGaps,
  RecordGaps,
  ReportedOnlyGaps,
  StandingGaps,
  UncertainGaps,
} from "./gap-lists";

const namesIn = (slug: string, { interpretations, questions, claims, positions, sources }: Coverage): Names => ({
  slug,
  interpretation: lookUp(interpretations, ({ key }) => key),
  question: lookUp(questions, ({ key }) => key),
  claim: lookUp(claims, ({ id }) => id),
  position: lookUp(positions, ({ id }) => id),
  source: lookUp(sources, ({ key }) => key),
});

/** What the figures of a map are, in a paragraph. */
function Account({ coverage }: { coverage: Coverage }) {
  const { claims, positions } = coverage;
  const pillars = claims.filter(({ centrality }) => centrality >= pillarCentrality).length;
  const uncited = claims.filter(({ evidence }) => evidence.length === 0).length;
  const reported = positions.filter(({ provenance }) => provenance === "reported").length;
  return (
    <p className="measure mt-3">
      The map holds {claims.length} claims of the essay, {pillars} of them of centrality {pillarCentrality} or more; for{" "}
      {uncited} the essay cites nothing at the place. Of {positions.length} positions, {reported} are known only as the
      essay reports them. What is not yet known is listed below, with the way to fill it.
    </p>
  );
}

/** How many citations somebody has looked up. */
function Checked({ slug, checks: { citations, checked } }: { slug: string; checks: CheckCount }) {
  return (
    <p className="measure mt-3">
      Of {citations} citations of the essay,{" "}
      {checked === 0 ? "none has" : checked === 1 ? "one has" : `${checked} have`} been looked up as they read now, and{" "}
      {citations - checked} are unchecked. <a href={sourcesPath(slug)}>The bibliography</a> leads to each: whoever has
      the work at hand can record what stands there.
    </p>
  );
}

/** How far a map reaches: who is assessed on what, and what is wanting. */
export function CoverageView({ slug, coverage, checks }: { slug: string; coverage: Coverage; checks: CheckCount }) {
  const table = coverageTable(coverage);
  const gaps = findGaps(coverage, table);
  const names = namesIn(slug, coverage);
  return (
    <div className="page-width matrix-page">
      <h1 className="mt-4 text-heading">Coverage</h1>
      <Account coverage={coverage} />
      <Checked slug={slug} checks={checks} />
      <section aria-labelledby="assessed" className="mt-9">
        <h2 id="assessed" className="text-title">
          Who is assessed on what
        </h2>
        <p className="measure text-soft">
          Not assessed means that nobody has looked; silent, that somebody looked and the work does not address it. A
          cell shows the surest way in which an interpretation is known.
        </p>
        <CoverageTable slug={slug} table={table} interpretation={names.interpretation} question={names.question} />
      </section>
      <section aria-labelledby="wanting" className="mt-12">
        <h2 id="wanting" className="text-title">
          What is wanting
        </h2>
        <p className="measure text-soft">
          Work for whoever has the books at hand. A gap is said aloud rather than filled with a guess; none of these
          lines is a finding about the past.
        </p>
        <PillarGaps names={names} gaps={gaps.pillars} />
        <ReportedOnlyGaps names={names} gaps={gaps.reportedOnly} />
        <NotAssessedGaps names={names} gaps={gaps.notAssessed} />
        <StandingGaps names={names} gaps={gaps.unassessed} />
        <UncertainGaps names={names} gaps={gaps.uncertain} />
        <LocatorGaps names={names} gaps={gaps.withoutLocator} />
        <RecordGaps names={names} gaps={gaps.unconfirmed} />
      </section>
    </div>
  );
}
