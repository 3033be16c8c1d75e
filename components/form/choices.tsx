import type { ReactNode } from "react";
import type { ReturnedForm } from "@/lib/forms/returned-form";

type Props = {
  name: string;
  legend: ReactNode;
  /** One of them, or as many as fit. */
  type: "radio" | "checkbox";
  options: readonly { value: string; label: ReactNode }[];
  returned: ReturnedForm | null;
  hint?: ReactNode;
  /** One must be chosen. */
  required?: boolean;
};

/** A choice of one or some, each with its meaning beside it. */
export function ChoiceField({ name, legend, type, options, returned, hint, required }: Props) {
  const chosen = returned?.values[name] ?? [];
  const problem = returned?.fields[name];
  return (
    <fieldset className="field choices">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} required={required} />
          <span>{label}</span>
        </label>
      ))}
      {hint && <p className="field-hint">{hint}</p>}
      {problem && <p className="field-problem">{problem}</p>}
    </fieldset>
  );
}
