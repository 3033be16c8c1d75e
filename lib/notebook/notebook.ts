import type { Annotation } from "@/lib/annotations/annotation";

/** A note in its author's notebook, with the essay that it is about. */
export type NotebookEntry = Annotation & { essay: { slug: string; label: string } };

/** One page of a notebook. */
export type Notebook = {
  entries: NotebookEntry[];
  total: number;
  page: number;
  pages: number;
  /** What the notes can be chosen by: of all notes, whatever is chosen. */
  essays: { slug: string; label: string }[];
  tags: { tag: string; count: number }[];
};
