import { returnedForm } from "@/app/returned-form";
import { OrcidForm } from "@/components/account/orcid-form";
import { SignInForm } from "@/components/account/sign-in-form";
import { PlainPage } from "@/components/layout/plain-page";
import { hasOrcid } from "@/lib/auth/orcid";
import { isLocalPath } from "@/lib/forms/local-path";

export const metadata = { title: "Sign in", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { to } = await searchParams;
  const way = typeof to === "string" && isLocalPath(to) ? to : "/";
  return (
    <PlainPage title="Sign in">
      <SignInForm to={way} returned={await returnedForm("accounts/sign-in")} />
      {hasOrcid() && <OrcidForm to={way} returned={await returnedForm("accounts/orcid")} />}
      <p className="mt-6 text-medium">
        <a href="/account/forgotten">Forgotten the password?</a>{" "}
        <a href="/account/confirm">Another link to confirm the address?</a> No account yet?{" "}
        <a href="/account/sign-up">Make one</a>. Reading needs none.
      </p>
    </PlainPage>
  );
}
