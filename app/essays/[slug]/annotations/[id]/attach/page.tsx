import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { AnnotationEntry } from "@/components/annotation/annotation-entry";
import { AttachForm } from "@/components/annotation/attach-form";
import { NotePage } from "@/components/annotation/note-page";
import { annotationPath, orphansPath } from "@/lib/addresses";
import { requireMember } from "@/lib/auth/permissions";
import { AppError } from "@/lib/errors";
import { loadThread, type ThreadProps } from "../load-thread";

export const metadata = { title: "Give a note a place", robots: { index: false } };

async function load(props: ThreadProps) {
  const { actor, essay, annotation } = await loadThread(props);
  requireMember(actor, "annotation.write");
  if (!annotation.can.attach)
    throw new AppError(
      "forbidden",
      "Only a note that has lost its place can be given another, by its author or an editor.",
    );
  return { essay, annotation, returned: await returnedForm("annotations/attach", annotation.id) };
}

export default function Page(props: ThreadProps) {
  return pageWith(
    () => load(props),
    ({ essay, annotation, returned }) => {
      const { slug } = essay;
      const here = `${annotationPath(slug, annotation.id)}/attach`;
      return (
        <NotePage
          essay={essay}
          path={here}
          crumbs={[{ label: "Without a place", href: orphansPath(slug) }, { label: "A note" }]}
          title="Give a note a place again"
        >
          <div className="threads">
            <AnnotationEntry slug={slug} annotation={annotation} />
          </div>
          <div className="measure mt-6">
            <AttachForm annotation={annotation} back={here} returned={returned} />
          </div>
        </NotePage>
      );
    },
  );
}
