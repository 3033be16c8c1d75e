import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { FactorSetUp } from "@/components/account/factor-set-up";
import { PlainPage } from "@/components/layout/plain-page";
import { factorBeingSetUp } from "@/lib/accounts/second-factor";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Set up a second factor", robots: { index: false } };

export default function Page() {
  return pageWith(
    async () => ({
      factor: await factorBeingSetUp(await currentActor()),
      returned: await returnedForm("accounts/confirm-second-factor"),
    }),
    ({ factor, returned }) => (
      <PlainPage title="Set up a second factor">
        {factor ? (
          <FactorSetUp factor={factor} returned={returned} />
        ) : (
          <p>
            There is no key to confirm: it was a quarter of an hour ago, or it is done.{" "}
            <a href="/account#second-factor">Back to your account</a>
          </p>
        )}
      </PlainPage>
    ),
  );
}
