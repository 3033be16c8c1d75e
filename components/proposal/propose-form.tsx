import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { ReturnedForm } from "@/lib/forms/returned-form";

type Props = {
  action: "proposals/position" | "proposals/correction" | "proposals/source";
  back: string;
  /** Tells the forms of one kind apart. */
  about: string;
  hidden: Record<string, string>;
  returned: ReturnedForm;
  children: ReactNode;
};

/** Proposes a change of the map: its fields, and why. */
export function ProposeForm({ action, back, about, hidden, returned, children }: Props) {
  return (
    <ActionForm action={action} back={back} about={about} returned={returned} className="action-form proposal-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <TextArea
        name="reason"
        label="Why, and on what ground"
        hint="For the editor who decides. Anybody can read it once the proposal is taken."
        required
        maxLength={4000}
        returned={returned}
      />
      <Submit>Send the proposal</Submit>
      <p className="field-hint sans">
        An editor accepts it, changes it or declines it with a reason, and you are told. Until then only you and the
        editors see it.
      </p>
    </ActionForm>
  );
}
