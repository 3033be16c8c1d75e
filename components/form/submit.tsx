import type { ReactNode } from "react";

/** The button that does what the form is for; its words say what. A quiet one is for what is done beside that. */
export function Submit({
  children,
  quiet = false,
  name,
  value,
}: {
  children: ReactNode;
  quiet?: boolean;
  name?: string;
  value?: string;
}) {
  return (
    <button type="submit" name={name} value={value} className={quiet ? "button-quiet" : "button"}>
      {children}
    </button>
  );
}
