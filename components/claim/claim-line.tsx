import type { ReactNode } from "react";
import { Marks } from "@/components/position/marks";
import { claimPath } from "@/lib/addresses";
import { isAuthorsOwn } from "@/lib/claims/claim";
import type { MarkedClaim } from "@/lib/claims/marked-claim";

type Props = {
  slug: string;
  claim: MarkedClaim;
  withCentrality?: boolean;
  /** Anchor of the line within its page. */
  id?: string;
  /** Further lines under the statement. */
  children?: ReactNode;
};

/** A claim in a list: what it is and the marks of the positions on it, then the statement. A page can hold hundreds. */
export function ClaimLine({ slug, claim, withCentrality = false, id, children }: Props) {
  const { key, type, modality, holder, centrality, marks, statement } = claim;
  return (
    <li id={id} className="claim-line">
      <p className="claim-facts">
        <span>
          <b>{key}</b> {type} · {modality}
          {!isAuthorsOwn(holder) && ` · ${holder.name}`}
          {withCentrality && ` · centrality ${centrality}`}
        </span>
        <Marks marks={marks} />
      </p>
      <a href={claimPath(slug, key)}>{statement}</a>
      {children}
    </li>
  );
}
