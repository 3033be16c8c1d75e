import type { ReactNode } from "react";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { typedBefore } from "./field";

type Props = {
  name: string;
  legend: ReactNode;
  options: readonly { value: string; label: ReactNode }[];
  /** The one that is chosen at first; none if left out. */
  defaultValue?: string;
  returned?: ReturnedForm | null;
  /** Tells choices of one name on a page apart. */
  id?: string;
};

/** A choice of one among few sentences. */
export function Radios({ name, legend, options, defaultValue, returned, id = name }: Props) {
  const problem = returned?.fields[name];
  const chosen = typedBefore(returned, name) ?? defaultValue;
  return (
    <fieldset className="radio-field" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <div key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={value === chosen}
            required
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
        </div>
      ))}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
