import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { PlainPage } from "@/components/layout/plain-page";
import { ProblemPage } from "@/components/layout/problem-page";
import { passwordLength } from "@/lib/auth/password";
import { httpStatus } from "@/lib/errors";
import { setResponseStatus } from "@/lib/exchange";

export const metadata = { title: "A new password", robots: { index: false }, referrer: "same-origin" };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, "token");
  if (!token) {
    setResponseStatus(httpStatus.not_found);
    const way = { href: "/account/forgotten", label: "Ask for a link" };
    return (
      <ProblemPage title="This link is not whole" sentence="A new password is chosen with a one-time link." way={way} />
    );
  }
  const returned = await returnedForm("accounts/new-password");
  return (
    <PlainPage title="A new password">
      <ActionForm
        action="accounts/new-password"
        back={`/account/new-password?token=${encodeURIComponent(token)}`}
        returned={returned}
      >
        <input type="hidden" name="token" value={token} />
        <Field
          name="password"
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          minLength={passwordLength.least}
          hint={`${passwordLength.least} characters or more. A sentence will do. Wherever you are signed in, you no longer will be.`}
          returned={returned}
        />
        <Submit>Choose this password</Submit>
      </ActionForm>
      <p className="mt-6 text-medium">
        Is the link old? <a href="/account/forgotten">Ask for another</a>.
      </p>
    </PlainPage>
  );
}
