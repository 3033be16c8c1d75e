import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { longestReason } from "@/lib/moderation/schema";

const decisions = [
  { value: "upheld", label: "Show the note again" },
  { value: "dismissed", label: "It stays hidden" },
] as const;

/** Deciding an appeal, with an answer that its author reads. */
export function AppealForm({
  appeal,
  back,
  to,
  returned,
}: {
  appeal: string;
  back: string;
  to: string;
  returned: ReturnedForm | null;
}) {
  const chosen = returned?.values.decision?.[0];
  return (
    <ActionForm action="moderation/decide-appeal" back={back} about={appeal} returned={returned}>
      <input type="hidden" name="appeal" value={appeal} />
      <input type="hidden" name="to" value={to} />
      <fieldset className="sans flex flex-wrap gap-x-5 text-medium">
        <legend className="sr-only">Decision</legend>
        {decisions.map(({ value, label }) => (
          <label key={value} className="flex items-baseline gap-2">
            <input type="radio" name="decision" value={value} required defaultChecked={chosen === value} />
            {label}
          </label>
        ))}
      </fieldset>
      {returned?.fields.decision && <p className="field-problem">{returned.fields.decision}</p>}
      <TextArea
        id={`answer-${appeal}`}
        name="answer"
        label="Answer to the author"
        hint="Wanted where the note stays hidden."
        rows={3}
        maxLength={longestReason}
        returned={returned}
      />
      <Submit>Decide</Submit>
    </ActionForm>
  );
}
