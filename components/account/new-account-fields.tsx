import { Field } from "@/components/form/field";
import { passwordLength } from "@/lib/auth/password";
import type { ReturnedForm } from "@/lib/forms/returned-form";

/** What a new account is made of. */
export function NewAccountFields({ returned }: { returned: ReturnedForm | null }) {
  return (
    <>
      <Field
        name="name"
        label="Name"
        hint="It stands beside what you write in public. Scholars write under their own."
        autoComplete="name"
        required
        maxLength={80}
        returned={returned}
      />
      <Field name="email" label="E-mail address" type="email" autoComplete="username" required returned={returned} />
      <Field
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        required
        minLength={passwordLength.least}
        hint={`${passwordLength.least} characters or more. A sentence will do.`}
        returned={returned}
      />
    </>
  );
}
