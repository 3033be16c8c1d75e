import { lookUp } from "@/lib/coverage/coverage";
import type { ClaimLoss } from "@/lib/rests-on/loss";
import type { Reckoning } from "@/lib/rests-on/reckoning";
import type { RestingClaim, RestingSource, RestsOnData } from "@/lib/rests-on/resting";
import type { IsAside } from "@/lib/rests-on/set-aside";

/** Where what the page speaks of is looked up, by key. */
export type Rests = {
  slug: string;
  source: (key: string) => RestingSource;
  claim: (key: string) => RestingClaim;
  loss: (claim: string) => ClaimLoss;
  isAside: IsAside;
};

/** Look-ups for a page on what its essay rests on. */
export function restsOf(slug: string, data: RestsOnData, { losses, isAside }: Reckoning): Rests {
  return {
    slug,
    source: lookUp(data.sources, ({ key }) => key),
    claim: lookUp(data.claims, ({ key }) => key),
    loss: lookUp([...losses.values()], ({ key }) => key),
    isAside,
  };
}
