import type { LikeMarks } from "@/lib/matrix/like-marks";

/**
 * A mark of a cell, drawn by the stylesheet (app/matrix-marks.css): one element instead of a drawing of its own, as a
 * matrix has tens of thousands. The link around it says it in words.
 */
export function MatrixMark({ stance, provenance, inherited }: Pick<LikeMarks, "stance" | "provenance" | "inherited">) {
  return <i className={`${stance} ${provenance}${inherited ? " inherited" : ""}`} />;
}
