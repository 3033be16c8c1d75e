import { PlainPage } from "@/components/layout/plain-page";

export const metadata = { title: "Your account is deleted", robots: { index: false } };

export default function Page() {
  return (
    <PlainPage title="Your account is deleted">
      <p>
        What was yours alone is gone. Reading needs no account: <a href="/">to the essays</a>.
      </p>
    </PlainPage>
  );
}
