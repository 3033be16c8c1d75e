import type { MarkedClaim } from "@/lib/claims/marked-claim";
import type { EditorNote } from "@/lib/essays/editor-note";
import { paragraphRange } from "@/lib/essays/essay";
import type { NoteKind } from "@/lib/essays/vocabulary";
import type { ShortReference } from "@/lib/sources/short-reference";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { ReaderBlock } from "@/lib/text/reader-text";

/** A claim in the margin, with the kinds of the editor's notes that stand on its page. */
export type ReaderClaim = MarkedClaim & { notes: { key: string; kind: NoteKind }[] };

/** A citation of a paragraph, as a line names it. */
export type ReaderCitation = {
  key: string;
  source: { key: string; reference: ShortReference };
  locator: string | null;
  signal: string | null;
};

/** A paragraph with what stands beside it. */
export type ReaderParagraph = {
  number: number;
  /** What it does, in the editors' words: never the essay's text. */
  gist: string;
  claims: ReaderClaim[];
  /** Editor's notes on the paragraph as a whole; those on a claim are with the claim. */
  notes: EditorNote[];
  citations: ReaderCitation[];
  /** The paragraph's text, as far as it may be read; null where there is none to read. */
  blocks: ReaderBlock[] | null;
};

/** A run of paragraphs under one heading; without one where the essay has none there. */
export type ReaderSection = { heading: { key: string; title: string } | null; paragraphs: ReaderParagraph[] };

/** An essay from its first paragraph to its last. */
export type ReaderPage = {
  sections: ReaderSection[];
  text: TextState;
  /** What the text names and the reader can open in place. */
  glosses: ReaderGlosses;
};

/** What there is of the essay's text to read: none was imported, or it is for others, or so much of it. */
export type TextState = "none" | "nothing" | "excerpts" | "all";

/** Sources, terms and people that the text names, as a note explains them. */
export type ReaderGlosses = {
  sources: { key: string; kind: SourceKind; reference: ShortReference }[];
  terms: { term: string; definition: string }[];
  people: { key: string; name: string; role: string; born: string | null; died: string | null }[];
};

/** Anchor of a claim's passage within the page, or of the claim beside its paragraph where there is no text. */
export const passageAnchor = (claim: string): string => `c${claim}`;

/** Anchor of a section within the page. */
export const sectionAnchor = (key: string): string => `section-${key}`;

/** First and last number of a section: ¶20–36. */
export function sectionRange({ paragraphs }: ReaderSection): string {
  return paragraphRange(paragraphs[0]?.number ?? 0, paragraphs.at(-1)?.number ?? 0);
}

/** Numbers of the paragraphs that no claim of the map speaks of. */
export function withoutClaims({ paragraphs }: ReaderSection): number[] {
  return paragraphs.filter(({ claims }) => claims.length === 0).map(({ number }) => number);
}
