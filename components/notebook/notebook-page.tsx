import { NoteWithPlace } from "@/components/annotation/note-with-place";
import { notebookFilePath } from "@/lib/addresses";
import type { Notebook } from "@/lib/notebook/notebook";
import { type NotebookView, notebookQuery } from "@/lib/notebook/view";
import { NotebookFilters } from "./notebook-filters";

function Pages({ view, page, pages }: { view: NotebookView; page: number; pages: number }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages of notes" className="sans mt-6 flex gap-4 text-medium no-print">
      {page > 1 && (
        <a rel="prev" href={`/notebook${notebookQuery({ ...view, page: page - 1 })}`}>
          ← Previous
        </a>
      )}
      <span className="text-faint">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a rel="next" href={`/notebook${notebookQuery({ ...view, page: page + 1 })}`}>
          Next →
        </a>
      )}
    </nav>
  );
}

/** A member's own notes: chosen, ordered, and to take away. */
export function NotebookSheet({
  notebook,
  view,
  leftOut,
}: {
  notebook: Notebook;
  view: NotebookView;
  leftOut: string[];
}) {
  const { entries, total, page, pages, essays, tags } = notebook;
  const query = notebookQuery({ ...view, page: 1 });
  const empty =
    essays.length === 0
      ? "You have written no notes yet. They are written on the page of a claim, or in the reader."
      : "No note is like that. Choose less.";
  return (
    <>
      {leftOut.length > 0 && (
        <p role="alert" className="form-problem">
          The address asks for something that is not there: {leftOut.join(", ")}. It was left out.
        </p>
      )}
      <NotebookFilters view={view} essays={essays} tags={tags} />
      <p role="status" className="sans text-small text-soft">
        {total === 1 ? "1 note" : `${total} notes`}
      </p>
      {total > 0 && (
        <p className="sans mt-1 flex flex-wrap gap-x-4 text-small no-print">
          <a href={notebookFilePath("markdown", query)}>Markdown</a>
          <a href={notebookFilePath("csv", query)}>CSV</a>
          <a href={notebookFilePath("jsonld", query)}>W3C Web Annotations (JSON-LD)</a>
        </p>
      )}
      {total === 0 && <p className="mt-6">{empty}</p>}
      <ul className="threads">
        {entries.map((entry) => (
          <li key={entry.id}>
            <NoteWithPlace note={entry} back={`/notebook${notebookQuery(view)}`} />
          </li>
        ))}
      </ul>
      <Pages view={view} page={page} pages={pages} />
    </>
  );
}
