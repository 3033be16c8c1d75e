import "server-only";
import { z } from "zod";
import { historyPath } from "@/lib/addresses";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { visibleTo } from "@/lib/essays/policy";
import type { DebateMap } from "@/lib/maps/document";
import { asJson, entryPrint, findEntry, isCollection, type MapEntry, putEntry } from "@/lib/maps/entry";
import { editMap, longestEdit } from "@/lib/maps/import/edit-map";
import type { RestoreInput } from "./schema";

/**
 * Brings an earlier state of an entry back, or removes the entry where it did not exist then. The map must bear it; what
 * is restored is a new version, and can be undone like any other.
 * @returns the page of the entry’s history
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`; `invalid` where the map would not be sound; `conflict`
 * where the entry was changed since the page showed it
 */
export async function restoreEntry(actor: Actor, { version, state, print, reason }: RestoreInput): Promise<string> {
  const editor = requireMember(actor, "proposal.decide");
  return database().$transaction(async (db) => {
    const found = await db.itemVersion.findFirst({
      where: { id: BigInt(version), essay: visibleTo(actor) },
      select: { collection: true, key: true, before: true, after: true, essay: { select: { slug: true } } },
    });
    if (!found || !isCollection(found.collection)) return notFound("This version");
    const { collection, key, essay } = found;
    const entry = z.record(z.string(), z.unknown()).nullable().parse(found[state]);
    const edit = (map: DebateMap): DebateMap => {
      requireUnchanged(findEntry(map, collection, key), print);
      return putEntry(map, collection, key, entry);
    };
    await editMap(db, essay.slug, edit, { origin: "restore", editorId: editor.id });
    await audit(db, editor, {
      deed: "entry restored",
      object: `${collection} ${key} of ${essay.slug}`,
      reason,
      detail: { version, state },
    });
    return historyPath(essay.slug, collection, key);
  }, longestEdit);
}

/**
 * Refuses to change an entry that does not read as the page showed it.
 * @throws AppError `conflict`
 */
export function requireUnchanged(entry: MapEntry | null, print: string): void {
  if (entryPrint(asJson(entry)) !== print)
    throw new AppError(
      "conflict",
      "The entry was changed since you opened this page. Nothing was done: see how it reads now, and decide anew.",
    );
}
