import { Glossed } from "@/components/gloss/glossed";
import { Block } from "@/components/ui/block";
import { claimPath } from "@/lib/addresses";
import { type ClaimRef, isAuthorsOwn, type LinkedClaim } from "@/lib/claims/claim";
import type { Glosses } from "@/lib/gloss/explained";

type ListedClaim = ClaimRef & Partial<LinkedClaim>;

type Props = {
  slug: string;
  id: string;
  title: string;
  claims: readonly ListedClaim[];
  /** Said where there is none. */
  empty: string;
  /** A remark on one link, such as that it hardens a guess; null for none. */
  remark?: (claim: ClaimRef) => string | null;
  glosses?: Glosses;
  /** Whether whose view a claim reports is said, where it is not the author's. */
  withHolder?: boolean;
};

/** Claims that this one rests on, or that rest on it, as the essay argues. */
export function InferenceList({ slug, id, title, claims, empty, remark, glosses, withHolder = true }: Props) {
  return (
    <Block id={id} title={title} count={claims.length}>
      {claims.length === 0 && <p className="text-medium text-soft">{empty}</p>}
      <ul className="text-medium">
        {claims.map((claim) => (
          <li key={claim.key} className="grid py-[0.19rem] grid-cols-[3rem_1fr] leading-snug">
            <span className="sans pt-[0.1em] text-small text-faint">{claim.key}</span>
            <span>
              <a href={claimPath(slug, claim.key)} className="quiet-link">
                {claim.statement}
              </a>
              <span className="sans text-small text-faint">
                {withHolder && !isAuthorsOwn(claim.holder) && ` (${claim.holder.name})`}
                {claim.modality !== "asserted" && ` · ${claim.modality}`}
                {remark?.(claim) && ` · ${remark(claim)}`}
              </span>
              {claim.hardening && (
                <span className="mt-1 block border-l-2 border-rule pl-2 text-medium text-soft">
                  <span className="sans text-small">Hardens: </span>
                  <Glossed text={claim.hardening} glosses={glosses} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
