import "server-only";
import { toDb } from "@/lib/db/words";
import type { MapChange } from "../compare";
import type { DebateMap } from "../document";
import { identityOf } from "../identity";
import { replaceBasis } from "./basis";
import { type ImportContext, idOf } from "./context";
import { idsOf, insertAll, touched, writeEntries } from "./entries";
import { writeOpenings } from "./openings";

const idAndKey = { id: true, key: true } as const;

/** Writes what is said about claims and questions: positions, editor's notes, differences, events, openings. */
export async function writeDebate(context: ImportContext, map: DebateMap, change: MapChange): Promise<void> {
  await writePositions(context, map, change);
  await writeNotes(context, map, change);
  await writeDifferences(context, map, change);
  await writeEvents(context, map, change);
  await writeOpenings(context, map, change);
}

async function writePositions(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, ids } = context;
  const order = new Map(map.positions.map(({ id }, at) => [id, at]));
  await writeEntries(context, {
    change: collections.positions,
    what: "positions",
    toRow: (position) => ({
      essayId,
      key: position.id,
      ordinal: idOf(order, position.id),
      interpretationId: idOf(ids.interpretations, position.interpretation),
      by: position.by ?? null,
      claimId: position.claim ? idOf(ids.claims, position.claim) : null,
      questionId: position.question ? idOf(ids.questions, position.question) : null,
      stance: toDb(position.stance),
      summary: position.summary,
      provenance: toDb(position.provenance),
      confidence: toDb(position.confidence),
      note: position.note ?? null,
    }),
    insert: (data) => db.position.createMany({ data }),
    update: (data) => db.position.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const positionIds = idsOf(await db.position.findMany({ where: { essayId }, select: idAndKey }));
  await replaceBasis(
    context,
    "positionId",
    touched(collections.positions).map(({ id, basis }) => ({ id: idOf(positionIds, id), basis })),
  );
}

async function writeNotes(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, ids, paragraphIds } = context;
  const order = new Map(map.notes.map(({ id }, at) => [id, at]));
  await writeEntries(context, {
    change: collections.notes,
    what: "editor's notes",
    toRow: ({ id, paragraph, claim, kind, essaySays, found, confidence, note }) => ({
      essayId,
      key: id,
      ordinal: idOf(order, id),
      paragraphId: idOf(paragraphIds, paragraph),
      claimId: claim ? idOf(ids.claims, claim) : null,
      kind: toDb(kind),
      essaySays,
      found,
      confidence: toDb(confidence),
      note: note ?? null,
    }),
    insert: (data) => db.editorNote.createMany({ data }),
    update: (data) => db.editorNote.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const noteIds = idsOf(await db.editorNote.findMany({ where: { essayId }, select: idAndKey }));
  await replaceBasis(
    context,
    "noteId",
    touched(collections.notes).map(({ id, basis }) => ({ id: idOf(noteIds, id), basis })),
  );
}

async function writeDifferences(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, ids } = context;
  const order = new Map(map.differences.map((entry, at) => [identityOf.differences(entry), at]));
  await writeEntries(context, {
    change: collections.differences,
    what: "differences",
    toRow: (entry) => {
      const key = identityOf.differences(entry);
      return {
        essayId,
        key,
        ordinal: idOf(order, key),
        questionId: idOf(ids.questions, entry.question),
        reason: toDb(entry.reason),
        summary: entry.summary,
      };
    },
    insert: (data) => db.difference.createMany({ data }),
    update: (data) => db.difference.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const differenceIds = idsOf(await db.difference.findMany({ where: { essayId }, select: idAndKey }));
  const entries = touched(collections.differences).map((entry) => ({
    ...entry,
    id: idOf(differenceIds, identityOf.differences(entry)),
  }));
  await db.differenceSide.deleteMany({ where: { essayId, differenceId: { in: entries.map(({ id }) => id) } } });
  await insertAll(
    entries.flatMap(({ id, between }) =>
      between.map((key, ordinal) => ({
        essayId,
        ordinal,
        differenceId: id,
        interpretationId: idOf(ids.interpretations, key),
      })),
    ),
    (data) => db.differenceSide.createMany({ data }),
  );
  await replaceBasis(context, "differenceId", entries);
}

async function writeEvents(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, ids, paragraphIds } = context;
  const order = new Map(map.events.map(({ key }, at) => [key, at]));
  await writeEntries(context, {
    change: collections.events,
    what: "events",
    toRow: ({ key, date, label, note }) => ({
      essayId,
      key,
      ordinal: idOf(order, key),
      date,
      label,
      note: note ?? null,
    }),
    insert: (data) => db.event.createMany({ data }),
    update: (data) => db.event.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const eventIds = idsOf(await db.event.findMany({ where: { essayId }, select: idAndKey }));
  const entries = touched(collections.events);
  const parents = { essayId, eventId: { in: entries.map(({ key }) => idOf(eventIds, key)) } };
  await db.eventClaim.deleteMany({ where: parents });
  await db.eventParagraph.deleteMany({ where: parents });
  await insertAll(
    entries.flatMap(({ key, claims }) =>
      claims.map((claim, ordinal) => ({
        essayId,
        ordinal,
        eventId: idOf(eventIds, key),
        claimId: idOf(ids.claims, claim),
      })),
    ),
    (data) => db.eventClaim.createMany({ data }),
  );
  await insertAll(
    entries.flatMap(({ key, paragraphs }) =>
      paragraphs.map((number, ordinal) => ({
        essayId,
        ordinal,
        eventId: idOf(eventIds, key),
        paragraphId: idOf(paragraphIds, number),
      })),
    ),
    (data) => db.eventParagraph.createMany({ data }),
  );
}
