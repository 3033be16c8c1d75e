import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { DeleteAccount } from "@/components/account/delete-account";
import { PlainPage } from "@/components/layout/plain-page";
import { readLegacy } from "@/lib/accounts/deletion";
import { readOwnAccount } from "@/lib/accounts/profile";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Delete your account", robots: { index: false } };

async function load() {
  const actor = await currentActor();
  const [legacy, account] = await Promise.all([readLegacy(actor), readOwnAccount(actor)]);
  return { legacy, hasPassword: account.hasPassword, returned: await returnedForm("accounts/delete") };
}

export default function Page() {
  return pageWith(load, (data) => (
    <PlainPage title="Delete your account">
      <DeleteAccount {...data} />
    </PlainPage>
  ));
}
