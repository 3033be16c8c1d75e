import { compareFilePath, comparePath } from "@/lib/addresses";
import { type CompareView, compareQuery } from "@/lib/compare/view";

/** What of the view can be taken away, and how it is put on paper. */
export function Files({ slug, view }: { slug: string; view: CompareView }) {
  const query = compareQuery({ ...view, claims: [] });
  return (
    <ul className="sans mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small no-print">
      <li>
        <a href={`${compareFilePath(slug, "csv")}${query}`}>CSV</a>
      </li>
      <li>
        <a href={`${compareFilePath(slug, "markdown")}${query}`}>Markdown</a>
      </li>
      <li>
        {view.claims === "all" ? (
          <a href={`${comparePath(slug)}${query}`}>Close all claims</a>
        ) : (
          <a href={`${comparePath(slug)}${compareQuery({ ...view, claims: "all" })}`}>Open all claims</a>
        )}
      </li>
      <li className="text-soft">
        <button type="button" hidden data-prints className="underline decoration-edge underline-offset-[0.18em]">
          Print
        </button>{" "}
        <span className="text-faint">On paper: a table in landscape, with the claims that are open.</span>
      </li>
    </ul>
  );
}
