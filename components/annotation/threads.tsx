import type { Thread } from "@/lib/annotations/annotation";
import { AnnotationEntry } from "./annotation-entry";
import { EntryDeeds } from "./entry-deeds";

/** Annotations with the answers beneath them. */
export function Threads({
  slug,
  threads,
  back,
  placed = false,
}: {
  slug: string;
  threads: readonly Thread[];
  back: string;
  /** Says what each is about, where the page does not. */
  placed?: boolean;
}) {
  return (
    <ul className="threads">
      {threads.map((thread) => (
        <li key={thread.id}>
          <AnnotationEntry slug={slug} annotation={thread} placed={placed} />
          <EntryDeeds slug={slug} annotation={thread} back={back} />
          {thread.answers.length > 0 && <Threads slug={slug} threads={thread.answers} back={back} />}
        </li>
      ))}
    </ul>
  );
}
