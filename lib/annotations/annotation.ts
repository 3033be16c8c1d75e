import type { Role } from "@/lib/auth/roles";
import type { CslItem } from "@/lib/sources/csl";
import type { AnnotationKind, AnnotationTarget, AnnotationVisibility, ClaimRelation } from "./vocabulary";

/** What an annotation is about, by key. */
export type TargetRef =
  | { target: "claim" | "position" | "citation" | "note"; key: string }
  | { target: "paragraph"; paragraph: number }
  | { target: "text"; quote: TextQuote };

/**
 * Words of the essay's text, with some that stand before and after them (W3C TextQuoteSelector), and where they stood:
 * offsets in the whole text, in UTF-16 code units, the end excluded.
 */
export type TextQuote = { exact: string; prefix: string; suffix: string; start: number; end: number };

/** A work that an annotation cites. */
export type CitedWork = {
  /** The key of a source of the map; null for a record of its own. */
  source: string | null;
  csl: CslItem;
  locator: string | null;
};

/** Who wrote something; null stands for a former member. */
export type Author = { id: string; name: string; role: Role } | null;

/** How an annotation stands with those who may not see it, as its author and the moderators are told. */
export type AnnotationState = "shown" | "withdrawn" | "pending" | "hidden";

/** An annotation as a page shows it. */
export type Annotation = {
  id: string;
  kind: AnnotationKind;
  visibility: AnnotationVisibility;
  group: { id: string; name: string } | null;
  author: Author;
  target: AnnotationTarget;
  targetKey: string | null;
  paragraph: number | null;
  /** The words on which it stands, where it stands on the text. */
  exact: string | null;
  /** Whether what it was about is no longer there. */
  orphan: boolean;
  /** Markdown as it was typed. */
  body: string;
  tags: string[];
  link: { relation: ClaimRelation; claim: string } | null;
  sources: CitedWork[];
  version: number;
  createdAt: Date;
  editedAt: Date | null;
  state: AnnotationState;
  /** Why it was hidden; told to its author and to moderators. */
  hiddenReason: string | null;
  parent: string | null;
  root: string | null;
  can: AnnotationRights;
};

/** What the reader of a page may do with an annotation. */
export type AnnotationRights = {
  edit: boolean;
  withdraw: boolean;
  restore: boolean;
  answer: boolean;
  report: boolean;
  hide: boolean;
};

/** An annotation with its essay, for where notes on several essays stand together. */
export type AnnotationOfEssay = Annotation & { essay: { slug: string; label: string } };

/** An annotation with the answers to it, each with its own, the eldest first. */
export type Thread = Annotation & { answers: Thread[] };

/**
 * Sets answers beneath what they answer. An answer to something that is not among them stands by itself.
 * @param annotations in the order in which they are to stand
 */
export function toThreads(annotations: readonly Annotation[]): Thread[] {
  const threads = new Map(annotations.map((one): [string, Thread] => [one.id, { ...one, answers: [] }]));
  const roots: Thread[] = [];
  for (const thread of threads.values()) {
    const parent = thread.parent === null ? undefined : threads.get(thread.parent);
    (parent ? parent.answers : roots).push(thread);
  }
  return roots;
}
