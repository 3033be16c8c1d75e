import { Time } from "@/components/ui/time";
import { deskProposalPath, proposalPath } from "@/lib/addresses";
import type { ProposalHead } from "@/lib/proposals/proposal";
import { type ProposalKind, proposalStatuses } from "@/lib/proposals/vocabulary";

type Props = {
  proposals: readonly ProposalHead[];
  /** Where each leads: to its page, or to where it is decided. */
  to: "page" | "desk";
  /** Whether it says whose each is. */
  withAuthor?: boolean;
  /** Said where there is none. */
  none: string;
};

const kindNames: Record<ProposalKind, string> = {
  position: "Position",
  source: "Source",
  "claim-correction": "Correction",
};

/** Proposals in a list: what each would change, whose it is, what became of it. */
export function ProposalList({ proposals, to, withAuthor = false, none }: Props) {
  if (proposals.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ul className="grid gap-4">
      {proposals.map(({ id, kind, status, about, essay, author, createdAt }) => (
        <li key={id} className="border-b border-dotted border-rule pb-3">
          <a href={to === "desk" ? deskProposalPath(id) : proposalPath(essay.slug, id)}>
            {kindNames[kind]}: {about}
          </a>
          <p className="sans text-small text-soft">
            {withAuthor && `${author?.name ?? "a former member"} · `}
            <Time at={createdAt} /> · {proposalStatuses[status]} · {essay.label}
          </p>
        </li>
      ))}
    </ul>
  );
}
