import { pageWith } from "@/app/page-with";
import { GroupFrame } from "@/components/groups/group-frame";
import { groupInvitationsPath } from "@/lib/addresses";
import { memberId } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { takeSecret } from "@/lib/auth/kept-secret";
import { readGroup } from "@/lib/groups/queries";

export const metadata = { title: "A link of invitation", robots: { index: false } };

type Props = { params: Promise<{ group: string }> };

async function load({ params }: Props) {
  const actor = await currentActor();
  const group = await readGroup(actor, (await params).group);
  return { group, link: await takeSecret(memberId(actor) ?? "", `link for group ${group.id}`) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ group, link }) => (
      <GroupFrame group={group} current="invitations">
        {link ? (
          <>
            <p>Copy the link and hand it over by a way that you trust. It is shown this one time.</p>
            <code className="link-to-copy">{link}</code>
          </>
        ) : (
          <p>The link was shown, and is not shown again. If nobody has it, withdraw the invitation and make another.</p>
        )}
        <p className="mt-4">
          <a href={groupInvitationsPath(group.id)}>Back to the invitations</a>
        </p>
      </GroupFrame>
    ),
  );
}
