import { NoMail } from "@/components/account/letter-form";
import { PlainPage } from "@/components/layout/plain-page";
import { canSendMail } from "@/lib/mail/mail";

export const metadata = { title: "Look at your mail", robots: { index: false } };

export default function Page() {
  return (
    <PlainPage title="Look at your mail">
      {canSendMail() ? (
        <p>
          If there is an account with that address, a letter with a link is on its way. The link is good for a day and
          once. If nothing comes, look among unwanted mail.
        </p>
      ) : (
        <NoMail what="choose a new password" />
      )}
    </PlainPage>
  );
}
