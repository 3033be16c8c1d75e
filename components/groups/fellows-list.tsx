import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import { groupMembersPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { Fellow, Group } from "@/lib/groups/group";
import { groupRoles } from "@/lib/groups/policy";

/** Forms that were refused, by the member whom they were about; of leaving the one. */
export type ReturnedFellowForms = { byMember: Readonly<Record<string, ReturnedForm>>; leave: ReturnedForm | null };

function About({ group, member }: { group: Group; member: Fellow }) {
  return (
    <>
      <input type="hidden" name="group" value={group.id} />
      <input type="hidden" name="member" value={member.id} />
    </>
  );
}

function RoleForm({ group, member }: { group: Group; member: Fellow }) {
  const field = `role-${member.id}`;
  return (
    <ActionForm action="groups/give-role" back={groupMembersPath(group.id)} about={member.id} className="inline-form">
      <About group={group} member={member} />
      <label htmlFor={field} className="sr-only">
        Role of {member.name}
      </label>
      <select id={field} name="role" defaultValue={member.role}>
        {Object.keys(groupRoles).map((role) => (
          <option key={role}>{role}</option>
        ))}
      </select>
      <button type="submit" className="button-link">
        Change<span className="sr-only"> the role of {member.name}</span>
      </button>
    </ActionForm>
  );
}

function RemoveForm({ group, member }: { group: Group; member: Fellow }) {
  return (
    <ActionForm action="groups/remove" back={groupMembersPath(group.id)} about={member.id} className="inline-form">
      <About group={group} member={member} />
      <button type="submit" className="button-link">
        Remove<span className="sr-only"> {member.name}</span>
      </button>
    </ActionForm>
  );
}

function Row({ group, member, returned }: { group: Group; member: Fellow; returned?: ReturnedForm }) {
  return (
    <li>
      <div>
        {member.name}
        {member.self && <span className="entry-facts"> (you)</span>}
        <p className="entry-facts">
          {member.role === "member" ? "" : `${member.role}, `}since <Time at={member.joinedAt} />
        </p>
        {returned?.problem && (
          <p role="alert" className="form-problem">
            {returned.problem}
          </p>
        )}
      </div>
      <div className="entry-deeds no-print">
        {group.can.changeRoles && <RoleForm group={group} member={member} />}
        {member.removable && <RemoveForm group={group} member={member} />}
      </div>
    </li>
  );
}

/** Who belongs to a group, what they are there, and what may be done about that. */
export function FellowsList({
  group,
  fellows,
  returned,
}: {
  group: Group;
  fellows: readonly Fellow[];
  returned: ReturnedFellowForms;
}) {
  return (
    <>
      <ul className="entry-list">
        {fellows.map((member) => (
          <Row key={member.id} group={group} member={member} returned={returned.byMember[member.id]} />
        ))}
      </ul>
      <dl className="entry-facts mt-5 grid gap-1">
        {Object.entries(groupRoles).map(([role, meaning]) => (
          <div key={role}>
            <dt className="inline font-medium">{role}: </dt>
            <dd className="inline">{meaning}</dd>
          </div>
        ))}
      </dl>
      {fellows.some(({ removable }) => removable) && (
        <p className="entry-facts mt-3">Whoever is removed keeps what they wrote, and open links of invitation end.</p>
      )}
      <section aria-labelledby="leave" className="mt-10 no-print">
        <h2 id="leave" className="mb-2 text-large">
          Leave the group
        </h2>
        <p className="mb-3">
          Your notes stay with the group. You can still read and withdraw them; others you see no more.
        </p>
        <ActionForm action="groups/leave" back={groupMembersPath(group.id)} about={group.id} returned={returned.leave}>
          <input type="hidden" name="group" value={group.id} />
          <Submit quiet>Leave {group.name}</Submit>
        </ActionForm>
      </section>
    </>
  );
}
