import { ActionForm } from "@/components/form/action-form";
import { Radios } from "@/components/form/radios";
import { Submit } from "@/components/form/submit";
import type { Legacy } from "@/lib/accounts/deletion";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { ProofField } from "./proof-field";

function Groups({ groups }: { groups: Legacy["groups"] }) {
  const shared = groups.filter((group) => group.shared);
  if (shared.length === 0) return null;
  return (
    <>
      <p>
        You alone own these groups. Make another member an owner first; otherwise they are archived, and their members
        can still read them:
      </p>
      <ul className="account-list">
        {shared.map(({ id, name }) => (
          <li key={id}>
            <a href={`/groups/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const noteWords = (count: number): string =>
  count === 0
    ? "You have no notes that others can read."
    : `Others can read ${count === 1 ? "one note" : `${count} notes`} of yours.`;

/** What goes and what stays when a member leaves, and the form that does it. */
export function DeleteAccount({
  legacy: { notes, groups },
  hasPassword,
  returned,
}: {
  legacy: Legacy;
  hasPassword: boolean;
  returned: ReturnedForm | null;
}) {
  return (
    <div className="account-section">
      <p>
        This cannot be undone. Your profile, your private notes, your memberships and notifications go at once. Checks
        of citations and proposals stay, without your name: others build on them. The log of what was done with power
        over others keeps the names in it. <a href="/account/export">Download your data</a> first, if you want to keep
        them.
      </p>
      <Groups groups={groups} />
      <ActionForm action="accounts/delete" back="/account/delete" returned={returned}>
        <p>{noteWords(notes)}</p>
        <Radios
          name="notes"
          legend="Your notes that others can read"
          options={[
            { value: "keep", label: "stay, as those of “a former member”" },
            { value: "remove", label: "go, with all their versions; answers of others stay" },
          ]}
          returned={returned}
        />
        <ProofField id="password" hasPassword={hasPassword} returned={returned} />
        <Submit>Delete my account</Submit>
      </ActionForm>
    </div>
  );
}
