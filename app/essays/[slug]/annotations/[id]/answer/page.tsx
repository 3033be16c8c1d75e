import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { AnnotationEntry } from "@/components/annotation/annotation-entry";
import { SignInToWrite } from "@/components/annotation/annotations-section";
import { AnswerForm } from "@/components/annotation/answer-form";
import { NotePage } from "@/components/annotation/note-page";
import { annotationPath } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { loadWriting } from "../../../load-annotations";
import { loadThread, type ThreadProps } from "../load-thread";

export const metadata = { title: "Answer a note", robots: { index: false } };

async function load(props: ThreadProps) {
  const { actor, essay, annotation } = await loadThread(props);
  if (actor.kind === "member" && !annotation.can.answer)
    throw new AppError(
      "forbidden",
      "Notes for everybody are answered by scholars, and none that is withdrawn or hidden.",
    );
  const [writing, returned] = await Promise.all([loadWriting(), returnedForm("annotations/create", annotation.id)]);
  return { essay, annotation, writing, returned };
}

export default function Page(props: ThreadProps) {
  return pageWith(
    () => load(props),
    ({ essay, annotation, writing, returned }) => {
      const { slug } = essay;
      const path = annotationPath(slug, annotation.id);
      const here = `${path}/answer`;
      return (
        <NotePage
          essay={essay}
          path={here}
          crumbs={[{ label: "A note", href: path }, { label: "Answer" }]}
          title="Answer a note"
        >
          <div className="threads">
            <AnnotationEntry slug={slug} annotation={annotation} placed />
          </div>
          <div className="measure mt-6">
            {writing ? (
              <AnswerForm
                slug={slug}
                writing={writing}
                parent={annotation.id}
                back={here}
                to={path}
                returned={returned}
              />
            ) : (
              <SignInToWrite back={here} />
            )}
          </div>
        </NotePage>
      );
    },
  );
}
