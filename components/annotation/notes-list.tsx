import { annotationsFilePath, newAnnotationPath, orphansPath } from "@/lib/addresses";
import type { About } from "@/lib/annotations/about";
import type { Thread } from "@/lib/annotations/annotation";
import { SignInToWrite } from "./annotations-section";
import { Threads } from "./threads";

type Props = {
  slug: string;
  path: string;
  about: About | null;
  /** What the notes are about, as a page names it. */
  named: { path: string; says: string } | null;
  /** Whether these are the notes that have lost their place. */
  orphans: boolean;
  threads: readonly Thread[];
  mayWrite: boolean;
};

function empty({ orphans, about }: Props): string {
  if (orphans) return "Every note that you may give a place has one.";
  return about ? "No notes yet." : "Nobody has written a note on this essay yet.";
}

/** Notes on one thing, the latest of an essay, or those without a place. */
export function NotesList(props: Props) {
  const { slug, path, about, named, orphans, threads, mayWrite } = props;
  return (
    <>
      {named && (
        <p className="measure mt-3 text-soft">
          {named.says} <a href={named.path}>See where it stands</a>
        </p>
      )}
      {threads.length === 0 && <p className="measure mt-4 text-soft">{empty(props)}</p>}
      <Threads slug={slug} threads={threads} back={path} placed={about === null || about.target === "paragraph"} />
      {about && mayWrite && (
        <p className="sans mt-6 no-print">
          <a href={newAnnotationPath(slug, about)}>Add a note</a>
        </p>
      )}
      {about && !mayWrite && <SignInToWrite back={newAnnotationPath(slug, about)} />}
      <p className="sans mt-6 flex flex-wrap gap-x-6 text-small text-soft no-print">
        {threads.length > 0 && !orphans && (
          <a href={annotationsFilePath(slug, about ?? undefined)}>These notes as W3C Web Annotations (JSON-LD)</a>
        )}
        {mayWrite && about === null && !orphans && <a href={orphansPath(slug)}>Notes without a place</a>}
      </p>
    </>
  );
}
