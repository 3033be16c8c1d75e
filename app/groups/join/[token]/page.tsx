import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { JoinView } from "@/components/groups/join-view";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { readInvitation } from "@/lib/groups/joining";

export const metadata = { title: "An invitation", robots: { index: false }, referrer: "same-origin" };

type Props = { params: Promise<{ token: string }> };

async function load({ params }: Props) {
  const { token } = await params;
  const actor = await currentActor();
  const [invitation, returned] = await Promise.all([readInvitation(actor, token), returnedForm("groups/join")]);
  return { token, invitation, returned, signedIn: actor.kind === "member" };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (data) => (
      <PlainPage title={`The group ${data.invitation.group.name}`}>
        <JoinView {...data} />
      </PlainPage>
    ),
  );
}
