import { pillarCentrality } from "@/lib/coverage/gaps";
import { groupBy } from "@/lib/group-by";
import type { RestingClaim, RestsOnData } from "./resting";

/** The claims of one section of the essay. */
export type ClaimGroup = { section: { key: string; title: string } | null; claims: RestingClaim[] };

/** Whether much of the essay’s argument falls with a claim. */
export const isMain = ({ centrality }: Pick<RestingClaim, "centrality">): boolean => centrality >= pillarCentrality;

/** The main claims, which a reader should see first, and the others. */
export function mainAndOthers(claims: readonly RestingClaim[]): [main: RestingClaim[], others: RestingClaim[]] {
  return [claims.filter(isMain), claims.filter((claim) => !isMain(claim))];
}

/**
 * Claims by section, in the order of the essay. Claims of paragraphs that no section holds come last, without one;
 * a section without a claim is left out.
 */
export function bySection(claims: readonly RestingClaim[], sections: RestsOnData["sections"]): ClaimGroup[] {
  const groups = groupBy(claims, ({ section }) => section);
  return [
    ...sections.map((section) => ({ section, claims: groups.get(section.key) ?? [] })),
    { section: null, claims: claims.filter(({ section }) => section === null) },
  ].filter((group) => group.claims.length > 0);
}
