import type { AnnotationKind, ClaimRelation } from "@/lib/annotations/vocabulary";
import type { CslItem } from "@/lib/sources/csl";

/** A note as it goes out to other programs: everything that it names is named by a full address. */
export type ExchangedNote = {
  id: string;
  kind: AnnotationKind;
  /** Markdown. */
  body: string;
  tags: string[];
  /** ISO 8601, in UTC. */
  created: string;
  modified: string | null;
  creator: string | null;
  target: ExchangedTarget;
  /** Address of the note that it answers; null where it begins a thread. */
  answers: string | null;
  link: { relation: ClaimRelation; claim: string } | null;
  works: ExchangedWork[];
};

/** A page, or words of the text on it; offsets are Unicode code points in the whole text, the end excluded. */
export type ExchangedTarget = {
  source: string;
  quote: { exact: string; prefix: string; suffix: string } | null;
  position: { start: number; end: number } | null;
};

/** A work that a note cites; `source` is its page, where the map has it. */
export type ExchangedWork = { source: string | null; csl: CslItem; locator: string | null };
