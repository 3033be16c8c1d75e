import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { readCheckStates } from "@/lib/checks/queries";
import { findEssay } from "@/lib/essays/queries";
import { readSource } from "@/lib/sources/queries";

export type SourceProps = { params: Promise<{ slug: string; source: string }> };

/** The source behind an address: for its page and for its files. */
export async function loadSource({ params }: SourceProps) {
  const { slug, source: key } = await params;
  const essay = await findEssay(visitor, slug);
  const source = await cachedFor(essay, ["source", key], () => readSource(visitor, essay, key));
  return { essay, source };
}

/** The same with how its citations stand, for its page. */
export async function loadCheckedSource(props: SourceProps) {
  const { essay, source } = await loadSource(props);
  const cited = source.citations.map(({ key }) => key);
  return { essay, source, checks: await readCheckStates(visitor, essay, cited) };
}
