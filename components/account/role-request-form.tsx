import { ActionForm } from "@/components/form/action-form";
import { Field, Select, TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { roleRequestPath } from "@/lib/addresses";
import { askableRoles, type Role, reaches } from "@/lib/auth/roles";
import type { ReturnedForm } from "@/lib/forms/returned-form";

const words = {
  scholar: "Scholar: notes for everybody, checks of citations, proposals",
  teacher: "Teacher: the same, and preparing classes",
} as const;

type Props = { role: Role; affiliation: string | null; returned: ReturnedForm | null };

/** Asking an editor for a role. */
export function RoleRequestForm({ role, affiliation, returned }: Props) {
  const options = askableRoles
    .filter((asked) => !reaches(role, asked))
    .map((value) => ({ value, label: words[value] }));
  if (options.length === 0) return <p>You may do all that can be asked for.</p>;
  return (
    <>
      <p className="mb-6">
        An editor reads this and answers. Once a role is granted you sign in anew. No degree is asked for: say what you
        work on.
      </p>
      <ActionForm action="roles/ask" back={roleRequestPath} returned={returned}>
        <Select name="role" label="Role" options={options} returned={returned} />
        <Field
          name="affiliation"
          label="Affiliation"
          hint="Where you work or study; “independent” is an answer."
          autoComplete="organization"
          required
          maxLength={160}
          defaultValue={affiliation ?? ""}
          returned={returned}
        />
        <TextArea
          name="reason"
          label="What you work on, and why you ask"
          required
          minLength={20}
          maxLength={2000}
          returned={returned}
        />
        <Submit>Ask</Submit>
      </ActionForm>
    </>
  );
}
