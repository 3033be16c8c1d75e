import { Field } from "@/components/form/field";
import type { ReturnedForm } from "@/lib/forms/returned-form";

type Props = { id: string; name?: string; hasPassword: boolean; returned?: ReturnedForm | null };

/** The proof that it is the member who sits there: their password, or word that the sign-in must be fresh. */
export function ProofField({ id, name = "password", hasPassword, returned }: Props) {
  if (!hasPassword)
    return (
      <p className="field-hint">
        You have no password: sign in with ORCID at most a quarter of an hour before, as proof that it is you.
      </p>
    );
  return (
    <Field
      id={id}
      name={name}
      label="Your password"
      type="password"
      autoComplete="current-password"
      required
      returned={returned}
    />
  );
}
