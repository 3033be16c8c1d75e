import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { PlainPage } from "@/components/layout/plain-page";
import { secondFactorPath } from "@/lib/addresses";
import { isLocalPath } from "@/lib/forms/local-path";

export const metadata = { title: "Second factor", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParam(searchParams, "to");
  const to = asked && isLocalPath(asked) ? asked : "/";
  const returned = await returnedForm("accounts/second-factor");
  return (
    <PlainPage title="Second factor">
      <ActionForm action="accounts/second-factor" back={secondFactorPath(to)} returned={returned}>
        <input type="hidden" name="to" value={to} />
        <Field
          name="code"
          label="Code"
          hint="The six digits that your app shows, or one of your spare codes."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          returned={returned}
        />
        <Submit>Sign in</Submit>
      </ActionForm>
      <p className="mt-6 text-medium">
        Ten minutes after the password, or after ORCID, one must <a href="/account/sign-in">start anew</a>. Neither app
        nor spare codes? The administrator of this installation helps.
      </p>
    </PlainPage>
  );
}
