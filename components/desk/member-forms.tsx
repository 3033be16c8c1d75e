import { AccountSection } from "@/components/account/section";
import { ActionForm } from "@/components/form/action-form";
import { Field, Select } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { membersPath } from "@/lib/addresses";
import { roles } from "@/lib/auth/roles";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { ManagedMember } from "@/lib/members/member";

type Props = { member: ManagedMember; returned: ReturnedForm | null };

const Id = ({ id }: { id: string }) => <input type="hidden" name="id" value={id} />;

/** Giving a member a role. */
export function RoleForm({ member: { id, role }, returned }: Props) {
  return (
    <AccountSection id="role-section" title="Role">
      <ActionForm action="members/change-role" back={membersPath(id)} about={id} returned={returned}>
        <Id id={id} />
        <Select
          name="role"
          label="Role"
          hint="Another role ends the member’s sessions."
          options={roles.map((value) => ({ value, label: value }))}
          defaultValue={role}
          returned={returned}
        />
        <Submit>Give this role</Submit>
      </ActionForm>
    </AccountSection>
  );
}

/** A one-time link to hand over: where no mail is sent, or none arrives. */
export function LinkForm({ member: { id, confirmed }, returned }: Props) {
  const options = [
    ...(confirmed ? [] : [{ value: "confirmation", label: "confirm the address" }]),
    { value: "password", label: "choose a new password" },
    { value: "address", label: "bind the account to another address" },
  ];
  return (
    <AccountSection id="link-section" title="One-time link">
      <ActionForm action="members/issue-link" back={membersPath(id)} about={id} returned={returned}>
        <Id id={id} />
        <Select name="purpose" label="With it the member can" options={options} returned={returned} />
        <Field name="email" label="The other address, if it is for that" type="email" returned={returned} />
        <Submit>Make a link</Submit>
      </ActionForm>
    </AccountSection>
  );
}

function Disable({ member: { id }, returned }: Props) {
  return (
    <ActionForm action="members/disable" back={membersPath(id)} about={id} returned={returned}>
      <Id id={id} />
      <Field
        name="reason"
        label="Why the account is disabled"
        hint="It stands in the log. Notes stay; hiding them is for the moderators."
        required
        maxLength={1000}
        returned={returned}
      />
      <Submit quiet>Disable the account</Submit>
    </ActionForm>
  );
}

/** Ending sessions, disabling, enabling. */
export function AccessForms({
  member,
  disable,
  enable,
}: {
  member: ManagedMember;
  disable: ReturnedForm | null;
  enable: ReturnedForm | null;
}) {
  const { id, disabled, can } = member;
  return (
    <AccountSection id="access-section" title="Access">
      {member.openSessions > 0 && (
        <ActionForm action="members/end-sessions" back={membersPath(id)} about={id}>
          <Id id={id} />
          <Submit quiet>End all sessions</Submit>
        </ActionForm>
      )}
      {can.ban && !disabled && <Disable member={member} returned={disable} />}
      {can.ban && disabled && (
        <ActionForm action="members/enable" back={membersPath(id)} about={id} returned={enable}>
          <Id id={id} />
          <Submit>Enable the account</Submit>
        </ActionForm>
      )}
      {!can.ban && <p>This is your own account: another administrator can disable it.</p>}
    </AccountSection>
  );
}
