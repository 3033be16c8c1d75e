import { PlainPage } from "@/components/layout/plain-page";
import { canSendMail } from "@/lib/mail/mail";

export const metadata = { title: "One step more", robots: { index: false } };

export default function Page() {
  return (
    <PlainPage title="One step more">
      {canSendMail() ? (
        <p>
          A letter with a link is on its way to your address. Open the link within a day; then you can sign in. If
          nothing comes, look among unwanted mail. If you have an account with this address already, nothing comes:{" "}
          <a href="/account/sign-in">sign in</a>, or <a href="/account/forgotten">choose a new password</a>.
        </p>
      ) : (
        <p>
          This installation sends no mail. Ask its administrator for a one-time link: it confirms your address, and then
          you can <a href="/account/sign-in">sign in</a>.
        </p>
      )}
    </PlainPage>
  );
}
