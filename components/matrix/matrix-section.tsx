import { Legend } from "@/components/position/legend";
import { ThroughEssay } from "@/components/position/through-essay";
import { StaticIsland } from "@/components/ui/static-island";
import { cellPositionsPath, essayPath } from "@/lib/addresses";
import type { Matrix, MatrixData } from "@/lib/matrix/matrix";
import { shownPositions } from "@/lib/matrix/shown-positions";
import type { View } from "@/lib/matrix/view";
import { MatrixFilters } from "./matrix-filters";
import { MatrixTable } from "./matrix-table";

type Props = { essay: { slug: string; revision: number }; data: MatrixData; view: View; matrix: Matrix };

/** Who holds what: controls, legend and the table in its own scrolling frame. */
export function MatrixSection({ essay, data, view, matrix }: Props) {
  const { slug } = essay;
  return (
    <section aria-labelledby="who-holds-what" className="mt-10">
      <h2 id="who-holds-what" className="text-[1.5rem]">
        Who holds what
      </h2>
      <p className="measure text-soft">
        {view.rows === "questions"
          ? "The questions that the essay answers, and how each interpretation stands to its answer."
          : "The claims of the essay, and how each interpretation stands to them. Smaller marks are taken over from the claim’s question."}{" "}
        The ring tells how we know: solid, from the historian’s own work; dashed, only as the essay reports it; dotted,
        a general characterisation.
      </p>
      <MatrixFilters action={essayPath(slug)} view={view} data={data} />
      <Legend withNotAssessed />
      <ThroughEssay positions={shownPositions(matrix)} />
      {matrix.rows.length < matrix.of && (
        <p role="status" className="sans mt-3 text-[0.86rem] text-soft">
          {matrix.rows.length} of {matrix.of} {view.rows} match.
        </p>
      )}
      {matrix.rows.length === 0 ? (
        <p className="mt-6">
          No {view.rows === "claims" ? "claim" : "question"} matches these filters. Widen or clear them.
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by the keyboard.
        <section className="matrix-frame mt-3 border border-rule" tabIndex={0} aria-label="Stance matrix">
          <StaticIsland className="matrix-ground">
            <MatrixTable
              slug={slug}
              matrix={matrix}
              sections={data.sections}
              view={view}
              positions={cellPositionsPath(slug, essay.revision)}
            />
          </StaticIsland>
        </section>
      )}
      <p className="sans mt-2 text-[0.82rem] text-faint">
        The essay’s own view first, then in alphabetical order. Sums count marks other than the essay’s own. Arrow keys
        move, Enter opens{view.rows === "claims" && "; the digits of a paragraph lead to its first claim"}.
      </p>
    </section>
  );
}
