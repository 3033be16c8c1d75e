import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { NoteReasonPage } from "@/components/moderation/note-reason-page";
import { ReasonForm } from "@/components/moderation/reason-form";
import { AppError } from "@/lib/errors";
import { loadNote } from "../load-note";
import type { ThreadProps } from "../load-thread";

export const metadata = { title: "Report a note", robots: { index: false } };

async function load(props: ThreadProps) {
  const data = await loadNote(props);
  if (!data.annotation.can.report) throw new AppError("forbidden", "This note cannot be reported.");
  return { ...data, returned: await returnedForm("moderation/report", data.annotation.id) };
}

export default function Page(props: ThreadProps) {
  return pageWith(
    () => load(props),
    ({ returned, ...data }) => (
      <NoteReasonPage {...data} title="Report a note">
        <p className="mb-4">
          {data.annotation.visibility === "group"
            ? "Your report goes to the owners and moderators of the group. Its author is not told who reported it."
            : "Your report goes to the editors. The note’s author is not told who reported it."}
        </p>
        <ReasonForm
          action="moderation/report"
          id={data.annotation.id}
          back={`${data.path}/report`}
          label="What is wrong with the note"
          hint="That you see it otherwise is a reason to answer, not to report."
          button="Report the note"
          returned={returned}
        />
      </NoteReasonPage>
    ),
  );
}
