import { InferenceList } from "@/components/claim/inference-list";
import { essayStanceLines } from "@/components/ui/words";
import type { HeldClaim } from "@/lib/interpretations/interpretation";

type Props = {
  slug: string;
  id: string;
  title: string;
  claims: readonly HeldClaim[];
  empty: string;
  /** Shown even where they are many. */
  open?: boolean;
  /** Whether whose view it is must be said: not where the page is about its one holder. */
  withHolder?: boolean;
};

/** More than fit in a glance are folded away. */
const foldFrom = 30;

/** Claims, each with what the essay does with the view that it reports; many are folded. */
export function HeldClaims({ slug, id, title, claims, empty, open = false, withHolder = true }: Props) {
  const stances = new Map(claims.map(({ key, essayStance }) => [key, essayStance]));
  const remark = ({ key }: { key: string }) => {
    const stance = stances.get(key);
    return stance && stance !== "own" ? essayStanceLines[stance] : null;
  };
  const list = (
    <div className="in-columns">
      <InferenceList
        slug={slug}
        id={id}
        title={title}
        claims={claims}
        empty={empty}
        remark={remark}
        withHolder={withHolder}
      />
    </div>
  );
  if (open || claims.length < foldFrom) return list;
  return (
    <details className="mt-8">
      <summary className="sans text-medium text-soft">
        {title}: {claims.length}
      </summary>
      {list}
    </details>
  );
}
