import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import type { EssayHead } from "@/lib/essays/essay";
import { readTimeline } from "@/lib/timeline/queries";
import type { Timeline } from "@/lib/timeline/timeline";

/** Events, openings and works of an essay, for its timeline and for what a claim says of works that came too early. */
export const loadTimeline = (essay: EssayHead): Promise<Timeline> =>
  cachedFor(essay, ["timeline"], () => readTimeline(visitor, essay));
