import { ActionForm } from "@/components/form/action-form";
import { Field, Select, TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { Annotation } from "@/lib/annotations/annotation";
import { annotationTargets } from "@/lib/annotations/vocabulary";
import type { ReturnedForm } from "@/lib/forms/returned-form";

const targetOptions = (["paragraph", "claim", "position", "citation", "note"] as const).map((value) => ({
  value,
  label: value === "paragraph" ? "a paragraph, or words of it" : annotationTargets[value],
}));

/** Giving a note that has lost what it was about another place. */
export function AttachForm({
  annotation: { id, paragraph },
  back,
  returned,
}: {
  annotation: Annotation;
  back: string;
  returned: ReturnedForm | null;
}) {
  const common = { returned };
  return (
    <ActionForm action="annotations/attach" back={back} about={id} returned={returned}>
      <input type="hidden" name="id" value={id} />
      <Select {...common} name="target" label="What it is about" options={targetOptions} />
      <Field
        {...common}
        name="paragraph"
        label="Number of the paragraph"
        inputMode="numeric"
        defaultValue={paragraph ?? undefined}
      />
      <TextArea
        {...common}
        name="exact"
        label="Words of the paragraph"
        rows={3}
        hint="Copied from the text as they are; empty for the paragraph as a whole."
      />
      <Field
        {...common}
        name="key"
        label="Key of the claim, position, citation or editor’s note"
        hint="For anything but a paragraph."
      />
      <Submit>Attach it there</Submit>
    </ActionForm>
  );
}
