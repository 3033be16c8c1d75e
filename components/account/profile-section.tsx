import { ActionForm } from "@/components/form/action-form";
import { Checkbox } from "@/components/form/checkbox";
import { Field, TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { OwnAccount } from "@/lib/accounts/profile";
import { accountPath, scholarPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { AccountSection } from "./section";

type Props = { account: OwnAccount; canSendMail: boolean; returned: ReturnedForm | null };

/** What a member says of themselves to others. */
export function ProfileSection({ account, canSendMail, returned }: Props) {
  return (
    <AccountSection id="profile" title="Profile">
      <p>
        <a href={scholarPath(account.id)}>Your page</a> shows name, role, affiliation, ORCID iD, what you say of
        yourself and your public notes.
      </p>
      <ActionForm action="accounts/change-profile" back={`${accountPath}#profile`} returned={returned}>
        <Field
          name="name"
          label="Name"
          hint="It stands beside what you write. Scholars write under their own."
          autoComplete="name"
          required
          maxLength={80}
          defaultValue={account.name}
          returned={returned}
        />
        <Field
          name="affiliation"
          label="Affiliation"
          autoComplete="organization"
          maxLength={160}
          defaultValue={account.affiliation ?? ""}
          returned={returned}
        />
        <TextArea
          name="about"
          label="About you"
          hint="A few words on what you work on. Markdown is understood."
          maxLength={2000}
          defaultValue={account.about ?? ""}
          returned={returned}
        />
        <Checkbox
          name="profilePublic"
          label="Everybody may see my page"
          hint="Otherwise members alone do. Your public notes carry your name in either case."
          defaultChecked={account.profilePublic}
          returned={returned}
        />
        <Checkbox
          name="digest"
          label="Send me what is new by e-mail"
          hint={
            canSendMail
              ? "At most one letter a day, and none when nothing is new."
              : "This installation sends no mail; the wish is kept for when it does."
          }
          defaultChecked={account.digest}
          returned={returned}
        />
        <Submit>Save the profile</Submit>
      </ActionForm>
    </AccountSection>
  );
}
