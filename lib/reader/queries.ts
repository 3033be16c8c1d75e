import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isAuthorsOwn } from "@/lib/claims/claim";
import { toClaimRef } from "@/lib/claims/claim-rows";
import { markedClaimSelect, toMarkedClaim } from "@/lib/claims/marked-claim-rows";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import type { EditorNote } from "@/lib/essays/editor-note";
import type { EssayHead } from "@/lib/essays/essay";
import { noteSelect, toEditorNote } from "@/lib/essays/note-rows";
import { visibleTo } from "@/lib/essays/policy";
import { type Explained, entriesOf, explainIn } from "@/lib/gloss/explained";
import { glossId } from "@/lib/gloss/gloss";
import type { NameSearch } from "@/lib/gloss/name-search";
import { readExplained } from "@/lib/gloss/queries";
import { groupBy } from "@/lib/group-by";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import { readableText } from "@/lib/text/policy";
import { type ReaderText, readerText, type TextSource } from "@/lib/text/reader-text";
import {
  type ReaderCitation,
  type ReaderClaim,
  type ReaderGlosses,
  type ReaderPage,
  type ReaderParagraph,
  type ReaderSection,
  readerTexts,
  type TextState,
} from "./reader";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

const paragraphSelect = {
  id: true,
  number: true,
  gist: true,
  section: { select: { key: true, title: true } },
  claims: {
    ...inOrder,
    select: {
      ...markedClaimSelect,
      anchor: { select: { startOffset: true, endOffset: true } },
      notes: { ...inOrder, select: { key: true, kind: true } },
    },
  },
  citations: {
    ...inOrder,
    select: { key: true, locator: true, signal: true, asCited: true, source: { select: { key: true, csl: true } } },
  },
} as const satisfies Prisma.ParagraphSelect;

type ParagraphRow = Prisma.ParagraphGetPayload<{ select: typeof paragraphSelect }>;

const toClaim = ({ notes, anchor: _, ...row }: ParagraphRow["claims"][number]): ReaderClaim => ({
  ...toMarkedClaim(row),
  notes: notes.map(({ key, kind }) => ({ key, kind: fromDb(kind) })),
});

const toCitation = ({ source, asCited: _, ...row }: ParagraphRow["citations"][number]): ReaderCitation => ({
  ...row,
  source: { key: source.key, reference: shortReference(cslItemSchema.parse(source.csl)) },
});

function toParagraph(
  { number, gist, claims, citations }: ParagraphRow,
  notes: readonly EditorNote[],
  text: ReaderText | null,
): ReaderParagraph {
  return {
    blocks: text?.paragraphs.get(number) ?? null,
    number,
    gist,
    claims: claims.map(toClaim),
    notes: notes.filter(({ paragraph }) => paragraph === number),
    citations: citations.map(toCitation),
  };
}

/** Paragraphs under their headings, in the order in which they come. */
function toSections(
  rows: readonly ParagraphRow[],
  notes: readonly EditorNote[],
  text: ReaderText | null,
): ReaderSection[] {
  const sections: ReaderSection[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    const paragraph = toParagraph(row, notes, text);
    if (last && last.heading?.key === row.section?.key) last.paragraphs.push(paragraph);
    else sections.push({ heading: row.section, paragraphs: [paragraph] });
  }
  return sections;
}

const blockSelect = { kind: true, speaker: true, text: true, start: true, end: true, paragraphId: true } as const;

type BlockRow = Prisma.BlockGetPayload<{ select: typeof blockSelect }>;

/** The paragraphs of the text with what belongs to them. */
function toTextSources(rows: readonly ParagraphRow[], blocks: readonly BlockRow[]): TextSource[] {
  const ofParagraph = groupBy(blocks, ({ paragraphId }) => String(paragraphId));
  return rows.map(({ id, number, section, claims, citations }) => ({
    number,
    section: section?.key ?? null,
    blocks: (ofParagraph.get(String(id)) ?? []).map(({ kind, ...block }) => ({ ...block, kind: fromDb(kind) })),
    claims: claims.flatMap(({ anchor, ...row }) => {
      const { key, holder } = toClaimRef(row);
      if (anchor?.startOffset == null || anchor.endOffset == null) return [];
      const speaker = isAuthorsOwn(holder) ? null : holder.name;
      return [{ key, start: anchor.startOffset, end: anchor.endOffset, holder: speaker }];
    }),
    citations: citations.map(({ asCited, source }) => ({ asCited, source: source.key })),
  }));
}

const sourceSelect = { key: true, kind: true, csl: true } as const;

/** So much of the imported text as may be read, laid out, with the sources that it can open, in two queries. */
async function readText(
  essayId: number,
  rows: readonly ParagraphRow[],
  search: NameSearch,
  extent: "all" | "excerpts",
) {
  const db = database();
  const [blocks, sources] = await Promise.all([
    db.block.findMany({ where: { essayId }, orderBy: { start: "asc" }, select: blockSelect }),
    db.source.findMany({ where: { essayId, citations: { some: {} } }, ...inOrder, select: sourceSelect }),
  ]);
  return { text: readerText(toTextSources(rows, blocks), search, extent), sources };
}

type Read = Awaited<ReturnType<typeof readText>>;

/** Of all that the map explains, what the page names: the text, and what stands beside it. */
function toGlosses(explained: Explained, sections: readonly ReaderSection[], read: Read | null): ReaderGlosses {
  const beside = explainIn(explained, readerTexts(sections));
  const used = new Set([
    ...(read?.text.glosses ?? []).map(glossId),
    ...beside.people.map(({ key }) => glossId({ kind: "person", key })),
    ...beside.terms.map(({ term }) => glossId({ kind: "term", key: term })),
  ]);
  return {
    runs: beside.runs,
    sources: (read?.sources ?? [])
      .filter(({ key }) => used.has(glossId({ kind: "source", key })))
      .map(({ key, kind, csl }) => ({ key, kind: fromDb(kind), reference: shortReference(cslItemSchema.parse(csl)) })),
    ...entriesOf(explained, used),
  };
}

/** What there is of the essay's text for the actor to read. */
export const textState = (actor: Actor, { textFor }: Pick<EssayHead, "textFor">): TextState =>
  textFor === null ? "none" : readableText(actor, textFor);

/** The whole essay with all that stands beside it, in four queries, or six with its text, whatever its length. */
export async function readEssay(actor: Actor, essay: EssayHead): Promise<ReaderPage> {
  const db = database();
  const where = { essayId: essay.id, essay: visibleTo(actor) };
  const state = textState(actor, essay);
  const [rows, notes, explained] = await Promise.all([
    db.paragraph.findMany({ where, orderBy: { number: "asc" }, select: paragraphSelect }),
    db.editorNote.findMany({ where: { ...where, claimId: null }, ...inOrder, select: noteSelect }),
    readExplained(actor, essay),
  ]);
  const read = state === "all" || state === "excerpts" ? await readText(essay.id, rows, explained.search, state) : null;
  const sections = toSections(rows, notes.map(toEditorNote), read?.text ?? null);
  return { sections, text: state, glosses: toGlosses(explained, sections, read) };
}
