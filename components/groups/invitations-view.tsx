import { ActionForm } from "@/components/form/action-form";
import { Field, Select } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import { groupInvitationsPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { Group, OpenInvitation } from "@/lib/groups/group";
import { invitationDays } from "@/lib/groups/schema";

type Props = {
  group: Group;
  invitations: readonly OpenInvitation[];
  /** Whether this installation sends letters. */
  sendsMail: boolean;
  returned: ReturnedForm | null;
};

const days = invitationDays.map((value) => ({ value, label: value === "1" ? "one day" : `${value} days` }));

function used({ email, uses }: OpenInvitation): string {
  if (email !== null) return "not taken up yet";
  return uses === 1 ? "one has joined with it" : `${uses === 0 ? "nobody" : uses} joined with it`;
}

function Open({ group, invitations }: Pick<Props, "group" | "invitations">) {
  return (
    <section aria-labelledby="open" className="mt-10">
      <h2 id="open" className="mb-2 text-large">
        Open invitations
      </h2>
      {invitations.length === 0 && <p className="text-soft">None.</p>}
      <ul className="entry-list">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <div>
              {invitation.email ?? "A link, for whoever has it"}
              <p className="entry-facts">
                {invitation.invitedBy && `by ${invitation.invitedBy}, `}
                good until <Time at={invitation.expiresAt} />, {used(invitation)}
              </p>
            </div>
            <ActionForm
              action="groups/withdraw-invitation"
              back={groupInvitationsPath(group.id)}
              about={invitation.id}
              className="inline-form entry-deeds"
            >
              <input type="hidden" name="invitation" value={invitation.id} />
              <button type="submit" className="button-link">
                Withdraw<span className="sr-only"> the invitation of {invitation.email ?? "whoever has the link"}</span>
              </button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Inviting into a group, and the invitations that are open. */
export function InvitationsView({ group, invitations, sendsMail, returned }: Props) {
  return (
    <>
      <ActionForm action="groups/invite" back={groupInvitationsPath(group.id)} about={group.id} returned={returned}>
        <input type="hidden" name="group" value={group.id} />
        <Field
          name="email"
          label="E-mail address"
          type="email"
          hint={
            sendsMail
              ? "A letter with a link goes there, which is for this address alone. Leave it empty for a link that anybody can use."
              : "This installation sends no mail: you hand the link over yourself. With an address it is for that address alone; without, for whoever has it."
          }
          returned={returned}
        />
        <Select name="days" label="Good for" options={days} defaultValue="7" returned={returned} />
        <Submit>Invite</Submit>
      </ActionForm>
      <Open group={group} invitations={invitations} />
    </>
  );
}
