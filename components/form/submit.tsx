import type { ReactNode } from "react";

/** The button that does what the form is for; its words say what. A quiet one is for what is done beside that. */
export function Submit({
  children,
  quiet = false,
  unchecked = false,
  name,
  value,
}: {
  children: ReactNode;
  quiet?: boolean;
  /** The browser lets the form go as it is: not all that is needed in the end is needed for this. */
  unchecked?: boolean;
  name?: string;
  value?: string;
}) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formNoValidate={unchecked || undefined}
      className={quiet ? "button-quiet" : "button"}
    >
      {children}
    </button>
  );
}
