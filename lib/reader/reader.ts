import type { MarkedClaim } from "@/lib/claims/marked-claim";
import type { EditorNote } from "@/lib/essays/editor-note";
import { paragraphRange } from "@/lib/essays/essay";
import type { NoteKind } from "@/lib/essays/vocabulary";
import type { Glosses } from "@/lib/gloss/explained";
import { noteTexts, type PartTexts } from "@/lib/gloss/page-texts";
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
  /** What can be opened in place. */
  glosses: ReaderGlosses;
};

/** What there is of the essay's text to read: none was imported, or it is for others, or so much of it. */
export type TextState = "none" | "nothing" | "excerpts" | "all";

/** What is explained in the reader: in the gists and notes that it shows, and in the text, whose citations open too. */
export type ReaderGlosses = Glosses & {
  sources: { key: string; kind: SourceKind; reference: ShortReference }[];
};

/**
 * The texts beside the essay's own in which names are explained: the gists that stand for a text that is not shown, and
 * the editor's notes, section by section.
 */
export function readerTexts(sections: readonly ReaderSection[]): PartTexts[] {
  return sections.map(({ paragraphs }) =>
    paragraphs.flatMap(({ blocks, gist, notes }) => [blocks ? null : gist, ...noteTexts(notes)]),
  );
}

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
