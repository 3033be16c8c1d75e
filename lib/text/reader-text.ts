import type { Gloss } from "@/lib/gloss/gloss";
import type { NameSearch } from "@/lib/gloss/name-search";
import type { BlockKind } from "./essay-text";
import { excerptsOf, type Span } from "./excerpts";
import { type CitedForm, citationRanges, nameRanges } from "./find-glosses";
import { type Segment, segmentsOf, type TextRange } from "./segments";

/** A paragraph of the imported text with what belongs to it, as the database has it. */
export type TextSource = {
  number: number;
  section: string | null;
  blocks: { kind: BlockKind; speaker: string | null; text: string; start: number; end: number }[];
  claims: { key: string; start: number; end: number; holder: string | null }[];
  citations: CitedForm[];
};

/** A stretch of a block that is shown. */
export type ReaderPiece = {
  /** Something before it is left out. */
  cut: boolean;
  /** Where it begins in the whole text, in UTF-16 code units. */
  start: number;
  segments: Segment[];
};

/** A block as the reader shows it. */
export type ReaderBlock = {
  kind: BlockKind;
  /** Who speaks: as the text says, or for a quotation the one holder of the claims in it. */
  speaker: string | null;
  pieces: ReaderPiece[];
  /** Something at its end is left out. */
  cutAtEnd: boolean;
};

/** The imported text, paragraph by paragraph, and all that is explained in it. */
export type ReaderText = { paragraphs: Map<number, ReaderBlock[]>; glosses: Gloss[] };

/** Whose words a quotation is: the one view that all claims in it report; null where there is none or several. */
function speakerOf({ kind, speaker, start, end }: TextSource["blocks"][number], claims: TextSource["claims"]) {
  if (speaker !== null || kind !== "quotation") return speaker;
  const holders = new Set(
    claims.filter((claim) => claim.start >= start && claim.end <= end).map(({ holder }) => holder),
  );
  return holders.size === 1 ? ([...holders][0] ?? null) : null;
}

function toBlock(
  paragraph: TextSource,
  block: TextSource["blocks"][number],
  ranges: readonly TextRange[],
  visible: readonly Span[],
): ReaderBlock | null {
  if (visible.length === 0) return null;
  const pieces = visible.map(({ start, end }, at) => ({
    cut: start > (visible[at - 1]?.end ?? block.start),
    start,
    segments: segmentsOf(block.text.slice(start - block.start, end - block.start), start, ranges),
  }));
  const cutAtEnd = (visible.at(-1)?.end ?? block.end) < block.end;
  return { kind: block.kind, speaker: speakerOf(block, paragraph.claims), pieces, cutAtEnd };
}

/**
 * Lays the imported text out for reading: claims, citations, and the first mention of each person and term in a
 * section. Pure.
 * @param extent the whole text, or only what stands around the claims' passages
 */
export function readerText(sources: readonly TextSource[], search: NameSearch, extent: "all" | "excerpts"): ReaderText {
  const glosses = new Map<string, Gloss>();
  const paragraphs = new Map<number, ReaderBlock[]>();
  let section: string | null = null;
  let explained = new Set<string>();
  for (const source of sources) {
    if (source.section !== section) explained = new Set();
    section = source.section;
    const blocks = source.blocks.flatMap((block) => {
      const visible = extent === "all" ? [block] : excerptsOf(block, source.claims);
      const citations = citationRanges(block, source.citations);
      const ranges: TextRange[] = [
        ...source.claims.map(({ key, start, end }) => ({ start, end, claim: key })),
        ...citations,
        ...nameRanges(block, search, explained, citations, visible),
      ];
      const shown = toBlock(source, block, ranges, visible);
      for (const { gloss } of shown?.pieces.flatMap(({ segments }) => segments) ?? [])
        if (gloss) glosses.set(`${gloss.kind} ${gloss.key}`, gloss);
      return shown ? [shown] : [];
    });
    if (blocks.length > 0) paragraphs.set(source.number, blocks);
  }
  return { paragraphs, glosses: [...glosses.values()] };
}
