import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { asJson, entryPrint, findEntry, isCollection } from "@/lib/maps/entry";
import { readMap } from "@/lib/maps/export";
import { canReadProposal } from "@/lib/proposals/policy";
import { mapEntryPath } from "./entry-path";
import { entryTitle } from "./entry-title";
import { compareFields, type Names, sameState } from "./fields";
import type { EntryHistory, EntryVersion } from "./history";
import { namesIn } from "./names";

const stateSchema = z.record(z.string(), z.unknown()).nullable();

const versionSelect = {
  id: true,
  at: true,
  origin: true,
  before: true,
  after: true,
  editor: { select: { id: true, name: true } },
  proposal: { select: { id: true, authorId: true, status: true, author: { select: { id: true, name: true } } } },
} as const satisfies Prisma.ItemVersionSelect;

type VersionRow = Prisma.ItemVersionGetPayload<{ select: typeof versionSelect }>;

function toVersion(actor: Actor, row: VersionRow, now: object | null, names: Names): EntryVersion {
  const [before, after] = [stateSchema.parse(row.before), stateSchema.parse(row.after)];
  const mayRestore = may(actor, "proposal.decide");
  return {
    id: row.id.toString(),
    at: row.at,
    origin: row.origin,
    editor: row.editor,
    proposal:
      row.proposal && canReadProposal(actor, row.proposal)
        ? { id: row.proposal.id, author: row.proposal.author }
        : null,
    fields: compareFields(before, after, names),
    existed: before !== null,
    exists: after !== null,
    restorable: { before: mayRestore && !sameState(before, now), after: mayRestore && !sameState(after, now) },
  };
}

/** How an entry read last, where the map does not hold it any more. */
const lastState = ([latest]: readonly VersionRow[]): object | null =>
  latest ? stateSchema.parse(latest.after ?? latest.before) : null;

/**
 * What became of an entry of an essay’s map: every change since its first import, and how it reads now.
 * @throws AppError `not_found` for an entry that the map neither holds nor ever held
 */
export async function readHistory(
  actor: Actor,
  essay: EssayHead,
  collection: string,
  key: string,
): Promise<EntryHistory> {
  const what = "An entry of this kind and name";
  if (!isCollection(collection)) return notFound(what);
  const db = database();
  const [map, rows] = await Promise.all([
    readMap(db, essay.slug),
    db.itemVersion.findMany({
      where: { essayId: essay.id, essay: visibleTo(actor), collection, key },
      orderBy: { id: "desc" },
      select: versionSelect,
    }),
  ]);
  if (!map) return notFound(what);
  const entry = findEntry(map, collection, key);
  if (!entry && rows.length === 0) return notFound(what);
  const now = asJson(entry);
  const names = namesIn(map);
  return {
    collection,
    key,
    title: entryTitle(collection, key, now ?? lastState(rows), names),
    path: entry && mapEntryPath(essay.slug, collection, key, entry),
    now: now && compareFields(now, now, names),
    print: entryPrint(now),
    versions: rows.map((row) => toVersion(actor, row, now, names)),
    importedAt: essay.importedAt,
  };
}
