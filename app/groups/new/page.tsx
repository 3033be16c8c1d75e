import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { GroupFields } from "@/components/groups/group-fields";
import { PlainPage } from "@/components/layout/plain-page";
import { newGroupPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { requireMember } from "@/lib/auth/permissions";

export const metadata = { title: "Found a group", robots: { index: false } };

async function load() {
  requireMember(await currentActor(), "group.create");
  return { returned: await returnedForm("groups/create") };
}

export default function Page() {
  return pageWith(load, ({ returned }) => (
    <PlainPage title="Found a group">
      <p className="mb-6">You will be its owner. Invite others once it is there.</p>
      <ActionForm action="groups/create" back={newGroupPath} returned={returned}>
        <GroupFields returned={returned} />
        <Submit>Found the group</Submit>
      </ActionForm>
    </PlainPage>
  ));
}
