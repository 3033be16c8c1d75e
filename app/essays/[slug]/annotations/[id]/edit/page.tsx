import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { EditForm } from "@/components/annotation/edit-form";
import { NoteAsItIs } from "@/components/annotation/note-as-it-is";
import { NotePage } from "@/components/annotation/note-page";
import { annotationPath } from "@/lib/addresses";
import { requireMember } from "@/lib/auth/permissions";
import { AppError } from "@/lib/errors";
import { loadThread, type ThreadProps } from "../load-thread";

export const metadata = { title: "Edit a note", robots: { index: false } };

async function load(props: ThreadProps) {
  const { actor, essay, annotation } = await loadThread(props);
  const { id: member } = requireMember(actor, "annotation.write");
  if (!annotation.can.edit)
    throw new AppError("forbidden", "Only its author can change a note, while it is not withdrawn.");
  return { essay, annotation, member, returned: await returnedForm("annotations/edit", annotation.id) };
}

export default function Page(props: ThreadProps) {
  return pageWith(
    () => load(props),
    ({ essay, annotation, member, returned }) => {
      const { slug } = essay;
      const path = annotationPath(slug, annotation.id);
      const here = `${path}/edit`;
      return (
        <NotePage
          essay={essay}
          path={here}
          crumbs={[{ label: "A note", href: path }, { label: "Edit" }]}
          title="Edit a note"
        >
          <div className="edit-columns">
            <EditForm slug={slug} annotation={annotation} member={member} back={here} to={path} returned={returned} />
            <NoteAsItIs annotation={annotation} returned={returned} />
          </div>
        </NotePage>
      );
    },
  );
}
