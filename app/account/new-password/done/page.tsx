import { PlainPage } from "@/components/layout/plain-page";

export const metadata = { title: "The password is chosen", robots: { index: false } };

export default function Page() {
  return (
    <PlainPage title="The password is chosen">
      <p>
        <a href="/account/sign-in">Sign in</a> with it.
      </p>
    </PlainPage>
  );
}
