import type { ComponentProps, ReactNode } from "react";
import type { ReturnedForm } from "@/lib/forms/returned-form";

type Common = {
  name: string;
  label: ReactNode;
  /** A line below the field that helps to fill it in. */
  hint?: ReactNode;
  returned?: ReturnedForm | null;
  /** Tells fields of one name on a page apart. */
  id?: string;
};

/** What a field holds: what was typed before, or else its default. */
export const typedBefore = (returned: ReturnedForm | null | undefined, name: string): string | undefined =>
  returned?.values[name]?.[0];

/** What every field says of itself, and what is wrong with it. */
function attributesOf({ id, name, hint, returned }: Pick<Common, "name" | "hint" | "returned"> & { id: string }) {
  const problem = returned?.fields[name];
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return { id, name, "aria-invalid": problem ? true : undefined, "aria-describedby": describedBy || undefined };
}

function Frame({
  id,
  label,
  hint,
  problem,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A field of one line, with its label, and below it what helps or what is wrong. */
export function Field({
  name,
  label,
  hint,
  returned,
  id = name,
  defaultValue,
  ...input
}: Common & Omit<ComponentProps<"input">, "id" | "name">) {
  return (
    <Frame id={id} label={label} hint={hint} problem={returned?.fields[name]}>
      <input
        {...input}
        {...attributesOf({ id, name, hint, returned })}
        defaultValue={typedBefore(returned, name) ?? defaultValue}
      />
    </Frame>
  );
}

/** A field of several lines. */
export function TextArea({
  name,
  label,
  hint,
  returned,
  id = name,
  defaultValue,
  ...area
}: Common & Omit<ComponentProps<"textarea">, "id" | "name">) {
  return (
    <Frame id={id} label={label} hint={hint} problem={returned?.fields[name]}>
      <textarea
        rows={5}
        {...area}
        {...attributesOf({ id, name, hint, returned })}
        defaultValue={typedBefore(returned, name) ?? defaultValue}
      />
    </Frame>
  );
}

/** A choice of one among few words. */
export function Select({
  name,
  label,
  hint,
  returned,
  id = name,
  options,
  defaultValue,
  ...select
}: Common & { options: readonly { value: string; label: string }[]; defaultValue?: string } & Omit<
    ComponentProps<"select">,
    "id" | "name" | "defaultValue"
  >) {
  return (
    <Frame id={id} label={label} hint={hint} problem={returned?.fields[name]}>
      <select
        {...select}
        {...attributesOf({ id, name, hint, returned })}
        defaultValue={typedBefore(returned, name) ?? defaultValue}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Frame>
  );
}
