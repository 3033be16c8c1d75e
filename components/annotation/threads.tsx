import type { Thread } from "@/lib/annotations/annotation";
import { AnnotationEntry } from "./annotation-entry";
import { EntryDeeds } from "./entry-deeds";

/** Annotations with the answers beneath them. */
export function Threads({ slug, threads, back }: { slug: string; threads: readonly Thread[]; back: string }) {
  return (
    <ul className="threads">
      {threads.map((thread) => (
        <li key={thread.id}>
          <AnnotationEntry slug={slug} annotation={thread} />
          <EntryDeeds slug={slug} annotation={thread} back={back} />
          {thread.answers.length > 0 && <Threads slug={slug} threads={thread.answers} back={back} />}
        </li>
      ))}
    </ul>
  );
}
