import type { WordChange } from "@/lib/comparison/word-changes";

/** A text with what was taken out and what was put in, each told by more than its colour. */
export function WordChanges({ changes }: { changes: readonly WordChange[] }) {
  let at = 0;
  return (
    <div className="word-changes">
      {changes.map(({ text, change }) => {
        const key = at++;
        if (change === "added") return <ins key={key}>{text}</ins>;
        if (change === "removed") return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </div>
  );
}
