import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { signInPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";

/** Signing in with an ORCID iD: whoever comes with it for the first time has an account from then on. */
export function OrcidForm({ to, returned }: { to: string; returned: ReturnedForm | null }) {
  return (
    <ActionForm action="accounts/orcid" back={signInPath(to)} returned={returned} className="action-form orcid-form">
      <input type="hidden" name="to" value={to} />
      <Submit quiet>Sign in with ORCID</Submit>
      <p className="field-hint">
        Whoever comes for the first time gets an account with it. For a new account it counts as asking to be made a
        scholar: an editor decides.
      </p>
    </ActionForm>
  );
}
