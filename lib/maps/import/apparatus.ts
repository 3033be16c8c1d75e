import "server-only";
import { toDb } from "@/lib/db/words";
import type { MapChange } from "../compare";
import type { DebateMap } from "../document";
import { replaceBasis } from "./basis";
import { type ImportContext, idOf } from "./context";
import { idsOf, insertAll, touched, writeEntries } from "./entries";

const idAndKey = { id: true, key: true } as const;
const ordinals = <Entry>(entries: readonly Entry[], key: (entry: Entry) => string) =>
  new Map(entries.map((entry, at) => [key(entry), at]));

/** Writes what claims and positions refer to: sources, people, interpretations, citations, questions; and the glossary. */
export async function writeApparatus(context: ImportContext, map: DebateMap, change: MapChange): Promise<void> {
  await writeSources(context, map, change);
  await writePeople(context, map, change);
  await writeInterpretations(context, map, change);
  await writeCitations(context, map, change);
  await writeQuestions(context, map, change);
  await writeGlossary(context, map, change);
}

async function writeSources(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId } = context;
  const order = ordinals(map.sources, ({ key }) => key);
  await writeEntries(context, {
    change: collections.sources,
    what: "sources",
    toRow: ({ key, kind, csl, citedAs, record, note }) => ({
      essayId,
      key,
      ordinal: idOf(order, key),
      kind: toDb(kind),
      csl,
      citedAs,
      record: toDb(record),
      note: note ?? null,
    }),
    insert: (data) => db.source.createMany({ data }),
    update: (data) => db.source.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  context.ids.sources = idsOf(await db.source.findMany({ where: { essayId }, select: idAndKey }));
}

async function writePeople(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId } = context;
  const order = ordinals(map.people, ({ key }) => key);
  await writeEntries(context, {
    change: collections.people,
    what: "people",
    toRow: ({ key, name, variants, role, born, died }) => ({
      essayId,
      key,
      ordinal: idOf(order, key),
      name,
      variants,
      role,
      born: born ?? null,
      died: died ?? null,
    }),
    insert: (data) => db.person.createMany({ data }),
    update: (data) => db.person.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const rows = await db.person.findMany({ where: { essayId }, select: idAndKey });
  // Without those that are about to be removed: their key may be an interpretation's now.
  context.ids.people = idsOf(rows.filter(({ key }) => order.has(key)));
}

async function writeInterpretations(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, paragraphIds } = context;
  const order = ordinals(map.interpretations, ({ key }) => key);
  // The database allows one of the essay's own at any moment: the old one steps down before another takes its place.
  const own = map.interpretations.find(({ kind }) => kind === "essay")?.key;
  await db.interpretation.updateMany({
    where: { essayId, kind: "essay", key: { not: own } },
    data: { kind: "historian" },
  });
  await writeEntries(context, {
    change: collections.interpretations,
    what: "interpretations",
    toRow: ({ key, name, kind, summary, portrayal }) => ({
      essayId,
      key,
      ordinal: idOf(order, key),
      name,
      kind: toDb(kind),
      summary,
      portrayalSummary: portrayal?.summary ?? null,
    }),
    insert: (data) => db.interpretation.createMany({ data }),
    update: (data) => db.interpretation.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const rows = await db.interpretation.findMany({ where: { essayId }, select: idAndKey });
  const ids = idsOf(rows.filter(({ key }) => order.has(key)));
  context.ids.interpretations = ids;

  const entries = touched(collections.interpretations);
  const parents = { essayId, interpretationId: { in: entries.map(({ key }) => idOf(ids, key)) } };
  await db.interpretationWork.deleteMany({ where: parents });
  await db.interpretationPortrayal.deleteMany({ where: parents });
  await insertAll(
    entries.flatMap(({ key, works }) =>
      works.map((work, ordinal) => ({
        essayId,
        ordinal,
        interpretationId: idOf(ids, key),
        sourceId: idOf(context.ids.sources, work),
      })),
    ),
    (data) => db.interpretationWork.createMany({ data }),
  );
  await insertAll(
    entries.flatMap(({ key, portrayal }) =>
      (portrayal?.paragraphs ?? []).map((number, ordinal) => ({
        essayId,
        ordinal,
        interpretationId: idOf(ids, key),
        paragraphId: idOf(paragraphIds, number),
      })),
    ),
    (data) => db.interpretationPortrayal.createMany({ data }),
  );
}

async function writeCitations(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, ids, paragraphIds } = context;
  const order = ordinals(map.citations, ({ id }) => id);
  await writeEntries(context, {
    change: collections.citations,
    what: "citations",
    toRow: ({ id, paragraph, source, locator, asCited, signal }) => ({
      essayId,
      key: id,
      ordinal: idOf(order, id),
      paragraphId: idOf(paragraphIds, paragraph),
      sourceId: idOf(ids.sources, source),
      locator: locator ?? null,
      asCited,
      signal: signal ?? null,
    }),
    insert: (data) => db.citation.createMany({ data }),
    update: (data) => db.citation.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  context.ids.citations = idsOf(await db.citation.findMany({ where: { essayId }, select: idAndKey }));
}

async function writeQuestions(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId } = context;
  const order = ordinals(map.questions, ({ key }) => key);
  await writeEntries(context, {
    change: collections.questions,
    what: "questions",
    toRow: ({ key, prompt, background }) => ({ essayId, key, ordinal: idOf(order, key), prompt, background }),
    insert: (data) => db.question.createMany({ data }),
    update: (data) => db.question.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const ids = idsOf(await db.question.findMany({ where: { essayId }, select: idAndKey }));
  context.ids.questions = ids;

  const entries = touched(collections.questions);
  await db.standing.deleteMany({ where: { essayId, questionId: { in: entries.map(({ key }) => idOf(ids, key)) } } });
  await insertAll(
    entries.map(({ key, standing }) => ({
      essayId,
      questionId: idOf(ids, key),
      value: toDb(standing.value),
      summary: standing.summary,
    })),
    (data) => db.standing.createMany({ data }),
  );
  await replaceBasis(
    context,
    "standingId",
    entries.map(({ key, standing }) => ({ id: idOf(ids, key), basis: standing.basis })),
  );
}

async function writeGlossary(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId } = context;
  const order = ordinals(map.glossary, ({ term }) => term);
  await writeEntries(context, {
    change: collections.glossary,
    what: "glossary",
    toRow: ({ term, definition }) => ({ essayId, term, ordinal: idOf(order, term), definition }),
    insert: (data) => db.glossaryEntry.createMany({ data }),
    update: (data) => db.glossaryEntry.update({ where: { essayId_term: { essayId, term: data.term } }, data }),
  });
}
