import type { ReactNode } from "react";
import type { ReturnedForm } from "@/lib/forms/returned-form";

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked: boolean;
  returned?: ReturnedForm | null;
};

/** A box to tick. In a form that came back it stands as it was left. */
export function Checkbox({ name, label, hint, defaultChecked, returned }: Props) {
  const checked = returned ? returned.values[name] !== undefined : defaultChecked;
  return (
    <div className="check-field">
      <input
        type="checkbox"
        id={name}
        name={name}
        defaultChecked={checked}
        aria-describedby={hint ? `${name}-hint` : undefined}
      />
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
