import { Field, Select, TextArea } from "@/components/form/field";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { type LineVariable, lineVariables, workTypes } from "@/lib/proposals/source-form";
import { sourceKinds } from "@/lib/sources/vocabulary";

const lineLabels: Record<LineVariable, string> = {
  title: "Title",
  "original-title": "Title in its own script",
  "container-title": "Journal, newspaper, or book that it stands in",
  publisher: "Publisher",
  "publisher-place": "Place",
  edition: "Edition",
  volume: "Volume",
  issue: "Issue",
  page: "Pages",
  archive: "Archive",
  archive_location: "Fonds, opis, delo",
  language: "Language (en, ru, de …)",
  ISBN: "ISBN",
  DOI: "DOI",
  URL: "Address on the web",
};

const choices = (vocabulary: Record<string, string>) =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label }));

const recordOptions = [
  { value: "", label: "choose" },
  { value: "confirmed", label: "confirmed: I saw the work, or its record in a catalogue" },
  { value: "unconfirmed", label: "not confirmed" },
];

/** The record itself, field by field. */
function RecordFields({ returned }: { returned: ReturnedForm }) {
  return (
    <div className="grid w-full items-start gap-x-4 gap-y-4 sm:grid-cols-2">
      <Select
        name="type"
        label="Type of work"
        options={[{ value: "", label: "choose" }, ...choices(workTypes)]}
        returned={returned}
      />
      <Field name="issued" label="Date" hint="1937, or 1937-10-11" maxLength={100} returned={returned} />
      <TextArea name="author" label="Authors" rows={2} hint="One to a line: Family, Given" returned={returned} />
      <TextArea name="editor" label="Editors" rows={2} hint="One to a line: Family, Given" returned={returned} />
      {lineVariables.map((name) => (
        <Field key={name} name={name} label={lineLabels[name]} maxLength={500} returned={returned} />
      ))}
    </div>
  );
}

/** The fields of a source: a record, pasted or typed, and what the map adds to it. */
export function SourceFields({ returned, withPaste = true }: { returned: ReturnedForm; withPaste?: boolean }) {
  const pasted = returned.values.paste?.[0];
  const typed = lineVariables.some((name) => returned.values[name]?.[0]);
  const refused = returned.problem !== null && !pasted;
  return (
    <>
      {withPaste && (
        <TextArea
          name="paste"
          label="A record, pasted: BibTeX, RIS or CSL-JSON"
          hint="One record, as Zotero or a library’s catalogue exports it. It takes the place of the fields below."
          rows={6}
          returned={returned}
          spellCheck={false}
        />
      )}
      <details className="w-full" open={!withPaste || typed || refused}>
        <summary className="sans w-fit text-medium">The record, field by field</summary>
        <div className="mt-4">
          <RecordFields returned={returned} />
        </div>
      </details>
      <Select
        name="kind"
        label="Kind of source"
        hint="What it is as a witness."
        options={[{ value: "", label: "as its type suggests" }, ...choices(sourceKinds)]}
        returned={returned}
      />
      <Field
        name="citedAs"
        label="Short forms under which the essay cites it"
        hint="With semicolons between them; empty where it does not."
        maxLength={500}
        returned={returned}
      />
      <Select name="record" label="State of the record" options={recordOptions} returned={returned} required />
      <TextArea
        name="note"
        label="What is to be known of the record"
        hint="Needed where it is not confirmed: say what is unsure."
        rows={3}
        maxLength={4000}
        returned={returned}
      />
    </>
  );
}
