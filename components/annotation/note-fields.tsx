import { Field, Select, TextArea, typedBefore } from "@/components/form/field";
import { longestBody } from "@/lib/annotations/schema";
import { annotationKinds, claimRelations } from "@/lib/annotations/vocabulary";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { renderMarkdown } from "@/lib/markdown/markdown";

type Common = {
  returned: ReturnedForm | null;
  /** Makes the id of a field from its name. */
  id: (name: string) => string;
};

/** Makes ids for the fields of a form that stands on a page beside others. */
export const fieldIds = (form: string) => (name: string) => `${form}-${name}`.replace(/[^\w-]/g, "_");

/** How a note will look, where its writer asked for that before sending it. */
function Preview({ returned }: Pick<Common, "returned">) {
  const body = typedBefore(returned, "preview") && typedBefore(returned, "body");
  return (
    <div className="note-preview" data-preview hidden={!body}>
      <p className="label text-faint">How it will look; it is not sent yet</p>
      {/* Sanitised: no markup of a member's own gets through (lib/markdown). */}
      <div className="annotation-body" dangerouslySetInnerHTML={{ __html: renderMarkdown(body ?? "") }} />
    </div>
  );
}

/** A form that came back to show how its note will look has nothing wrong with it. */
export const withoutPreviewProblem = (returned: ReturnedForm | null): ReturnedForm | null =>
  returned && typedBefore(returned, "preview") && Object.keys(returned.fields).length === 0 ? null : returned;

/** What a note says. */
export function BodyField({ returned, id, label, defaultValue }: Common & { label: string; defaultValue?: string }) {
  return (
    <>
      <TextArea
        returned={returned}
        id={id("body")}
        name="body"
        label={label}
        required
        rows={7}
        maxLength={longestBody}
        defaultValue={defaultValue}
        hint="Markdown: *emphasis*, **strong**, > quotation, - list, [words](https://address)."
      />
      <Preview returned={returned} />
    </>
  );
}

/** Of what kind a note is; a link stands on a claim alone. */
export function KindField({
  returned,
  id,
  onClaim,
  defaultValue,
}: Common & { onClaim: boolean; defaultValue?: string }) {
  const options = Object.entries(annotationKinds)
    .filter(([value]) => onClaim || value !== "link")
    .map(([value, meaning]) => ({ value, label: `${value}: ${meaning}` }));
  return (
    <Select
      returned={returned}
      id={id("kind")}
      name="kind"
      label="Kind"
      options={options}
      defaultValue={defaultValue}
    />
  );
}

export function TagsField({ returned, id, defaultValue }: Common & { defaultValue?: string }) {
  return (
    <Field
      returned={returned}
      id={id("tags")}
      name="tags"
      label="Tags, between commas"
      maxLength={500}
      defaultValue={defaultValue}
    />
  );
}

const relationOptions = [
  { value: "", label: "no link" },
  ...Object.entries(claimRelations).map(([value, label]) => ({ value, label })),
];

/** How the claim stands to another, for a note of kind link. */
export function LinkFields({ returned, id, link }: Common & { link?: { relation: string; claim: string } | null }) {
  const open = Boolean(link || returned?.fields.linkedClaim || typedBefore(returned, "linkedClaim"));
  return (
    <details className="w-full" open={open}>
      <summary className="sans text-medium">Link to another claim (kind “link”)</summary>
      <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <Select
          returned={returned}
          id={id("relation")}
          name="relation"
          label="This claim …"
          options={relationOptions}
          defaultValue={link?.relation}
        />
        <Field
          returned={returned}
          id={id("linkedClaim")}
          name="linkedClaim"
          label="… claim"
          placeholder="22.1"
          maxLength={20}
          defaultValue={link?.claim}
        />
      </div>
    </details>
  );
}
