import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { ReturnedForm } from "@/lib/forms/returned-form";

type Props = { action: string; back: string; returned: ReturnedForm | null; children: string };

/** Asking for a letter with a one-time link. */
export function LetterForm({ action, back, returned, children }: Props) {
  return (
    <ActionForm action={action} back={back} returned={returned}>
      <Field name="email" label="E-mail address" type="email" autoComplete="username" required returned={returned} />
      <Submit>{children}</Submit>
    </ActionForm>
  );
}

/** Word that no letter will come, with who helps instead. */
export function NoMail({ what }: { what: string }) {
  return <p>This installation sends no mail. Ask its administrator for a one-time link: with it you {what}.</p>;
}
