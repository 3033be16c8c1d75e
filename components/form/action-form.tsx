import type { ReactNode } from "react";
import type { ReturnedForm } from "@/lib/forms/returned-form";

type Props = {
  /** Name of the action, of app/actions/registry.ts. */
  action: string;
  /** The page where the form stands, to which a refused one comes back. */
  back: string;
  /** What the form is about, where a page has several of one action. */
  about?: string;
  /** The form as it came back, if it was refused. */
  returned?: ReturnedForm | null;
  /** For a form with a file. */
  withFile?: boolean;
  /** Under which name a browser keeps what is typed until the form was taken (draft.browser.ts). */
  draft?: string;
  className?: string;
  label?: string;
  children: ReactNode;
};

/** A form that does something. It needs no script; what was typed comes back with what is wrong with it. */
export function ActionForm({ action, back, about, returned, withFile, draft, className, label, children }: Props) {
  // A form that is too long is never read: its address says where it stands.
  const place = withFile ? `?${new URLSearchParams({ back, form: about ?? "" })}` : "";
  return (
    <form
      method="post"
      action={`/actions/${action}${place}`}
      encType={withFile ? "multipart/form-data" : undefined}
      className={className ?? "action-form"}
      aria-label={label}
      data-draft={draft}
    >
      <input type="hidden" name="back" value={back} />
      {about !== undefined && <input type="hidden" name="form" value={about} />}
      {returned && <FormProblem returned={returned} />}
      {children}
    </form>
  );
}

/** What is wrong with a form as a whole; where single fields are, word that they say it. Nothing, where it was only looked at. */
function FormProblem({ returned: { problem, fields } }: { returned: ReturnedForm }) {
  const count = Object.keys(fields).length;
  if (problem === null && count === 0) return null;
  const below = count === 1 ? "One field below wants mending." : `${count} fields below want mending.`;
  return (
    <p role="alert" className="form-problem">
      {problem ?? below}
    </p>
  );
}
