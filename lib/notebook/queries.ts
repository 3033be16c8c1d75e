import "server-only";
import { essaySelect, readAnnotationsOfEssays } from "@/lib/annotations/of-essays";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { essayLabel } from "@/lib/essays/essay";
import type { Notebook, NotebookEntry } from "./notebook";
import { type NotebookView, notebookPageSize } from "./view";

/** An export takes no more notes than this; a notebook has fewer. */
const most = 20_000;

const inState: Record<NotebookView["state"], Prisma.AnnotationWhereInput> = {
  kept: { withdrawnAt: null },
  withdrawn: { withdrawnAt: { not: null } },
  hidden: { hiddenAt: { not: null } },
  pending: { pending: true },
  orphan: { orphan: true },
};

const chosenBy = (
  memberId: string,
  { essay, kind, visibility, tag, state }: NotebookView,
): Prisma.AnnotationWhereInput => ({
  authorId: memberId,
  ...inState[state],
  ...(essay ? { essay: { slug: essay } } : {}),
  ...(kind ? { kind } : {}),
  ...(visibility ? { visibility } : {}),
  ...(tag ? { tags: { has: tag } } : {}),
});

const orders: Record<NotebookView["order"], Prisma.AnnotationOrderByWithRelationInput[]> = {
  newest: [{ createdAt: "desc" }, { id: "desc" }],
  oldest: [{ createdAt: "asc" }, { id: "asc" }],
  place: [
    { essayId: "asc" },
    { paragraph: { sort: "asc", nulls: "last" } },
    { start: { sort: "asc", nulls: "last" } },
    { createdAt: "asc" },
    { id: "asc" },
  ],
};

/** What a notebook can be chosen by. */
async function readChoices(memberId: string): Promise<Pick<Notebook, "essays" | "tags">> {
  const db = database();
  const [essays, tags] = await Promise.all([
    db.essay.findMany({
      where: { annotations: { some: { authorId: memberId } } },
      orderBy: { id: "asc" },
      select: essaySelect,
    }),
    db.$queryRaw<{ tag: string; count: number }[]>`
      SELECT tag, count(*)::int AS count FROM annotations, unnest(tags) AS tag
       WHERE author_id = ${memberId} GROUP BY tag ORDER BY count(*) DESC, tag LIMIT 60`,
  ]);
  return { essays: essays.map((essay) => ({ slug: essay.slug, label: essayLabel(essay) })), tags };
}

/**
 * One page of the actor's own notes; a page beyond the last is the last.
 * @throws AppError `unauthenticated`
 */
export async function readNotebook(actor: Actor, view: NotebookView): Promise<Notebook> {
  const { id } = requireMember(actor, "annotation.write");
  const where = chosenBy(id, view);
  const [total, choices] = await Promise.all([database().annotation.count({ where }), readChoices(id)]);
  const pages = Math.max(1, Math.ceil(total / notebookPageSize));
  const page = Math.min(view.page, pages);
  const entries = await readAnnotationsOfEssays(actor, {
    where,
    orderBy: orders[view.order],
    skip: (page - 1) * notebookPageSize,
    take: notebookPageSize,
  });
  return { entries, total, page, pages, ...choices };
}

/**
 * All of the actor's own notes that a view chooses, for a file.
 * @throws AppError `unauthenticated`
 */
export async function exportNotebook(actor: Actor, view: NotebookView): Promise<NotebookEntry[]> {
  const { id } = requireMember(actor, "annotation.write");
  return readAnnotationsOfEssays(actor, { where: chosenBy(id, view), orderBy: orders[view.order], take: most });
}
