import { returnedForm } from "@/app/returned-form";
import { NewAccountFields } from "@/components/account/new-account-fields";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { PlainPage } from "@/components/layout/plain-page";
import { ProblemPage } from "@/components/layout/problem-page";
import { isFirstAdministratorLink } from "@/lib/accounts/first-administrator";
import { httpStatus } from "@/lib/errors";
import { setResponseStatus } from "@/lib/exchange";

export const metadata = { title: "The administrator", robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isFirstAdministratorLink(token))) {
    setResponseStatus(httpStatus.not_found);
    return (
      <ProblemPage
        title="This link is not good"
        sentence="It was used, or a later start printed another. Each start prints one until there is an administrator."
      />
    );
  }
  const returned = await returnedForm("accounts/first-administrator");
  return (
    <PlainPage title="Become the administrator">
      <p className="mb-6">Whoever makes an account here runs this installation: its members, roles and settings.</p>
      <ActionForm
        action="accounts/first-administrator"
        back={`/account/first-administrator/${token}`}
        returned={returned}
      >
        <input type="hidden" name="token" value={token} />
        <NewAccountFields returned={returned} />
        <Submit>Become the administrator</Submit>
      </ActionForm>
    </PlainPage>
  );
}
