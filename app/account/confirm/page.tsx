import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { LetterForm, NoMail } from "@/components/account/letter-form";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { PlainPage } from "@/components/layout/plain-page";
import { canSendMail } from "@/lib/mail/mail";

export const metadata = { title: "Confirm your address", robots: { index: false }, referrer: "no-referrer" };

const path = "/account/confirm";

/** A link of a letter does nothing by being opened: programs that look through mail open it too. */
export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, "token");
  const refused = await returnedForm("accounts/confirm");
  if (token)
    return (
      <PlainPage title="Confirm your address">
        <ActionForm action="accounts/confirm" back={path}>
          <input type="hidden" name="token" value={token} />
          <p>One press, and this address is yours here.</p>
          <Submit>Confirm the address</Submit>
        </ActionForm>
      </PlainPage>
    );
  return (
    <PlainPage title="Another link">
      {refused?.problem && (
        <p role="alert" className="form-problem mb-6">
          {refused.problem}
        </p>
      )}
      {canSendMail() ? (
        <>
          <p className="mb-6">
            An address is confirmed with the link in a letter. If it is lost or old, ask for another.
          </p>
          <LetterForm
            action="accounts/ask-for-confirmation"
            back={path}
            returned={await returnedForm("accounts/ask-for-confirmation")}
          >
            Send another link
          </LetterForm>
        </>
      ) : (
        <NoMail what="confirm your address" />
      )}
    </PlainPage>
  );
}
