import { pageWith } from "@/app/page-with";
import { PlainPage } from "@/components/layout/plain-page";
import { ProposalList } from "@/components/proposal/proposal-list";
import { currentActor } from "@/lib/auth/current-actor";
import { listOwn } from "@/lib/proposals/queries";

export const metadata = { title: "My proposals", robots: { index: false } };

export default function Page() {
  return pageWith(
    async () => listOwn(await currentActor()),
    (proposals) => (
      <PlainPage title="My proposals">
        <ProposalList
          proposals={proposals}
          to="page"
          none="You have not proposed anything yet. A claim’s page, a question’s and the bibliography have the way to do so."
        />
      </PlainPage>
    ),
  );
}
