import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import type { EssayHead } from "@/lib/essays/essay";
import type { Explained } from "@/lib/gloss/explained";
import type { Mentions } from "@/lib/gloss/mentions";
import { readExplained, readMentions } from "@/lib/gloss/queries";

/** Everybody and everything that the map of an essay explains; the search for their names is made once per revision. */
export const loadExplained = (essay: EssayHead): Promise<Explained> =>
  cachedFor(essay, ["explained"], () => readExplained(visitor, essay));

/** The same with where each is named. */
export async function loadMentions(essay: EssayHead): Promise<{ explained: Explained; mentions: Mentions }> {
  const explained = await loadExplained(essay);
  return { explained, mentions: await cachedFor(essay, ["mentions"], () => readMentions(visitor, essay, explained)) };
}
