import { TextArea } from "@/components/form/field";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { PlainBlock } from "@/lib/text/paragraph-text";

type Props = {
  text: readonly PlainBlock[];
  /** Words that were marked before, by offsets in the whole text. */
  marked: { start: number; end: number } | null;
  returned: ReturnedForm | null;
};

/** The words between two offsets, with what stands between the blocks that they reach over. */
function wordsAt(text: readonly PlainBlock[], { start, end }: { start: number; end: number }): string {
  return text
    .map((block) => block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)))
    .filter(Boolean)
    .join("\n\n");
}

/**
 * The text of a paragraph, in which words are marked for a note. A script takes them from a selection by mouse or touch,
 * or from arrow keys (word-chooser.browser.ts); without one they are copied into the field.
 */
export function WordsField({ text, marked, returned }: Props) {
  return (
    <div className="words-field" data-words>
      <div
        className="essay-text words-text"
        data-words-text
        data-marked={marked ? `${marked.start} ${marked.end}` : undefined}
      >
        {text.map(({ kind, text: words, start }) => (
          <p key={start} className={kind === "quotation" ? "words-quotation" : undefined} data-start={start}>
            {words}
          </p>
        ))}
      </div>
      <p className="field-hint sans" data-words-hint hidden>
        Mark words with the mouse or by touch. By keyboard: go into the text, move by word with the arrow keys, hold
        Shift to take more, Escape for none.
      </p>
      <TextArea
        returned={returned}
        name="exact"
        label="The words that it is about"
        rows={3}
        maxLength={5000}
        defaultValue={marked ? wordsAt(text, marked) : undefined}
        hint="Copied from the text as they are; empty for the paragraph as a whole."
      />
      <input type="hidden" name="start" defaultValue={returned?.values.start?.[0] ?? marked?.start} />
      <input type="hidden" name="end" defaultValue={returned?.values.end?.[0] ?? marked?.end} />
      <p role="status" className="sr-only" data-words-status />
    </div>
  );
}
