import "server-only";
import { annotationPath, deskProposalPath, deskTextPath, historyPath, membersPath } from "@/lib/addresses";
import { database } from "@/lib/db/client";

/** What a deed was done to, in words that people know it by, and where it stands; a null path for what has no page. */
export type LogObject = { words: string; path: string | null };

const kinds = ["member", "annotation", "group"] as const;

/** The ids that objects of a kind name: “member abc”. */
const idsOf = (kind: (typeof kinds)[number], objects: readonly string[]): string[] =>
  objects.flatMap((object) => (object.startsWith(`${kind} `) ? [object.slice(kind.length + 1)] : []));

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** What objects that are named by an id are called now; those that are gone keep their ids. */
async function namedObjects(objects: readonly string[]): Promise<Map<string, LogObject>> {
  const db = database();
  const [members, notes, groups] = await Promise.all([
    db.member.findMany({ where: { id: { in: idsOf("member", objects) } }, select: { id: true, name: true } }),
    db.annotation.findMany({
      where: { id: { in: idsOf("annotation", objects).filter(isUuid) } },
      select: { id: true, author: { select: { name: true } }, essay: { select: { slug: true } } },
    }),
    db.group.findMany({
      where: { id: { in: idsOf("group", objects).filter(isUuid) } },
      select: { id: true, name: true },
    }),
  ]);
  return new Map<string, LogObject>([
    ...members.map(({ id, name }) => [`member ${id}`, { words: name, path: membersPath(id) }] as const),
    ...notes.map(
      ({ id, author, essay }) =>
        [
          `annotation ${id}`,
          { words: `a note by ${author?.name ?? "a former member"}`, path: annotationPath(essay.slug, id) },
        ] as const,
    ),
    ...groups.map(({ id, name }) => [`group ${id}`, { words: `the group ${name}`, path: null }] as const),
  ]);
}

/** Objects whose address is in their words. */
function addressedObject(object: string): LogObject {
  const [, text] = /^text of (.+)$/.exec(object) ?? [];
  if (text) return { words: object, path: deskTextPath(text) };
  const [, proposal] = /^proposal ([\w-]+)$/.exec(object) ?? [];
  if (proposal) return { words: "a proposal", path: deskProposalPath(proposal) };
  const [, collection, key, slug] = /^(\w+) (.+) of ([\w-]+)$/.exec(object) ?? [];
  if (collection && key && slug) return { words: object, path: historyPath(slug, collection, key) };
  return { words: object, path: null };
}

/** What the entries of the log were done to, in their order: four statements at most whatever their number. */
export async function readObjects(objects: readonly string[]): Promise<LogObject[]> {
  const named = await namedObjects(objects);
  return objects.map((object) => named.get(object) ?? addressedObject(object));
}
