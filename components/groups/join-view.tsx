import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { groupPath, joinPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { InvitedTo } from "@/lib/groups/group";

type Props = {
  token: string;
  invitation: InvitedTo & { belongs: boolean };
  signedIn: boolean;
  returned: ReturnedForm | null;
};

function Way({ token, invitation: { group, belongs }, signedIn, returned }: Props) {
  if (belongs)
    return (
      <p>
        You belong to this group already: <a href={groupPath(group.id)}>go there</a>.
      </p>
    );
  if (signedIn)
    return (
      <ActionForm action="groups/join" back={joinPath(token)} returned={returned}>
        <input type="hidden" name="token" value={token} />
        <Submit>Join {group.name}</Submit>
      </ActionForm>
    );
  return (
    <p>
      <a href={`/account/sign-in?to=${encodeURIComponent(joinPath(token))}`}>Sign in</a> to join; you come back here. No
      account yet? <a href="/account/sign-up">Make one</a>, and then open this link again.
    </p>
  );
}

/** Where a link of invitation leads. */
export function JoinView(props: Props) {
  const { group, invitedBy } = props.invitation;
  return (
    <>
      <p className="mb-4">
        {invitedBy ?? "A former member"} invites you to this group. Its members see each other’s names and the notes
        that are written for the group.
      </p>
      {group.about && <p className="mb-5 whitespace-pre-line text-soft">{group.about}</p>}
      <Way {...props} />
    </>
  );
}
