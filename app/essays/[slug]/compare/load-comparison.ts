import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { readComparison } from "@/lib/compare/queries";
import { parseCompareView } from "@/lib/compare/view";
import { findEssay } from "@/lib/essays/queries";

/** The comparison behind an address: for its page and for its files. One read serves every choice. */
export async function loadComparison(slug: string, params: Record<string, string | string[] | undefined>) {
  const essay = await findEssay(visitor, slug);
  const data = await cachedFor(essay, ["compare"], () => readComparison(visitor, essay));
  return { essay, data, ...parseCompareView(params, data) };
}
