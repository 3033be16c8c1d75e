import type { ReactNode } from "react";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { typedBefore } from "./field";

type Props = {
  name: string;
  legend: ReactNode;
  options: readonly { value: string; label: ReactNode }[];
  returned?: ReturnedForm | null;
};

/** A choice of one among few sentences. */
export function Radios({ name, legend, options, returned }: Props) {
  const problem = returned?.fields[name];
  const chosen = typedBefore(returned, name);
  return (
    <fieldset className="radio-field" aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <div key={value}>
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={value === chosen}
            required
          />
          <label htmlFor={`${name}-${value}`}>{label}</label>
        </div>
      ))}
      {problem && (
        <p id={`${name}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
