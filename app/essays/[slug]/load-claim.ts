import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import type { ClaimPage } from "@/lib/claims/claim";
import { readClaim } from "@/lib/claims/queries";
import type { EssayHead } from "@/lib/essays/essay";

/**
 * A claim with all that stands about it, for its page and for the map around it.
 * @throws AppError `not_found`
 */
export const loadClaim = (essay: EssayHead, key: string): Promise<ClaimPage> =>
  cachedFor(essay, ["claim", key], () => readClaim(visitor, essay, key));
