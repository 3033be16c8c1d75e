import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { longestReason } from "@/lib/moderation/schema";

type Props = {
  action: "moderation/report" | "moderation/hide" | "moderation/appeal";
  /** The note's. */
  id: string;
  back: string;
  /** Where to go on; without it to the note's own page. */
  to?: string;
  label: string;
  hint?: string;
  button: string;
  quiet?: boolean;
  returned: ReturnedForm | null;
};

/** Something that is done to a note with a reason. */
export function ReasonForm({ action, id, back, to, label, hint, button, quiet, returned }: Props) {
  return (
    <ActionForm action={action} back={back} about={id} returned={returned}>
      <input type="hidden" name="id" value={id} />
      {to && <input type="hidden" name="to" value={to} />}
      <TextArea
        id={`${action.split("/")[1]}-${id}`}
        name="reason"
        label={label}
        hint={hint}
        required
        rows={3}
        maxLength={longestReason}
        returned={returned}
      />
      <Submit quiet={quiet}>{button}</Submit>
    </ActionForm>
  );
}
