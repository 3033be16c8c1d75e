import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { essayLabel } from "@/lib/essays/essay";
import { groupBy } from "@/lib/group-by";
import type { AnnotationOfEssay } from "./annotation";
import { annotationSelect, toAnnotations } from "./queries";

/** What of an essay names it beside a note. */
export const essaySelect = {
  slug: true,
  title: true,
  part: true,
  textFor: true,
  authors: { orderBy: { ordinal: "asc" }, select: { family: true, given: true } },
} as const satisfies Prisma.EssaySelect;

/** Which notes, in what order, how many. `where` lets through what the actor may read, and nothing else. */
export type Wanted = {
  where: Prisma.AnnotationWhereInput;
  orderBy: Prisma.AnnotationOrderByWithRelationInput[];
  skip?: number;
  take: number;
};

/** Notes of several essays, each with its own. */
export async function readAnnotationsOfEssays(actor: Actor, wanted: Wanted): Promise<AnnotationOfEssay[]> {
  const rows = await database().annotation.findMany({
    ...wanted,
    select: { ...annotationSelect, essay: { select: essaySelect } },
  });
  const notes = new Map<string, AnnotationOfEssay>();
  for (const [, ofEssay] of groupBy(rows, ({ essayId }) => String(essayId))) {
    const [first] = ofEssay;
    if (!first) continue;
    const essay = { slug: first.essay.slug, label: essayLabel(first.essay) };
    for (const one of await toAnnotations(actor, first.essayId, ofEssay)) notes.set(one.id, { ...one, essay });
  }
  return rows.flatMap(({ id }) => notes.get(id) ?? []);
}
