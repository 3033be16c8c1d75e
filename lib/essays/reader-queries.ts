import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { markedClaimSelect, toMarkedClaim } from "@/lib/claims/marked-claim-rows";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import type { EditorNote } from "./editor-note";
import type { EssayHead } from "./essay";
import { noteSelect, toEditorNote } from "./note-rows";
import { visibleTo } from "./policy";
import type { ReaderCitation, ReaderClaim, ReaderPage, ReaderParagraph, ReaderSection } from "./reader";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

const paragraphSelect = {
  number: true,
  gist: true,
  section: { select: { key: true, title: true } },
  claims: { ...inOrder, select: { ...markedClaimSelect, notes: { ...inOrder, select: { key: true, kind: true } } } },
  citations: {
    ...inOrder,
    select: { key: true, locator: true, signal: true, source: { select: { key: true, csl: true } } },
  },
} as const satisfies Prisma.ParagraphSelect;

type ParagraphRow = Prisma.ParagraphGetPayload<{ select: typeof paragraphSelect }>;

const toClaim = ({ notes, ...row }: ParagraphRow["claims"][number]): ReaderClaim => ({
  ...toMarkedClaim(row),
  notes: notes.map(({ key, kind }) => ({ key, kind: fromDb(kind) })),
});

const toCitation = ({ source, ...row }: ParagraphRow["citations"][number]): ReaderCitation => ({
  ...row,
  source: { key: source.key, reference: shortReference(cslItemSchema.parse(source.csl)) },
});

function toParagraph({ number, gist, claims, citations }: ParagraphRow, notes: readonly EditorNote[]): ReaderParagraph {
  return {
    number,
    gist,
    claims: claims.map(toClaim),
    notes: notes.filter(({ paragraph }) => paragraph === number),
    citations: citations.map(toCitation),
  };
}

/** Paragraphs under their headings, in the order in which they come. */
function toSections(rows: readonly ParagraphRow[], notes: readonly EditorNote[]): ReaderSection[] {
  const sections: ReaderSection[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    const paragraph = toParagraph(row, notes);
    if (last && last.heading?.key === row.section?.key) last.paragraphs.push(paragraph);
    else sections.push({ heading: row.section, paragraphs: [paragraph] });
  }
  return sections;
}

/** The whole essay with all that stands beside it, in three queries whatever its length. */
export async function readEssay(actor: Actor, essay: EssayHead): Promise<ReaderPage> {
  const db = database();
  const where = { essayId: essay.id, essay: visibleTo(actor) };
  const [rows, notes, block] = await Promise.all([
    db.paragraph.findMany({ where, orderBy: { number: "asc" }, select: paragraphSelect }),
    db.editorNote.findMany({ where: { ...where, claimId: null }, ...inOrder, select: noteSelect }),
    db.block.findFirst({ where, select: { id: true } }),
  ]);
  return { sections: toSections(rows, notes.map(toEditorNote)), textImported: block !== null };
}
