import { pageWith } from "@/app/page-with";
import { NotePage } from "@/components/annotation/note-page";
import { Wordings } from "@/components/annotation/wordings";
import { annotationPath } from "@/lib/addresses";
import { readWordings } from "@/lib/annotations/queries";
import { loadThread, type ThreadProps } from "../load-thread";

export const metadata = { title: "History of a note", robots: { index: false } };

async function load(props: ThreadProps) {
  const { actor, essay, annotation } = await loadThread(props);
  return { essay, annotation, wordings: await readWordings(actor, essay, annotation.id) };
}

export default function Page(props: ThreadProps) {
  return pageWith(
    () => load(props),
    ({ essay, annotation, wordings }) => {
      const path = annotationPath(essay.slug, annotation.id);
      return (
        <NotePage
          essay={essay}
          path={`${path}/history`}
          crumbs={[{ label: "A note", href: path }, { label: "History" }]}
          title="Every wording of a note"
        >
          <Wordings wordings={wordings} />
        </NotePage>
      );
    },
  );
}
