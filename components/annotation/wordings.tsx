import { Time } from "@/components/ui/time";
import { WordChanges } from "@/components/ui/word-changes";
import type { AnnotationWording } from "@/lib/annotations/annotation";
import { wordChanges } from "@/lib/comparison/word-changes";

/** What changed besides the words, in a sentence; null for nothing. */
function otherChanges({ kind, tags }: AnnotationWording, before: AnnotationWording): string | null {
  const changes = [
    kind === before.kind ? null : `kind: ${before.kind} became ${kind}`,
    tags.join() === before.tags.join()
      ? null
      : `tags: ${before.tags.join(", ") || "none"} became ${tags.join(", ") || "none"}`,
  ].filter(Boolean);
  return changes.length > 0 ? changes.join("; ") : null;
}

/** Every wording of a note, the last first, each compared word by word with the one before it. */
export function Wordings({ wordings }: { wordings: readonly AnnotationWording[] }) {
  return (
    <ol className="wordings">
      {wordings.map((wording, at) => {
        const before = wordings[at + 1];
        const others = before && otherChanges(wording, before);
        return (
          <li key={wording.number}>
            <h2 className="label text-soft">
              {before ? `Wording ${wording.number}` : "First wording"} · <Time at={wording.at} />
              {wording.editor && ` · ${wording.editor}`}
            </h2>
            <WordChanges changes={wordChanges(before?.body ?? wording.body, wording.body)} />
            {others && <p className="gap-note">{others}</p>}
          </li>
        );
      })}
    </ol>
  );
}
