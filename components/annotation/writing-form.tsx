import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Select } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { CitedFields } from "./cited-fields";
import { BodyField, fieldIds, KindField, LinkFields, TagsField, withoutPreviewProblem } from "./note-fields";

/** Where and for whom somebody may write; null where they may not write at all. */
export type Writing = {
  /** Id of whoever writes: drafts are kept for them alone. */
  member: string;
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
  /** Where to go on; the page itself, if nothing is said. */
  to?: string;
  returned: ReturnedForm | null;
  /** Tells the forms of a page apart. */
  form: string;
  /** Fields that say more exactly what the note is about. */
  children?: ReactNode;
};

function readersOf({ publish, groups }: Writing) {
  return [
    ...(publish ? [{ value: "public", label: "everybody" }] : []),
    { value: "private", label: "only me" },
    ...(groups.length > 0 ? [{ value: "group", label: "a group" }] : []),
  ];
}

/** Sending a note, or seeing first how it will look. */
export function NoteButtons({ children }: { children: string }) {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-2">
      <Submit>{children}</Submit>
      <Submit quiet name="preview" value="yes">
        Preview
      </Submit>
    </p>
  );
}

/** For whom the note is. */
function ReadersFields({
  writing,
  returned,
  id,
}: Pick<Props, "writing" | "returned"> & { id: (name: string) => string }) {
  const groups = writing.groups.map(({ id: value, name }) => ({ value, label: name }));
  return (
    <>
      <Select
        returned={returned}
        id={id("visibility")}
        name="visibility"
        label="Who may read it"
        options={readersOf(writing)}
      />
      {groups.length > 0 && (
        <Select
          returned={returned}
          id={id("group")}
          name="group"
          label="Group, if it is for one"
          options={[{ value: "", label: "none" }, ...groups]}
        />
      )}
    </>
  );
}

/** Writing a note. Without a script it is a plain form; what was typed is kept when it is refused. */
export function WritingForm({ slug, writing, about, back, to, returned, form, children }: Props) {
  const common = { returned, id: fieldIds(form) };
  return (
    <ActionForm
      action="annotations/create"
      back={`${back.split("#")[0]}#write`}
      about={form}
      returned={withoutPreviewProblem(returned)}
      draft={`${writing.member} ${form}`}
    >
      <input type="hidden" name="essay" value={slug} />
      <input type="hidden" name="to" value={to ?? back.split("#")[0]} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <BodyField {...common} label="Your note" />
      <div className="grid w-full gap-x-4 gap-y-3 sm:grid-cols-2">
        <KindField {...common} onClaim={about.target === "claim"} />
        <ReadersFields {...common} writing={writing} />
      </div>
      <TagsField {...common} />
      {about.target === "claim" && <LinkFields {...common} />}
      <CitedFields {...common} slug={slug} />
      <NoteButtons>Add the note</NoteButtons>
    </ActionForm>
  );
}
