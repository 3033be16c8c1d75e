import { pageWith } from "@/app/page-with";
import { NotePage } from "@/components/annotation/note-page";
import { Threads } from "@/components/annotation/threads";
import { annotationFilePath, annotationPath } from "@/lib/addresses";
import { loadThread, type ThreadProps } from "./load-thread";

export const metadata = { title: "A note", robots: { index: false } };

export default function Page(props: ThreadProps) {
  return pageWith(
    () => loadThread(props),
    ({ essay, annotation, threads }) => {
      const path = annotationPath(essay.slug, annotation.id);
      return (
        <NotePage essay={essay} path={path} crumbs={[{ label: "A note" }]} title="A note and its thread">
          <Threads slug={essay.slug} threads={threads} back={path} placed />
          <p className="sans mt-6 text-[0.84rem] text-soft no-print">
            <a href={annotationFilePath(essay.slug, annotation.id)}>This note as a W3C Web Annotation (JSON-LD)</a>
          </p>
        </NotePage>
      );
    },
  );
}
