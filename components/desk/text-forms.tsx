import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Radios } from "@/components/form/radios";
import { Submit } from "@/components/form/submit";
import { deskTextPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { longestFile } from "@/lib/text/decode";
import { type TextVisibility, textVisibilities } from "@/lib/text/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

/** What a form about the text of an essay needs. */
export type TextFormProps = { slug: string; textFor: TextVisibility | null; returned: ReturnedForm | null };

function Readers({ id, textFor, returned }: Pick<TextFormProps, "textFor" | "returned"> & { id: string }) {
  return (
    <Radios
      id={id}
      name="visibility"
      legend="Who may read the text"
      options={wordsOf(textVisibilities).map((value) => ({ value, label: capital(textVisibilities[value]) }))}
      defaultValue={textFor ?? "private"}
      returned={returned}
    />
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Brings a text in: the first, or a corrected one. */
export function ImportTextForm({ slug, textFor, returned }: TextFormProps) {
  return (
    <ActionForm action="texts/import" back={`${deskTextPath(slug)}#import`} about={slug} returned={returned} withFile>
      <input type="hidden" name="essay" value={slug} />
      <Field
        name="file"
        type="file"
        label="File"
        hint={`Plain text, HTML or Markdown of ${longestFile / 1_000_000} MB at most, with numbered paragraphs. UTF-8 or an older encoding: it is recognised.`}
        accept=".txt,.text,.md,.markdown,.htm,.html,.xhtml,text/plain,text/html,text/markdown"
        data-most-bytes={longestFile}
        required
        returned={returned}
      />
      <Readers id="import-visibility" textFor={textFor} returned={returned} />
      <p className="field-hint">
        The text is kept in this installation’s database and goes into no export of the map. Check your right to show
        it.
      </p>
      <Submit>Import the text</Submit>
    </ActionForm>
  );
}

/** Changes who may read the text that is there. */
export function TextReadersForm({ slug, textFor, returned }: TextFormProps) {
  return (
    <ActionForm action="texts/readers" back={`${deskTextPath(slug)}#readers`} about={slug} returned={returned}>
      <input type="hidden" name="essay" value={slug} />
      <Readers id="visibility" textFor={textFor} returned={returned} />
      <Submit quiet>Change who may read it</Submit>
    </ActionForm>
  );
}
