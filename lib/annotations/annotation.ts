import type { Role } from "@/lib/auth/roles";
import type { CslItem } from "@/lib/sources/csl";
import type { AnnotationKind, AnnotationTarget, AnnotationVisibility, ClaimRelation } from "./vocabulary";

/** A work that an annotation cites. */
export type CitedWork = {
  /** The key of a source of the map; null for a record of its own. */
  source: string | null;
  csl: CslItem;
  locator: string | null;
};

/** Who wrote something, and whether they have a page that everybody may read; null stands for a former member. */
export type Author = { id: string; name: string; role: Role; hasPage: boolean } | null;

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
  /** The words on which it stands, where it stands on a text that the reader may read. */
  exact: string | null;
  /** Words on which it stood before it was attached to something else; null where it never was. */
  formerWords: string | null;
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
  /** Give it a place again, where it has lost what it was about. */
  attach: boolean;
};

/** An annotation with its essay, for where notes on several essays stand together. */
export type AnnotationOfEssay = Annotation & { essay: { slug: string; label: string } };
/** A wording of an annotation, from the first to the present one. */
export type AnnotationWording = {
  number: number;
  kind: AnnotationKind;
  body: string;
  tags: string[];
  editor: string | null;
  at: Date;
};

/** Whether it counts: what is withdrawn or hidden does not, not even for those who still see it. */
export const stands = ({ state }: Pick<Annotation, "state">): boolean => state === "shown" || state === "pending";

/** How many notes there are in threads, answers included. */
export const countInThreads = (threads: readonly Thread[]): number =>
  threads.reduce((sum, thread) => sum + (stands(thread) ? 1 : 0) + countInThreads(thread.answers), 0);

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
