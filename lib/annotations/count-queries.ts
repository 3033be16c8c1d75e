import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { EssayHead } from "@/lib/essays/essay";
import { type AnnotatedEntry, aboutKey, annotatedEntries } from "./about";
import type { NoteCounts, NotesHere } from "./counts";
import { readableBy } from "./policy";

/** What counts: neither withdrawn nor hidden, not even for those who still see it. */
const standing = { withdrawnAt: null, hiddenAt: null, orphan: false } as const;

/** Entries of a map on which notes may stand, by key. */
export type AnnotatedKeys = Partial<Record<AnnotatedEntry, readonly string[]>>;

/** How many notes the actor can read on each entry of a kind: one query. */
export const countOnAllOf = (actor: Actor, essay: EssayHead, target: AnnotatedEntry): Promise<NoteCounts> =>
  countWhere(actor, essay, [{ target }]);

/** How many notes the actor can read on each of some entries: one query. */
export async function countOnEntries(actor: Actor, essay: EssayHead, keys: AnnotatedKeys): Promise<NoteCounts> {
  const asked = annotatedEntries.flatMap((target) => {
    const targetKeys = keys[target] ?? [];
    return targetKeys.length > 0 ? [{ target, targetKey: { in: [...targetKeys] } }] : [];
  });
  return asked.length === 0 ? new Map() : countWhere(actor, essay, asked);
}

async function countWhere(actor: Actor, essay: EssayHead, asked: Prisma.AnnotationWhereInput[]): Promise<NoteCounts> {
  const rows = await database().annotation.groupBy({
    by: ["target", "targetKey"],
    where: { AND: [{ essayId: essay.id, OR: asked }, standing, readableBy(actor)] },
    _count: { _all: true },
  });
  return new Map(
    rows.flatMap(({ target, targetKey, _count }): [string, number][] => {
      const entry = annotatedEntries.find((one) => one === target);
      return entry && targetKey !== null ? [[aboutKey({ target: entry, key: targetKey }), _count._all]] : [];
    }),
  );
}

/** How many notes the actor can read at each paragraph, whatever of it they are about: one query. */
export async function countAtParagraphs(actor: Actor, essay: EssayHead): Promise<NoteCounts> {
  const rows = await database().annotation.groupBy({
    by: ["paragraph"],
    where: { AND: [{ essayId: essay.id, paragraph: { not: null } }, standing, readableBy(actor)] },
    _count: { _all: true },
  });
  return new Map(
    rows.flatMap(({ paragraph, _count }): [string, number][] =>
      paragraph === null ? [] : [[aboutKey({ target: "paragraph", paragraph }), _count._all]],
    ),
  );
}

/** What a page needs to lead to the notes on its entries. */
export async function readNotesHere(actor: Actor, essay: EssayHead, keys: AnnotatedKeys): Promise<NotesHere> {
  return {
    slug: essay.slug,
    counts: await countOnEntries(actor, essay, keys),
    mayWrite: may(actor, "annotation.write"),
  };
}
