import { returnedForm } from "@/app/returned-form";
import type { Queue } from "@/lib/moderation/queue";

/** The forms of a queue that were refused, by action and what they are about. */
export async function loadReturnedDeeds({ entries }: Queue) {
  const names = entries.flatMap(({ note, appeal }) => [
    ["moderation/hide", note.id],
    ["moderation/dismiss", note.id],
    ["moderation/let-through", note.id],
    ...(appeal ? [["moderation/decide-appeal", appeal.id]] : []),
  ]);
  const found = await Promise.all(
    names.map(async ([name = "", about = ""]) => {
      const returned = await returnedForm(name, about);
      return returned ? [[`${name} ${about}`, returned] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** What was just decided, in a sentence. */
export const decidedSentences: Record<string, string> = {
  dismissed: "The note stays as it is.",
  hidden: "The note is hidden, and its author is told why.",
  shown: "Everybody can read the note now.",
  decided: "The author is told what you decided.",
};
