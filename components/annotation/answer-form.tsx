import { ActionForm } from "@/components/form/action-form";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { CitedFields } from "./cited-fields";
import { BodyField, fieldIds, withoutPreviewProblem } from "./note-fields";
import { NoteButtons, type Writing } from "./writing-form";

type Props = {
  slug: string;
  writing: Writing;
  /** Id of the note that is answered. */
  parent: string;
  back: string;
  to: string;
  returned: ReturnedForm | null;
};

/** Answering a note. Place and readers are those of what is answered. */
export function AnswerForm({ slug, writing, parent, back, to, returned }: Props) {
  const common = { returned, id: fieldIds("answer") };
  return (
    <ActionForm
      action="annotations/create"
      back={back}
      about={parent}
      returned={withoutPreviewProblem(returned)}
      draft={`${writing.member} answer ${parent}`}
    >
      <input type="hidden" name="essay" value={slug} />
      <input type="hidden" name="parent" value={parent} />
      <input type="hidden" name="kind" value="comment" />
      <input type="hidden" name="visibility" value="private" />
      <input type="hidden" name="to" value={to} />
      <BodyField {...common} label="Your answer" />
      <CitedFields {...common} slug={slug} />
      <NoteButtons>Answer</NoteButtons>
    </ActionForm>
  );
}
