import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import type { ClaimPage } from "@/lib/claims/claim";
import { readClaim } from "@/lib/claims/queries";
import type { EssayHead } from "@/lib/essays/essay";
import { type PublishedBefore, publishedBefore } from "@/lib/timeline/published-before";
import { loadTimeline } from "./load-timeline";

/** A claim with the positions beside it whose works could not have used its evidence, by the keys of these. */
export type LoadedClaim = ClaimPage & { publishedBefore: ReadonlyMap<string, PublishedBefore> };

/**
 * A claim with all that stands about it, for its page and for the map around it.
 * @throws AppError `not_found`
 */
export const loadClaim = (essay: EssayHead, key: string): Promise<LoadedClaim> =>
  cachedFor(essay, ["claim", key], async () => ({
    ...(await readClaim(visitor, essay, key)),
    publishedBefore: publishedBefore(await loadTimeline(essay), key),
  }));
