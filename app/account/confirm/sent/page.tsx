import { NoMail } from "@/components/account/letter-form";
import { PlainPage } from "@/components/layout/plain-page";
import { canSendMail } from "@/lib/mail/mail";

export const metadata = { title: "Look at your mail", robots: { index: false } };

export default function Page() {
  return (
    <PlainPage title="Look at your mail">
      {canSendMail() ? (
        <p>
          If there is an account with that address and it is not confirmed yet, a letter with a link is on its way. If
          nothing comes, look among unwanted mail, or <a href="/account/sign-in">sign in</a>: perhaps it is confirmed.
        </p>
      ) : (
        <NoMail what="confirm your address" />
      )}
    </PlainPage>
  );
}
