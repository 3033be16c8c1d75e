import { ActionForm } from "@/components/form/action-form";
import type { Annotation } from "@/lib/annotations/annotation";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { CitedFields } from "./cited-fields";
import { BodyField, fieldIds, KindField, LinkFields, TagsField, withoutPreviewProblem } from "./note-fields";
import { NoteButtons } from "./writing-form";

type Props = {
  slug: string;
  annotation: Annotation;
  member: string;
  back: string;
  to: string;
  returned: ReturnedForm | null;
};

/** Changing a note. What is sent names the wording that was changed, so that no other one is written over. */
export function EditForm({ slug, annotation, member, back, to, returned }: Props) {
  const { id: note, version, kind, body, tags, link, sources, target, parent } = annotation;
  const common = { returned, id: fieldIds("edit") };
  return (
    <ActionForm
      action="annotations/edit"
      back={back}
      about={note}
      returned={withoutPreviewProblem(returned)}
      draft={`${member} edit ${note}`}
    >
      <input type="hidden" name="id" value={note} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="to" value={to} />
      <BodyField {...common} label="Your note" defaultValue={body} />
      {parent === null ? (
        <>
          <KindField {...common} onClaim={target === "claim"} defaultValue={kind} />
          <TagsField {...common} defaultValue={tags.join(", ")} />
        </>
      ) : (
        <input type="hidden" name="kind" value={kind} />
      )}
      {target === "claim" && parent === null && <LinkFields {...common} link={link} />}
      <CitedFields {...common} slug={slug} works={sources} />
      <NoteButtons>Keep the changes</NoteButtons>
    </ActionForm>
  );
}
