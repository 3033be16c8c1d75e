import { Field, TextArea } from "@/components/form/field";
import type { ReturnedForm } from "@/lib/forms/returned-form";

/** What a group is called, and what it is for. */
export function GroupFields({
  returned,
  group,
}: {
  returned: ReturnedForm | null;
  group?: { name: string; about: string | null };
}) {
  return (
    <>
      <Field name="name" label="Name" required maxLength={80} defaultValue={group?.name} returned={returned} />
      <TextArea
        name="about"
        label="What it is for"
        hint="A few words, for those who are invited."
        maxLength={2000}
        defaultValue={group?.about ?? ""}
        returned={returned}
      />
    </>
  );
}
