import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { GroupFrame } from "@/components/groups/group-frame";
import { InvitationsView } from "@/components/groups/invitations-view";
import { currentActor } from "@/lib/auth/current-actor";
import { listOpenInvitations, readGroup } from "@/lib/groups/queries";
import { canSendMail } from "@/lib/mail/mail";

export const metadata = { title: "Invitations", robots: { index: false } };

type Props = { params: Promise<{ group: string }>; searchParams: SearchParams };

const sentences: Record<string, string> = {
  sent: "A letter with the link is on its way.",
  withdrawn: "The invitation is withdrawn: its link is good no longer.",
};

async function load({ params, searchParams }: Props) {
  const { group: id } = await params;
  const actor = await currentActor();
  const [group, invitations, returned] = await Promise.all([
    readGroup(actor, id),
    listOpenInvitations(actor, id),
    returnedForm("groups/invite", id),
  ]);
  const done = sentences[(await searchParam(searchParams, "done")) ?? ""];
  return { group, invitations, returned, sendsMail: canSendMail(), done };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ done, ...data }) => (
      <GroupFrame group={data.group} current="invitations" done={done}>
        <InvitationsView {...data} />
      </GroupFrame>
    ),
  );
}
