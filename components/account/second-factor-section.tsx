import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import type { OwnAccount } from "@/lib/accounts/profile";
import { accountPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { ProofField } from "./proof-field";
import { AccountSection } from "./section";

/** The forms of the second factor as they came back. */
export type FactorForms = {
  start: ReturnedForm | null;
  spareCodes: ReturnedForm | null;
  end: ReturnedForm | null;
};

const back = `${accountPath}#second-factor`;

function TurnedOn({ returned }: { returned: FactorForms }) {
  return (
    <>
      <p>The second factor is on: whoever signs in as you needs a code of your app as well.</p>
      <details>
        <summary>Make new spare codes</summary>
        <ActionForm action="accounts/make-spare-codes" back={back} returned={returned.spareCodes}>
          <p>The old ones are good no longer.</p>
          <ProofField id="spare-codes-password" hasPassword returned={returned.spareCodes} />
          <Submit>Make new spare codes</Submit>
        </ActionForm>
      </details>
      <details open={returned.end !== null}>
        <summary>Turn the second factor off</summary>
        <ActionForm action="accounts/end-second-factor" back={back} returned={returned.end}>
          <ProofField id="end-factor-password" hasPassword returned={returned.end} />
          <Submit>Turn the second factor off</Submit>
        </ActionForm>
      </details>
    </>
  );
}

/** A second factor beside the password: codes that change every half minute (TOTP). */
export function SecondFactorSection({
  account,
  hasOrcid,
  returned,
}: {
  account: OwnAccount;
  hasOrcid: boolean;
  returned: FactorForms;
}) {
  return (
    <AccountSection id="second-factor" title="Second factor">
      {account.hasSecondFactor && <TurnedOn returned={returned} />}
      {!account.hasSecondFactor && account.hasPassword && (
        <>
          <p>An app on your telephone shows a code that changes every half minute; signing in then needs it too.</p>
          <ActionForm action="accounts/start-second-factor" back={back} returned={returned.start}>
            <ProofField id="start-factor-password" hasPassword returned={returned.start} />
            <Submit>Set up a second factor</Submit>
          </ActionForm>
        </>
      )}
      {!account.hasPassword && <p>It goes with a password: choose one first.</p>}
      {hasOrcid && <p className="field-hint">Signing in with ORCID asks for it too.</p>}
    </AccountSection>
  );
}
