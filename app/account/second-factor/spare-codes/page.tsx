import { pageWith } from "@/app/page-with";
import { PlainPage } from "@/components/layout/plain-page";
import { takeSpareCodes } from "@/lib/accounts/second-factor";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Spare codes", robots: { index: false } };

export default function Page() {
  return pageWith(
    async () => takeSpareCodes(await currentActor()),
    (codes) => (
      <PlainPage title="Spare codes">
        {codes ? (
          <>
            <p className="mb-4">
              The second factor is on. With each of these codes you can sign in once if the app is lost. They are shown
              this one time: print them, or write them down, and keep them away from your password.
            </p>
            <ul className="spare-codes" aria-label="Spare codes">
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>They were shown, and are not shown again. Your account makes new ones, with your password.</p>
        )}
        <p className="mt-6">
          <a href="/account#second-factor">Back to your account</a>
        </p>
      </PlainPage>
    ),
  );
}
