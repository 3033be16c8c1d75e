import { returnedForm } from "@/app/returned-form";
import { readThreads } from "@/lib/annotations/queries";
import type { AnnotationTarget } from "@/lib/annotations/vocabulary";
import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/permissions";
import type { EssayHead } from "@/lib/essays/essay";
import { listWritableGroups } from "@/lib/groups/queries";

/** What the reader of a page may write; null for nothing. */
export async function loadWriting() {
  const actor = await currentActor();
  if (!may(actor, "annotation.write")) return null;
  return { publish: may(actor, "annotation.publish"), groups: await listWritableGroups(actor) };
}

/** What members wrote about an entry of the map, with what the reader of the page may write about it. */
export async function loadAnnotations(
  essay: EssayHead,
  target: Exclude<AnnotationTarget, "text" | "paragraph">,
  key: string,
) {
  const form = `${essay.slug} ${target} ${key}`;
  const [threads, writing, returned] = await Promise.all([
    readThreads(await currentActor(), essay, target, [key]),
    loadWriting(),
    returnedForm("annotations/create", form),
  ]);
  return { threads, writing, returned, form, about: { target, key } };
}
