import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { ReturnedForm } from "@/lib/forms/returned-form";

/** Signing in with address and password. */
export function SignInForm({ to, returned }: { to: string; returned: ReturnedForm | null }) {
  return (
    <ActionForm action="accounts/sign-in" back={`/account/sign-in?to=${encodeURIComponent(to)}`} returned={returned}>
      <input type="hidden" name="to" value={to} />
      <Field name="email" label="E-mail address" type="email" autoComplete="username" required returned={returned} />
      <Field
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        returned={returned}
      />
      <Submit>Sign in</Submit>
    </ActionForm>
  );
}
