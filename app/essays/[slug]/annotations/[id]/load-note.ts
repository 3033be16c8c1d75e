import { annotationPath } from "@/lib/addresses";
import { requireMember } from "@/lib/auth/permissions";
import { loadThread, type ThreadProps } from "./load-thread";

/**
 * The note behind an address, for somebody who is to say something about it. What they may not read is not there,
 * before anybody is asked to sign in.
 * @throws AppError `not_found`, `unauthenticated`
 */
export async function loadNote(props: ThreadProps) {
  const { actor, essay, annotation } = await loadThread(props);
  requireMember(actor, "report.make");
  return { essay, annotation, path: annotationPath(essay.slug, annotation.id) };
}
