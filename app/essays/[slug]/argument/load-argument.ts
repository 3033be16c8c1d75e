import { drawMap } from "@/components/argument/drawn-map";
import type { ShownArgument } from "@/components/argument/look";
import { claimGraph } from "@/lib/argument/around";
import { essayGraph } from "@/lib/argument/graph";
import { readArgument } from "@/lib/argument/queries";
import { type ArgumentView, argumentQuery, parseArgumentView } from "@/lib/argument/view";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import type { ClaimPage } from "@/lib/claims/claim";
import { readClaim } from "@/lib/claims/queries";
import { AppError } from "@/lib/errors";
import { type EssayHead, essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";

export type ArgumentProps = { slug: string; params: Record<string, string | string[] | undefined> };

const readChosen = (essay: EssayHead, view: ArgumentView): Promise<ClaimPage | null> =>
  view.kind === "essay"
    ? Promise.resolve(null)
    : cachedFor(essay, ["claim", view.claim], () => readClaim(visitor, essay, view.claim));

/** The argument behind an address, laid out: for its page and for its file. */
export async function loadArgument({ slug, params }: ArgumentProps) {
  const essay = await findEssay(visitor, slug);
  const data = await cachedFor(essay, ["argument"], () => readArgument(visitor, essay));
  const parsed = parseArgumentView(params, data);
  if (!parsed.ok) throw new AppError("invalid", parsed.problem);
  const { view } = parsed;
  const claim = await readChosen(essay, view);
  const graph =
    view.kind === "claim" && claim
      ? claimGraph(data, claim, view.depth)
      : essayGraph(data, new Set(view.kind === "essay" ? view.open : []));
  const map = await cachedFor(essay, ["argument map", argumentQuery(view, data.sections)], async () => drawMap(graph));
  const shown: ShownArgument = { slug, label: essayLabel(essay), data, view, graph };
  return { essay, shown, map, claim };
}
