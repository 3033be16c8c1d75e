import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { NoteReasonPage } from "@/components/moderation/note-reason-page";
import { ReasonForm } from "@/components/moderation/reason-form";
import { AppError } from "@/lib/errors";
import { loadNote } from "../load-note";
import type { ThreadProps } from "../load-thread";

export const metadata = { title: "Hide a note", robots: { index: false } };

async function load(props: ThreadProps) {
  const data = await loadNote(props);
  if (!data.annotation.can.hide)
    throw new AppError("forbidden", "This note is not yours to hide, or is hidden already.");
  return { ...data, returned: await returnedForm("moderation/hide", data.annotation.id) };
}

export default function Page(props: ThreadProps) {
  return pageWith(
    () => load(props),
    ({ returned, ...data }) => (
      <NoteReasonPage {...data} title="Hide a note">
        <ReasonForm
          action="moderation/hide"
          id={data.annotation.id}
          back={`${data.path}/hide`}
          label="Reason"
          hint="The author reads it, and can appeal. Answers to the note stay."
          button="Hide the note"
          returned={returned}
        />
      </NoteReasonPage>
    ),
  );
}
