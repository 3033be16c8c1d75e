import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import type { OwnAccount } from "@/lib/accounts/profile";
import { accountPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { ProofField } from "./proof-field";
import { AccountSection } from "./section";

type Props = { account: OwnAccount; connect: ReturnedForm | null; disconnect: ReturnedForm | null };

const back = `${accountPath}#orcid`;

/** A member’s ORCID iD: connected by signing in there, never typed. */
export function OrcidSection({ account: { orcid, hasPassword, role }, connect, disconnect }: Props) {
  return (
    <AccountSection id="orcid" title="ORCID iD">
      {orcid ? (
        <>
          <p>
            Your iD is <a href={`https://orcid.org/${orcid}`}>{orcid}</a>. You can sign in with it.
          </p>
          {hasPassword ? (
            <ActionForm action="accounts/disconnect-orcid" back={back} returned={disconnect}>
              <ProofField id="disconnect-password" hasPassword returned={disconnect} />
              <Submit quiet>Disconnect it</Submit>
            </ActionForm>
          ) : (
            <p>It is the only way in that you have: choose a password before you disconnect it.</p>
          )}
        </>
      ) : (
        <>
          <p>
            Connect your iD to sign in with it; it then stands on your page.
            {role === "reader" && " It also counts as asking to be made a scholar: an editor decides."}
          </p>
          <ActionForm action="accounts/connect-orcid" back={back} returned={connect}>
            <ProofField id="connect-password" hasPassword={hasPassword} returned={connect} />
            <Submit>Go to ORCID and connect</Submit>
          </ActionForm>
        </>
      )}
    </AccountSection>
  );
}
