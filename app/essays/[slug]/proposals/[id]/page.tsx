import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { ProposalView } from "@/components/proposal/proposal-view";
import { deskProposalPath, essayPath, proposalPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { readProposal } from "@/lib/proposals/queries";
import { absoluteUrl } from "@/lib/site";

type Props = { params: Promise<{ slug: string; id: string }> };

export const metadata = { title: "A proposal", robots: { index: false } };

async function load({ params }: Props) {
  const { slug, id } = await params;
  const actor = await currentActor();
  const essay = await findEssay(actor, slug);
  const { proposal } = await readProposal(actor, id, essay);
  return { essay, proposal, returned: await returnedForm("proposals/withdraw", id) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, proposal, returned }) => {
      const path = proposalPath(essay.slug, proposal.id);
      return (
        <EssayPage essay={essay} address={absoluteUrl(path)}>
          <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "A proposal" }]} />
          <div className="page-width history-page">
            <h1 className="sr-only">A proposal</h1>
            <div className="mt-4">
              <ProposalView proposal={proposal} />
            </div>
            {proposal.can.decide && (
              <p className="sans mt-6 no-print">
                <a href={deskProposalPath(proposal.id)}>Decide it</a>
              </p>
            )}
            {proposal.can.withdraw && (
              <div className="mt-6 no-print">
                <ActionForm action="proposals/withdraw" back={path} about={proposal.id} returned={returned}>
                  <input type="hidden" name="id" value={proposal.id} />
                  <Submit quiet>Take it back</Submit>
                </ActionForm>
              </div>
            )}
          </div>
        </EssayPage>
      );
    },
  );
}
