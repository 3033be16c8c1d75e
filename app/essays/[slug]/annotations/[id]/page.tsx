import { pageWith } from "@/app/page-with";
import type { SearchParams } from "@/app/search-param";
import { NotePage } from "@/components/annotation/note-page";
import { Threads } from "@/components/annotation/threads";
import { NoteModerationPanel } from "@/components/moderation/note-moderation-panel";
import { annotationFilePath, annotationPath } from "@/lib/addresses";
import { loadNoteModeration } from "./load-note-moderation";
import { loadThread, type ThreadProps } from "./load-thread";

type Props = ThreadProps & { searchParams: SearchParams };

export const metadata = { title: "A note", robots: { index: false } };

async function load(props: Props) {
  const { actor, ...thread } = await loadThread(props);
  return { ...thread, panel: await loadNoteModeration(actor, thread.annotation.id, props.searchParams) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, annotation, threads, panel }) => {
      const path = annotationPath(essay.slug, annotation.id);
      return (
        <NotePage essay={essay} path={path} crumbs={[{ label: "A note" }]} title="A note and its thread">
          <NoteModerationPanel slug={essay.slug} annotation={annotation} {...panel} />
          <Threads slug={essay.slug} threads={threads} back={path} placed />
          <p className="sans mt-6 text-small text-soft no-print">
            <a href={annotationFilePath(essay.slug, annotation.id)}>This note as a W3C Web Annotation (JSON-LD)</a>
          </p>
        </NotePage>
      );
    },
  );
}
