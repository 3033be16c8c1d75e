import { Legend } from "@/components/position/legend";
import { ThroughEssay } from "@/components/position/through-essay";
import { StaticIsland } from "@/components/ui/static-island";
import { cellPositionsPath, essayPath } from "@/lib/addresses";
import type { Matrix, MatrixData } from "@/lib/matrix/matrix";
import { groupRows } from "@/lib/matrix/row-groups";
import { shownPositions } from "@/lib/matrix/shown-positions";
import type { View } from "@/lib/matrix/view";
import { MatrixFilters } from "./matrix-filters";
import { sumStances } from "./matrix-foot";
import { MatrixTable } from "./matrix-table";

type Props = { essay: { slug: string; revision: number }; data: MatrixData; view: View; matrix: Matrix };

/** Columns for which the widest page has room beside statements of full width. With more the frame scrolls. */
const roomyColumns = 17;

function Introduction({ view, grouped }: { view: View; grouped: boolean }) {
  return (
    <p className="measure text-soft">
      {view.rows === "questions"
        ? "The questions that the essay answers, and how each interpretation stands to its answer. "
        : "The claims of the essay, and how each interpretation stands to them. Smaller marks are taken over from the claim’s question. "}
      {view.rows === "questions" &&
        grouped &&
        !view.section &&
        "Each stands under the section that holds most of its claims. "}
      The ring tells how we know: solid, from the historian’s own work; dashed, only as the essay reports it; dotted, a
      general characterisation.
    </p>
  );
}

/** What stands in the table's place when it has no rows. */
function NoRows({ matrix, rows }: { matrix: Matrix; rows: View["rows"] }) {
  if (matrix.of === 0) return <p className="mt-6">This map has no {rows} yet.</p>;
  return <p className="mt-6">No {rows.slice(0, -1)} matches these filters. Widen or clear them.</p>;
}

/** How the columns are ordered, what is summed, and how to go through the cells. */
function Notes({ rows }: { rows: View["rows"] }) {
  return (
    <div className="sans mt-2 text-small text-faint">
      <p>
        The essay’s own view first, then in alphabetical order. Sums count marks other than the essay’s own
        {rows === "claims" && ", those taken over included"}.
      </p>
      <p className="keys-hint no-print">
        Arrow keys move from cell to cell, Enter opens
        {rows === "claims" && "; the digits of a paragraph lead to its first claim"}. A mark says its position when the
        pointer rests on it; Escape closes the card.
      </p>
      <p className="touch-hint no-print">Tap a mark for its position, and tap it again to open the page.</p>
    </div>
  );
}

/** Who holds what: controls, legend and the table in its own scrolling frame. */
export function MatrixSection({ essay, data, view, matrix }: Props) {
  const { slug } = essay;
  const groups = groupRows(matrix.rows, data.sections, view);
  const isWide = matrix.interpretations.length + sumStances.length > roomyColumns;
  return (
    <section aria-labelledby="who-holds-what" className="mt-10">
      <h2 id="who-holds-what" className="text-title">
        Who holds what
      </h2>
      <Introduction view={view} grouped={groups.some(({ title }) => title !== null)} />
      <MatrixFilters action={essayPath(slug)} view={view} data={data} />
      <Legend withNotAssessed />
      <ThroughEssay positions={shownPositions(matrix)} />
      {matrix.rows.length < matrix.of && (
        <p role="status" className="sans mt-3 text-small text-soft">
          {matrix.rows.length} of {matrix.of} {view.rows} match.
        </p>
      )}
      {matrix.rows.length === 0 ? (
        <NoRows matrix={matrix} rows={view.rows} />
      ) : (
        <section
          className={`matrix-frame mt-3 border border-rule${isWide ? " wide" : ""}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by the keyboard.
          tabIndex={0}
          aria-label="Stance matrix"
        >
          <StaticIsland className="matrix-ground">
            <MatrixTable
              slug={slug}
              matrix={matrix}
              groups={groups}
              view={view}
              positions={cellPositionsPath(slug, essay.revision)}
            />
          </StaticIsland>
        </section>
      )}
      {matrix.rows.length > 0 && <Notes rows={view.rows} />}
    </section>
  );
}
