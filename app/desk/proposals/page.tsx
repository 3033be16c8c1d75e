import { pageWith } from "@/app/page-with";
import { PlainPage } from "@/components/layout/plain-page";
import { ProposalList } from "@/components/proposal/proposal-list";
import { currentActor } from "@/lib/auth/current-actor";
import { listForDesk } from "@/lib/proposals/queries";

export const metadata = { title: "Proposals", robots: { index: false } };

export default function Page() {
  return pageWith(
    async () => listForDesk(await currentActor()),
    ({ waiting, decided }) => (
      <PlainPage title="Proposals">
        <h2 className="mb-3 text-large">Waiting</h2>
        <ProposalList proposals={waiting} to="desk" withAuthor none="No proposal waits." />
        <h2 className="mb-3 mt-8 text-large">Decided</h2>
        <ProposalList proposals={decided} to="page" withAuthor none="None has been decided yet." />
      </PlainPage>
    ),
  );
}
