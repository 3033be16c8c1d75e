import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { PlainPage } from "@/components/layout/plain-page";
import { changeActions, DecideForms } from "@/components/proposal/decide-forms";
import { ProposalView } from "@/components/proposal/proposal-view";
import { deskProposalsPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { requireMember } from "@/lib/auth/permissions";
import { readProposal } from "@/lib/proposals/queries";

type Props = { params: Promise<{ id: string }> };

export const metadata = { title: "Decide a proposal", robots: { index: false } };

async function load({ params }: Props) {
  const { id } = await params;
  const actor = await currentActor();
  requireMember(actor, "proposal.decide");
  const { proposal, choices } = await readProposal(actor, id);
  const [accept, change, decline] = await Promise.all([
    returnedForm("proposals/accept", id),
    returnedForm(changeActions[proposal.kind], id),
    returnedForm("proposals/decline", id),
  ]);
  return { proposal, choices, returned: { accept, change, decline } };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ proposal, choices, returned }) => (
      <PlainPage title="Decide a proposal" wide>
        <div className="history-page">
          <p className="sans mb-4 text-medium">
            <a href={deskProposalsPath}>All proposals</a>
          </p>
          <ProposalView proposal={proposal} />
          {proposal.can.decide ? (
            <DecideForms proposal={proposal} choices={choices} returned={returned} />
          ) : (
            <Refused returned={returned} />
          )}
        </div>
      </PlainPage>
    ),
  );
}

/** Why a form came back from a proposal that somebody else decided meanwhile. */
function Refused({ returned }: { returned: Awaited<ReturnType<typeof load>>["returned"] }) {
  const problem = (returned.accept ?? returned.change ?? returned.decline)?.problem;
  if (!problem) return null;
  return (
    <p role="alert" className="form-problem mt-6">
      {problem}
    </p>
  );
}
