import { headers } from "next/headers";
import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { type AccountPageData, AccountView } from "@/components/account/account-view";
import { readOwnAccount } from "@/lib/accounts/profile";
import { listSessions } from "@/lib/accounts/sessions";
import { currentActor } from "@/lib/auth/current-actor";
import { hasOrcid } from "@/lib/auth/orcid";
import { canSendMail } from "@/lib/mail/mail";
import { listOwnRoleRequests } from "@/lib/roles/queries";

export const metadata = { title: "Your account", robots: { index: false } };

const returned = (deed: string) => returnedForm(`accounts/${deed}`);

async function returnedForms(): Promise<AccountPageData["returned"]> {
  const [profile, address, password, connect, disconnect] = await Promise.all([
    returned("change-profile"),
    returned("change-address"),
    returned("change-password"),
    returned("connect-orcid"),
    returned("disconnect-orcid"),
  ]);
  const [start, spareCodes, end] = await Promise.all([
    returned("start-second-factor"),
    returned("make-spare-codes"),
    returned("end-second-factor"),
  ]);
  return { profile, address, password, connect, disconnect, factor: { start, spareCodes, end } };
}

async function load(searchParams: SearchParams): Promise<AccountPageData> {
  const actor = await currentActor();
  const [account, sessions, requests] = await Promise.all([
    readOwnAccount(actor),
    listSessions(actor, await headers()),
    listOwnRoleRequests(actor),
  ]);
  return {
    account,
    sessions,
    requests,
    canSendMail: canSendMail(),
    hasOrcid: hasOrcid(),
    done: await searchParam(searchParams, "done"),
    returned: await returnedForms(),
  };
}

export default function Page({ searchParams }: { searchParams: SearchParams }) {
  return pageWith(
    () => load(searchParams),
    (data) => <AccountView {...data} />,
  );
}
