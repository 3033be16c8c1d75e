import { returnedForm } from "@/app/returned-form";
import { SignInForm } from "@/components/account/sign-in-form";
import { PlainPage } from "@/components/layout/plain-page";
import { isLocalPath } from "@/lib/forms/local-path";

export const metadata = { title: "Sign in", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { to } = await searchParams;
  return (
    <PlainPage title="Sign in">
      <SignInForm
        to={typeof to === "string" && isLocalPath(to) ? to : "/"}
        returned={await returnedForm("accounts/sign-in")}
      />
      <p className="mt-6 text-[0.92rem]">
        <a href="/account/forgotten">Forgotten the password?</a> No account yet? <a href="/account/sign-up">Make one</a>
        . Reading needs none.
      </p>
    </PlainPage>
  );
}
