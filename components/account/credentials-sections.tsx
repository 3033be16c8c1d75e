import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { OwnAccount } from "@/lib/accounts/profile";
import { accountPath } from "@/lib/addresses";
import { passwordLength } from "@/lib/auth/password";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { ProofField } from "./proof-field";
import { AccountSection } from "./section";

type Props = { account: OwnAccount; returned: ReturnedForm | null };

/** The address to which an account is bound, and how to bind it to another. */
export function AddressSection({ account, canSendMail, returned }: Props & { canSendMail: boolean }) {
  return (
    <AccountSection id="address" title="E-mail address">
      <p>
        {account.email ? (
          <>
            Your account is bound to <b>{account.email}</b>. Nobody but administrators sees it.
          </>
        ) : (
          "Your account was made with an ORCID iD and is bound to no address yet."
        )}
      </p>
      {canSendMail ? (
        <ActionForm action="accounts/change-address" back={`${accountPath}#address`} returned={returned}>
          <Field
            name="email"
            label="Another address"
            type="email"
            autoComplete="email"
            hint="A letter with a link goes there. The address changes when the link is opened."
            required
            returned={returned}
          />
          <ProofField id="address-password" hasPassword={account.hasPassword} returned={returned} />
          <Submit>Send the link</Submit>
        </ActionForm>
      ) : (
        <p>This installation sends no mail. An administrator gives you a one-time link that changes the address.</p>
      )}
    </AccountSection>
  );
}

/** Another password, or a first one. */
export function PasswordSection({ account, returned }: Props) {
  return (
    <AccountSection id="password" title="Password">
      <p>A new password ends every other session of yours.</p>
      <ActionForm action="accounts/change-password" back={`${accountPath}#password`} returned={returned}>
        <ProofField id="current" name="current" hasPassword={account.hasPassword} returned={returned} />
        <Field
          id="new-password"
          name="password"
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          minLength={passwordLength.least}
          hint={`${passwordLength.least} characters or more. A sentence will do.`}
          returned={returned}
        />
        <Submit>{account.hasPassword ? "Change the password" : "Choose a password"}</Submit>
      </ActionForm>
    </AccountSection>
  );
}
