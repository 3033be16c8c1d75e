import { returnedForm } from "@/app/returned-form";
import { NewAccountFields } from "@/components/account/new-account-fields";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { PlainPage } from "@/components/layout/plain-page";

export const metadata = { title: "Make an account", robots: { index: false } };

export default async function Page() {
  const returned = await returnedForm("accounts/sign-up");
  return (
    <PlainPage title="Make an account">
      <p className="mb-6">
        With an account you keep notes of your own and take part in groups. Scholars write notes that everybody can read
        and check citations; you can ask for that once you are here.
      </p>
      <ActionForm action="accounts/sign-up" back="/account/sign-up" returned={returned}>
        <NewAccountFields returned={returned} />
        <Submit>Make an account</Submit>
      </ActionForm>
    </PlainPage>
  );
}
