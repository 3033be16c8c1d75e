import { ActionForm } from "@/components/form/action-form";
import { Field, Select, TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { longestBody } from "@/lib/annotations/schema";
import { annotationKinds, claimRelations } from "@/lib/annotations/vocabulary";
import type { ReturnedForm } from "@/lib/forms/returned-form";

/** Where and for whom somebody may write; null where they may not write at all. */
export type Writing = {
  /** Whether notes for everybody may be written. */
  publish: boolean;
  groups: readonly { id: string; name: string }[];
};

type Props = {
  slug: string;
  writing: Writing;
  /** What the note is about, as hidden fields of the form. */
  about: Record<string, string>;
  /** The page on which the form stands. */
  back: string;
  returned: ReturnedForm | null;
  /** Tells the forms of a page apart. */
  form: string;
  /** An answer takes kind, readers and place from what it answers. */
  answers?: boolean;
};

const kindOptions = (withLink: boolean) =>
  Object.entries(annotationKinds)
    .filter(([value]) => withLink || value !== "link")
    .map(([value, meaning]) => ({ value, label: `${value}: ${meaning}` }));

const relationOptions = [
  { value: "", label: "no link" },
  ...Object.entries(claimRelations).map(([value, label]) => ({ value, label })),
];

function readersOf({ publish, groups }: Writing) {
  return [
    ...(publish ? [{ value: "public", label: "everybody" }] : []),
    { value: "private", label: "only me" },
    ...(groups.length > 0 ? [{ value: "group", label: "a group" }] : []),
  ];
}

/** Writing a note. Without a script it is a plain form; what was typed is kept when it is refused. */
export function WritingForm({ slug, writing, about, back, returned, form, answers = false }: Props) {
  const id = (name: string) => `${form}-${name}`.replace(/[^\w-]/g, "_");
  const common = { returned };
  return (
    <ActionForm action="annotations/create" back={back} about={form} returned={returned}>
      <input type="hidden" name="essay" value={slug} />
      <input type="hidden" name="to" value={back.split("#")[0]} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        {...common}
        id={id("body")}
        name="body"
        label={answers ? "Your answer" : "Your note"}
        required
        maxLength={longestBody}
        data-draft={form}
        hint="Markdown: *emphasis*, **strong**, > quotation, - list, [words](https://address)."
      />
      {answers ? (
        <>
          <input type="hidden" name="kind" value="comment" />
          <input type="hidden" name="visibility" value="private" />
        </>
      ) : (
        <>
          <div className="grid w-full gap-x-4 gap-y-3 sm:grid-cols-2">
            <Select
              {...common}
              id={id("kind")}
              name="kind"
              label="Kind"
              options={kindOptions(about.target === "claim")}
            />
            <Select
              {...common}
              id={id("visibility")}
              name="visibility"
              label="Who may read it"
              options={readersOf(writing)}
            />
          </div>
          {writing.groups.length > 0 && (
            <Select
              {...common}
              id={id("group")}
              name="group"
              label="Group, if it is for one"
              options={[
                { value: "", label: "none" },
                ...writing.groups.map(({ id: value, name }) => ({ value, label: name })),
              ]}
            />
          )}
          <Field {...common} id={id("tags")} name="tags" label="Tags, between commas" maxLength={500} />
          {about.target === "claim" && (
            <details className="w-full" open={Boolean(returned?.fields.linkedClaim)}>
              <summary className="sans text-[0.9rem]">Link to another claim</summary>
              <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2">
                <Select
                  {...common}
                  id={id("relation")}
                  name="relation"
                  label="This claim …"
                  options={relationOptions}
                />
                <Field
                  {...common}
                  id={id("linkedClaim")}
                  name="linkedClaim"
                  label="… claim"
                  placeholder="22.1"
                  maxLength={20}
                />
              </div>
            </details>
          )}
        </>
      )}
      <Submit>{answers ? "Answer" : "Add the note"}</Submit>
    </ActionForm>
  );
}
