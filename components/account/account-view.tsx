import { DoneNote } from "@/components/account/done-note";
import { PlainPage } from "@/components/layout/plain-page";
import type { OwnAccount } from "@/lib/accounts/profile";
import type { OpenSession } from "@/lib/accounts/sessions";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { OwnRoleRequest } from "@/lib/roles/role-request";
import { AddressSection, PasswordSection } from "./credentials-sections";
import { OrcidSection } from "./orcid-section";
import { ProfileSection } from "./profile-section";
import { RoleSection } from "./role-section";
import { type FactorForms, SecondFactorSection } from "./second-factor-section";
import { AccountSection } from "./section";
import { SessionSection } from "./session-section";

/** Everything that the account’s page shows. */
export type AccountPageData = {
  account: OwnAccount;
  sessions: readonly OpenSession[];
  requests: readonly OwnRoleRequest[];
  canSendMail: boolean;
  hasOrcid: boolean;
  done: string | null;
  returned: {
    profile: ReturnedForm | null;
    address: ReturnedForm | null;
    password: ReturnedForm | null;
    connect: ReturnedForm | null;
    disconnect: ReturnedForm | null;
    factor: FactorForms;
  };
};

function Contents({ withOrcid }: { withOrcid: boolean }) {
  const parts: [string, string][] = [
    ["profile", "Profile"],
    ["role", "Role"],
    ["address", "E-mail address"],
    ["password", "Password"],
    ["second-factor", "Second factor"],
    ...(withOrcid ? [["orcid", "ORCID iD"] as [string, string]] : []),
    ["sessions", "Sessions"],
    ["data", "Your data"],
  ];
  return (
    <nav aria-label="Parts of this page" className="account-contents">
      {parts.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}

/** A member’s own account. */
export function AccountView({ account, sessions, requests, canSendMail, hasOrcid, done, returned }: AccountPageData) {
  const withOrcid = hasOrcid || account.orcid !== null;
  return (
    <PlainPage title="Your account">
      <DoneNote done={done} />
      <Contents withOrcid={withOrcid} />
      <ProfileSection account={account} canSendMail={canSendMail} returned={returned.profile} />
      <RoleSection role={account.role} requests={requests} />
      <AddressSection account={account} canSendMail={canSendMail} returned={returned.address} />
      <PasswordSection account={account} returned={returned.password} />
      <SecondFactorSection account={account} hasOrcid={hasOrcid} returned={returned.factor} />
      {withOrcid && <OrcidSection account={account} connect={returned.connect} disconnect={returned.disconnect} />}
      <SessionSection sessions={sessions} />
      <AccountSection id="data" title="Your data">
        <p>
          <a href="/account/export" download>
            Download all that is kept of you
          </a>{" "}
          as one file of JSON: account, sessions, requests, notes with their versions, checks, proposals, groups,
          reports, notifications.
        </p>
        <p>
          <a href="/account/delete">Delete your account</a>
        </p>
      </AccountSection>
    </PlainPage>
  );
}
