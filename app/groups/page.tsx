import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { GroupsList } from "@/components/groups/groups-list";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/permissions";
import { listInvitations } from "@/lib/groups/joining";
import { listGroups } from "@/lib/groups/queries";

export const metadata = { title: "Groups", robots: { index: false } };

async function load(searchParams: SearchParams) {
  const actor = await currentActor();
  const groups = await listGroups(actor);
  const [invitations, returned] = await Promise.all([listInvitations(actor), returnedForm("groups/accept")]);
  const left = (await searchParam(searchParams, "done")) === "left";
  return { left, groups, invitations, returned, founds: may(actor, "group.create") };
}

export default function Page({ searchParams }: { searchParams: SearchParams }) {
  return pageWith(
    () => load(searchParams),
    ({ left, ...data }) => (
      <PlainPage title="Groups">
        {left && (
          <p role="status" className="notice">
            You have left the group.
          </p>
        )}
        <GroupsList {...data} />
      </PlainPage>
    ),
  );
}
