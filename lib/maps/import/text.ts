import "server-only";
import type { MapChange } from "../compare";
import type { DebateMap } from "../document";
import type { ImportContext } from "./context";
import { insertAll, writeEntries } from "./entries";

/** Writes sections and paragraphs, and puts each paragraph into its section. */
export async function writeText(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId } = context;
  const order = new Map(map.sections.map(({ key }, at) => [key, at]));
  await writeEntries(context, {
    change: collections.sections,
    what: "sections",
    toRow: ({ key, title }) => ({ essayId, key, title, ordinal: order.get(key) ?? 0 }),
    insert: (data) => db.section.createMany({ data }),
    update: (data) => db.section.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  await writeEntries(context, {
    change: collections.paragraphs,
    what: "paragraphs",
    toRow: ({ number, gist }) => ({ essayId, number, gist }),
    insert: (data) => db.paragraph.createMany({ data }),
    update: (data) => db.paragraph.update({ where: { essayId_number: { essayId, number: data.number } }, data }),
  });
  const sections = await db.section.findMany({ where: { essayId }, select: { id: true, key: true } });
  await db.paragraph.updateMany({ where: { essayId }, data: { sectionId: null } });
  for (const { id, key } of sections) {
    const range = map.sections.find((section) => section.key === key);
    if (!range) continue;
    await db.paragraph.updateMany({
      where: { essayId, number: { gte: range.from, lte: range.to } },
      data: { sectionId: id },
    });
  }
}

/** Writes the essay's authors anew. */
export async function writeAuthors(context: ImportContext, map: DebateMap): Promise<void> {
  const { db, essayId } = context;
  await db.essayAuthor.deleteMany({ where: { essayId } });
  await insertAll(
    map.essay.authors.map(({ family, given }, ordinal) => ({ essayId, ordinal, family, given: given ?? null })),
    (data) => db.essayAuthor.createMany({ data }),
  );
}
