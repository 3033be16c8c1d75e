import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { isStorable } from "@/lib/db/storable";
import { fromDb } from "@/lib/db/words";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { noteSelect, toEditorNote } from "@/lib/essays/note-rows";
import { visibleTo } from "@/lib/essays/policy";
import { differenceSelect, toDifference } from "@/lib/interpretations/difference-rows";
import {
  inStatedOrder,
  interpretationSelect,
  standingSelect,
  toInterpretationRef,
  toStanding,
} from "@/lib/interpretations/position-rows";
import { type CslItem, cslItemSchema } from "./csl";
import { bibliography, formatRecord } from "./formatted";
import { shortReference } from "./short-reference";
import { otherTitles, primaryLanguage, type SourceEntry, type SourcePage, useOf } from "./source";
import {
  basedPositionSelect,
  citationsSelect,
  countsSelect,
  supportedClaimSelect,
  toBasedPosition,
  toCitation,
  toCounts,
  toSupportedClaim,
} from "./source-rows";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

/** A record of the database, with the source's key for its id. */
const parseRecord = (csl: unknown, key: string): CslItem => ({ ...cslItemSchema.parse(csl), id: key });

/** Every source of an essay in the order of a bibliography, in one query. */
export async function listSources(actor: Actor, essay: EssayHead): Promise<SourceEntry[]> {
  const rows = await database().source.findMany({
    where: { essayId: essay.id, essay: visibleTo(actor) },
    ...inOrder,
    select: { key: true, kind: true, csl: true, record: true, citedAs: true, ...countsSelect },
  });
  const sources = new Map(rows.map((row) => [row.key, { ...row, csl: parseRecord(row.csl, row.key) }]));
  const entries = bibliography([...sources.values()].map(({ csl }) => csl));
  return entries.flatMap(({ id: key, entry }) => {
    const source = sources.get(key);
    if (!source) return [];
    const { kind, csl, record, citedAs, ...used } = source;
    const counts = toCounts(used);
    const use = useOf(key === essay.sourceKey, { citations: counts.citations, citedAs });
    return [
      {
        key,
        kind: fromDb(kind),
        language: primaryLanguage(csl),
        record: fromDb(record),
        use,
        entry,
        titles: otherTitles(csl),
        counts,
      },
    ];
  });
}

/** What is based on a source besides claims and positions. */
async function readApparatus(essayId: number, sourceId: number) {
  const db = database();
  const where = { essayId, basis: { some: { sourceId } } };
  const [standings, differences, notes] = await Promise.all([
    db.standing.findMany({
      where,
      orderBy: { question: { ordinal: "asc" } },
      select: { ...standingSelect.select, question: { select: { key: true, prompt: true } } },
    }),
    db.difference.findMany({
      where,
      orderBy: [{ question: { ordinal: "asc" } }, { ordinal: "asc" }],
      select: differenceSelect,
    }),
    db.editorNote.findMany({ where, ...inOrder, select: noteSelect }),
  ]);
  return {
    standings: standings.map(({ question, ...standing }) => ({ question, standing: toStanding(standing) })),
    differences: differences.map(toDifference),
    notes: notes.map(toEditorNote),
  };
}

/** The interpretations, claims and positions that use a source. */
async function readUses(essayId: number, sourceId: number) {
  const db = database();
  const [claims, positions, interpretations] = await Promise.all([
    db.claim.findMany({
      where: { essayId, evidence: { some: { citation: { sourceId } } } },
      ...inOrder,
      select: supportedClaimSelect(sourceId),
    }),
    db.position.findMany({
      where: { essayId, basis: { some: { sourceId } } },
      orderBy: inStatedOrder,
      select: basedPositionSelect,
    }),
    db.interpretation.findMany({
      where: { essayId, works: { some: { sourceId } } },
      ...inOrder,
      ...interpretationSelect,
    }),
  ]);
  return {
    claims: claims.map(toSupportedClaim),
    positions: positions.map(toBasedPosition),
    interpretations: interpretations.map(toInterpretationRef),
  };
}

/**
 * A source with everything that its page shows, in seven queries whatever its size.
 * @throws AppError `not_found`
 */
export async function readSource(actor: Actor, essay: EssayHead, key: string): Promise<SourcePage> {
  if (!isStorable(key)) return notFound("A source of this name");
  const row = await database().source.findFirst({
    where: { essayId: essay.id, essay: visibleTo(actor), key },
    select: { id: true, kind: true, csl: true, record: true, note: true, citedAs: true, citations: citationsSelect },
  });
  if (!row) return notFound(`Source ${key} of this essay`);
  const csl = parseRecord(row.csl, key);
  const [uses, apparatus] = await Promise.all([readUses(essay.id, row.id), readApparatus(essay.id, row.id)]);
  return {
    key,
    kind: fromDb(row.kind),
    record: fromDb(row.record),
    use: useOf(key === essay.sourceKey, { citations: row.citations.length, citedAs: row.citedAs }),
    note: row.note,
    citedAs: row.citedAs,
    csl,
    reference: shortReference(csl),
    titles: otherTitles(csl),
    formatted: formatRecord(csl),
    citations: row.citations.map(toCitation),
    ...uses,
    ...apparatus,
  };
}
