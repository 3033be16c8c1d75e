import type { AnnotationOfEssay } from "@/lib/annotations/annotation";

/** A note in its author's notebook. */
export type NotebookEntry = AnnotationOfEssay;

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
