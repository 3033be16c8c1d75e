import { returnedForm } from "@/app/returned-form";
import { LetterForm, NoMail } from "@/components/account/letter-form";
import { PlainPage } from "@/components/layout/plain-page";
import { canSendMail } from "@/lib/mail/mail";

export const metadata = { title: "Forgotten password", robots: { index: false } };

export default async function Page() {
  return (
    <PlainPage title="Forgotten password">
      {canSendMail() ? (
        <>
          <p className="mb-6">A letter with a link goes to the address of your account; with it you choose another.</p>
          <LetterForm
            action="accounts/ask-for-new-password"
            back="/account/forgotten"
            returned={await returnedForm("accounts/ask-for-new-password")}
          >
            Send the link
          </LetterForm>
        </>
      ) : (
        <NoMail what="choose a new password" />
      )}
    </PlainPage>
  );
}
