import "server-only";
import { annotationPath } from "@/lib/addresses";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import { refreshAnnotationEntries } from "@/lib/search/annotation-entries";
import type { Written } from "./commands";
import { readableBy, rightsOver, stateOf } from "./policy";
import type { AttachAnnotationInput } from "./schema";
import { resolveTarget } from "./target";

/**
 * Gives a note that has lost what it was about another place, with the answers to it. The words on which it stood are
 * kept. What is done with another’s note is logged.
 * @throws AppError `not_found` for a note or a place that is not there, `forbidden` for a note that has its place or is
 * another’s
 */
export async function attachAnnotation(actor: Actor, input: AttachAnnotationInput): Promise<Written> {
  const member = requireMember(actor, "annotation.write");
  return database().$transaction(async (db) => {
    const found = await db.annotation.findFirst({
      where: { AND: [{ id: input.id }, readableBy(member)] },
      include: { essay: { select: { slug: true } } },
    });
    if (!found) return notFound("This note");
    if (!rightsOver(member, { ...found, state: stateOf(found) }).attach)
      throw new AppError(
        "forbidden",
        "Only a note that has lost its place can be given another, by its author or an editor.",
      );
    const place = await resolveTarget(db, member, await findEssay(member, found.essay.slug), input);
    const formerWords = place.target === "text" ? found.formerWords : (found.exact ?? found.formerWords);
    await db.annotation.updateMany({
      where: { OR: [{ id: found.id }, { rootId: found.id }] },
      data: { ...place, formerWords, orphan: false },
    });
    const thread = await db.annotation.findMany({
      where: { OR: [{ id: found.id }, { rootId: found.id }] },
      select: { id: true },
    });
    await refreshAnnotationEntries(db, { ids: thread.map(({ id }) => id) });
    if (found.authorId !== member.id)
      await audit(db, member, { deed: "annotation attached", object: `annotation ${found.id}` });
    return { id: found.id, path: annotationPath(found.essay.slug, found.id) };
  });
}
