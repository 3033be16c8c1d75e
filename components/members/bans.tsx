import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { bansPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { Bannable } from "@/lib/members/bans";

function Unban({ member: { id, name }, returned }: { member: Bannable; returned: ReturnedForm | null }) {
  return (
    <>
      {returned?.problem && (
        <p role="alert" className="form-problem">
          {returned.problem}
        </p>
      )}
      <ActionForm action="moderation/unban" back={bansPath()} about={id} className="inline-form">
        <input type="hidden" name="id" value={id} />
        <Submit quiet>Let {name} in again</Submit>
      </ActionForm>
    </>
  );
}

/** Who is barred from signing in, and why. */
export function BannedList({
  banned,
  returned,
}: {
  banned: readonly Bannable[];
  /** Refused forms, by the member whom they are about. */
  returned: Readonly<Record<string, ReturnedForm>>;
}) {
  if (banned.length === 0)
    return <p>Nobody is banned. Whoever is can no longer sign in; their notes stay, and are hidden one by one.</p>;
  return (
    <ul className="entry-list">
      {banned.map((member) => (
        <li key={member.id}>
          <div>
            {member.name} <span className="entry-facts">{member.role}</span>
            {member.reason && <p className="whitespace-pre-line text-soft">{member.reason}</p>}
          </div>
          {member.mine && <Unban member={member} returned={returned[member.id] ?? null} />}
        </li>
      ))}
    </ul>
  );
}

/** Barring somebody, with a reason. */
export function BanForm({ member: { id, name }, returned }: { member: Bannable; returned: ReturnedForm | null }) {
  return (
    <ActionForm action="moderation/ban" back={bansPath(id)} about={id} returned={returned}>
      <input type="hidden" name="id" value={id} />
      <p>
        {name} is signed out everywhere at once and cannot sign in again. What they wrote stays; hide single notes if
        they must go.
      </p>
      <TextArea
        name="reason"
        label="Reason"
        hint="It stands in the log."
        rows={3}
        required
        maxLength={1000}
        returned={returned}
      />
      <Submit>Ban {name}</Submit>
    </ActionForm>
  );
}
