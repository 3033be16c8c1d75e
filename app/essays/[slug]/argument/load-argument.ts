import { drawMap } from "@/components/argument/drawn-map";
import type { ShownArgument } from "@/components/argument/look";
import { claimGraph } from "@/lib/argument/around";
import { essayGraph } from "@/lib/argument/graph";
import { readArgument } from "@/lib/argument/queries";
import { argumentQuery, parseArgumentView } from "@/lib/argument/view";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { AppError } from "@/lib/errors";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { loadClaim } from "../load-claim";

export type ArgumentProps = {
  slug: string;
  params: Record<string, string | string[] | undefined>;
  /** How much wider than ours the letters may be, as a factor: as for nodeText. */
  wider?: number;
};

/** The argument behind an address, laid out: for its page and for its file. */
export async function loadArgument({ slug, params, wider = 1 }: ArgumentProps) {
  const essay = await findEssay(visitor, slug);
  const data = await cachedFor(essay, ["argument"], () => readArgument(visitor, essay));
  const parsed = parseArgumentView(params, data);
  if (!parsed.ok) throw new AppError("invalid", parsed.problem);
  const { view } = parsed;
  const claim = view.kind === "claim" ? await loadClaim(essay, view.claim) : null;
  const graph =
    view.kind === "claim" && claim
      ? claimGraph(data, claim, view.depth)
      : essayGraph(data, new Set(view.kind === "essay" ? view.open : []));
  const drawn = argumentQuery(view, data.sections);
  const map = await cachedFor(essay, ["argument map", drawn, String(wider)], async () => drawMap(graph, wider));
  const shown: ShownArgument = { slug, label: essayLabel(essay), data, view, graph };
  return { essay, shown, map, claim };
}
