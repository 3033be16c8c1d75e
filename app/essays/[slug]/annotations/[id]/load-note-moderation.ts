import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import type { Actor } from "@/lib/auth/actor";
import { readNoteModeration } from "@/lib/moderation/queries";

/** How a note stands with the moderators, with what was just done about it and what was refused. */
export async function loadNoteModeration(actor: Actor, id: string, searchParams: SearchParams) {
  const [moderation, appeal, show, letThrough] = await Promise.all([
    readNoteModeration(actor, id),
    returnedForm("moderation/appeal", id),
    returnedForm("moderation/show", id),
    returnedForm("moderation/let-through", id),
  ]);
  return {
    moderation,
    done: await searchParam(searchParams, "done"),
    returned: { appeal, deed: show ?? letThrough },
  };
}
