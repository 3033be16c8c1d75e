import { z } from "zod";
import { annotationKinds, annotationVisibilities } from "@/lib/annotations/vocabulary";
import { plainText } from "@/lib/plain-text";
import { wordsOf } from "@/lib/vocabulary";

/** The orders of a notebook. */
export const notebookOrders = {
  newest: "newest first",
  oldest: "oldest first",
  place: "by place in the essay",
} as const;

/** What of a notebook is left out unless it is asked for. */
export const notebookStates = {
  kept: "all but withdrawn ones",
  withdrawn: "withdrawn",
  hidden: "hidden by a moderator",
  pending: "waiting for a moderator",
  orphan: "whose place is gone",
} as const;

/** Notes on one page. */
export const notebookPageSize = 50;

/** What the address says of a notebook. Undefined: no such filter. */
export type NotebookView = {
  essay?: string;
  kind?: keyof typeof annotationKinds;
  visibility?: keyof typeof annotationVisibilities;
  tag?: string;
  state: keyof typeof notebookStates;
  order: keyof typeof notebookOrders;
  /** From 1. */
  page: number;
};

type Params = Record<string, string | string[] | undefined>;

const short = plainText.max(200);

const fields = {
  essay: short,
  kind: z.enum(wordsOf(annotationKinds)),
  visibility: z.enum(wordsOf(annotationVisibilities)),
  tag: short,
  state: z.enum(wordsOf(notebookStates)),
  order: z.enum(wordsOf(notebookOrders)),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
} as const;

/**
 * Reads the state of a notebook from an address. What cannot be read is left out, and named.
 * @returns the view, and the names of the parameters that were left out
 */
export function parseNotebookView(params: Params): { view: NotebookView; leftOut: string[] } {
  const view: Record<string, unknown> = { state: "kept", order: "newest", page: 1 };
  const leftOut: string[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const value = [params[name]].flat().at(-1);
    if (!value) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) view[name] = parsed.data;
    else leftOut.push(name);
  }
  return { view: view as NotebookView, leftOut };
}

/** The query of a view: what holds anyhow is left out. */
export function notebookQuery({ state, order, page, ...filters }: NotebookView): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  if (state !== "kept") params.set("state", state);
  if (order !== "newest") params.set("order", order);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `?${params}` : "";
}
