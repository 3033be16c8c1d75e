import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import { groupPath, groupsPath, newGroupPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { GroupEntry, InvitedTo } from "@/lib/groups/group";

type Props = {
  groups: readonly GroupEntry[];
  invitations: readonly InvitedTo[];
  /** Whether the reader of the page may found one. */
  founds: boolean;
  returned: ReturnedForm | null;
};

const people = (count: number): string => (count === 1 ? "one member" : `${count} members`);

function Invitations({ invitations, returned }: Pick<Props, "invitations" | "returned">) {
  return (
    <section aria-labelledby="invitations" className="mb-8">
      <h2 id="invitations" className="mb-2 text-large">
        You are invited
      </h2>
      {returned?.problem && (
        <p role="alert" className="form-problem">
          {returned.problem}
        </p>
      )}
      <ul className="entry-list">
        {invitations.map(({ id, group, invitedBy, expiresAt }) => (
          <li key={id}>
            <div>
              <b className="font-medium">{group.name}</b>
              <p className="entry-facts">
                {invitedBy && `by ${invitedBy}, `}good until <Time at={expiresAt} />
              </p>
            </div>
            <ActionForm action="groups/accept" back={groupsPath} className="inline-form">
              <input type="hidden" name="invitation" value={id} />
              <Submit quiet>Join {group.name}</Submit>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The groups of a member, those to which they are invited, and the way to found one. */
export function GroupsList({ groups, invitations, founds, returned }: Props) {
  return (
    <>
      {invitations.length > 0 && <Invitations invitations={invitations} returned={returned} />}
      {groups.length === 0 ? (
        <p>
          You belong to no group. A group reads and annotates together: its notes are seen by its members alone. One
          joins with an invitation.
        </p>
      ) : (
        <ul className="entry-list">
          {groups.map(({ id, name, role, members, archived }) => (
            <li key={id}>
              <a href={groupPath(id)}>{name}</a>
              <span className="entry-facts">
                {[people(members), role === "member" ? null : `you are its ${role}`, archived ? "archived" : null]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6">
        {founds ? (
          <a href={newGroupPath}>Found a group</a>
        ) : (
          <span className="entry-facts">Groups are founded by scholars and teachers.</span>
        )}
      </p>
    </>
  );
}
