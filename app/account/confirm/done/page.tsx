import { PlainPage } from "@/components/layout/plain-page";

export const metadata = { title: "Confirmed", robots: { index: false } };

export default function Page() {
  return (
    <PlainPage title="The address is confirmed">
      <p>
        <a href="/account/sign-in">Sign in</a>, or go on to <a href="/account">your account</a> if you are signed in.
      </p>
    </PlainPage>
  );
}
