import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { RoleRequestForm } from "@/components/account/role-request-form";
import { PlainPage } from "@/components/layout/plain-page";
import { readOwnAccount } from "@/lib/accounts/profile";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Ask for a role", robots: { index: false } };

export default function Page() {
  return pageWith(
    async () => ({ account: await readOwnAccount(await currentActor()), returned: await returnedForm("roles/ask") }),
    ({ account, returned }) => (
      <PlainPage title="Ask for a role">
        <RoleRequestForm role={account.role} affiliation={account.affiliation} returned={returned} />
      </PlainPage>
    ),
  );
}
