import { returnedForm } from "@/app/returned-form";
import { type About, aboutFields, aboutKey } from "@/lib/annotations/about";
import { type AnnotatedKeys, readNotesHere } from "@/lib/annotations/count-queries";
import { readLinksTo, readThreads } from "@/lib/annotations/queries";
import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/permissions";
import type { EssayHead } from "@/lib/essays/essay";
import { listWritableGroups } from "@/lib/groups/queries";

/** What the reader of the page may write; null for nothing. */
export async function loadWriting() {
  const actor = await currentActor();
  if (actor.kind !== "member" || !may(actor, "annotation.write")) return null;
  return { member: actor.id, publish: may(actor, "annotation.publish"), groups: await listWritableGroups(actor) };
}

/** The form in which a note on something is written, as it came back if it did. */
export async function loadWritingForm(essay: EssayHead, about: About) {
  const form = `${essay.slug} ${aboutKey(about)}`;
  const [writing, returned] = await Promise.all([loadWriting(), returnedForm("annotations/create", form)]);
  return { writing, returned, form, about: aboutFields(about) };
}

/** How many notes there are on entries that a page shows, for whoever reads it. */
export const loadNotesHere = async (essay: EssayHead, keys: AnnotatedKeys) =>
  readNotesHere(await currentActor(), essay, keys);

/** What members wrote about a claim, and about others that they link to it, with what its reader may write. */
export async function loadClaimAnnotations(essay: EssayHead, claim: string) {
  const about: About = { target: "claim", key: claim };
  const actor = await currentActor();
  const [threads, linked, form] = await Promise.all([
    readThreads(actor, essay, about),
    readLinksTo(actor, essay, claim),
    loadWritingForm(essay, about),
  ]);
  return { threads, linked, ...form };
}
