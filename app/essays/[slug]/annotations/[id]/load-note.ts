import { annotationPath } from "@/lib/addresses";
import { readThread } from "@/lib/annotations/queries";
import { currentActor } from "@/lib/auth/current-actor";
import { requireMember } from "@/lib/auth/permissions";
import { findEssay } from "@/lib/essays/queries";

export type NoteProps = { params: Promise<{ slug: string; id: string }> };

/**
 * The note behind an address, for somebody who is to say something about it.
 * @throws AppError `unauthenticated`, `not_found`
 */
export async function loadNote({ params }: NoteProps) {
  const { slug, id } = await params;
  const actor = requireMember(await currentActor(), "report.make");
  const essay = await findEssay(actor, slug);
  const { annotation } = await readThread(actor, essay, id);
  return { essay, annotation, path: annotationPath(slug, id) };
}
