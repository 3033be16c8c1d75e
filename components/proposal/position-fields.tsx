import { ChoiceField } from "@/components/form/choices";
import { Field, Select, TextArea } from "@/components/form/field";
import { StanceMark } from "@/components/ui/stance-mark";
import { proposeSourcePath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import { groundRows } from "@/lib/proposals/position-form";
import type { Choices } from "@/lib/proposals/proposal";

type Props = { slug: string; choices: Choices; returned: ReturnedForm };

const stanceOptions = (["supports", "qualifies", "contests", "silent"] as const).map((stance) => ({
  value: stance,
  label: (
    <>
      <StanceMark stance={stance} provenance="own-work" silent /> <b>{stance}</b>: {stances[stance]}
    </>
  ),
}));

const provenanceOptions = (["own-work", "reported", "characterised"] as const).map((provenance) => ({
  value: provenance,
  label: (
    <>
      <b>{provenance.replace("-", " ")}</b>: {provenances[provenance]}
    </>
  ),
}));

const confidenceOptions = [
  { value: "", label: "choose" },
  { value: "high", label: "high: I saw the place itself" },
  { value: "medium", label: "medium" },
  { value: "low", label: "low" },
];

/** So many rows for works are open at once; the others wait below. */
const firstRows = 2;

/** One work that a position is based on, with the place in it. */
function GroundRow({ row, choices, returned }: { row: number; choices: Choices; returned: ReturnedForm }) {
  const typed = (name: "source" | "locator"): string => returned.values[name]?.[row] ?? "";
  const n = row + 1;
  return (
    <div className="ground-row">
      <div className="field">
        <label htmlFor={`source-${n}`}>Work {n}</label>
        <select id={`source-${n}`} name="source" defaultValue={typed("source")}>
          <option value="">none</option>
          {choices.sources.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`locator-${n}`}>Place in work {n}</label>
        <input id={`locator-${n}`} name="locator" defaultValue={typed("locator")} maxLength={200} />
      </div>
      <label className="sans text-small text-soft">
        <input
          type="checkbox"
          name="fromEssay"
          value={row}
          defaultChecked={returned.values.fromEssay?.includes(String(row))}
        />{" "}
        The place is as the essay gives it; I did not check it in work {n}
      </label>
    </div>
  );
}

/** What the position is based on: paragraphs of the essay, and works with the place in them. */
function Grounds({ slug, choices, returned }: Props) {
  const rows = Array.from({ length: groundRows }, (_, row) => (
    <GroundRow key={row} row={row} choices={choices} returned={returned} />
  ));
  const typedBelow = [
    ...(returned.values.source ?? []).slice(firstRows),
    ...(returned.values.locator ?? []).slice(firstRows),
  ];
  const hasMore = typedBelow.some(Boolean);
  return (
    <fieldset className="grid w-full gap-3">
      <legend className="sans mb-2 text-medium text-soft">What it is based on</legend>
      <Field
        name="paragraphs"
        label="Paragraphs of the essay"
        hint={`Numbers from 1 to ${choices.paragraphs}, with commas between them. Needed for what the essay reports.`}
        maxLength={200}
        returned={returned}
      />
      {rows.slice(0, firstRows)}
      <details open={hasMore || undefined}>
        <summary className="sans w-fit text-medium">More works</summary>
        <div className="mt-3 grid gap-3">{rows.slice(firstRows)}</div>
      </details>
      <p className="field-hint sans">
        Leave the place empty where you do not know it: a missing page is shown as missing. A work that is not in the
        list: <a href={proposeSourcePath(slug)}>propose the source</a> first.
      </p>
      {[returned.fields.source, returned.fields.locator].map(
        (problem) =>
          problem && (
            <p key={problem} className="field-problem">
              {problem}
            </p>
          ),
      )}
    </fieldset>
  );
}

/** The fields of a position: who, where they stand, what they hold, how it is known, on what it is based. */
export function PositionFields({ slug, choices, returned }: Props) {
  return (
    <>
      <Select
        name="interpretation"
        label="Whose position"
        options={[{ value: "", label: "choose" }, ...choices.interpretations]}
        required
        returned={returned}
        hint="An interpretation of the map: a historian’s, or a school’s."
      />
      <Field
        name="by"
        label="Within a school: whose it is"
        hint="Leave it empty for the interpretation as a whole."
        maxLength={200}
        returned={returned}
      />
      <ChoiceField
        name="stance"
        legend="Where it stands"
        type="radio"
        options={stanceOptions}
        returned={returned}
        required
      />
      <TextArea
        name="summary"
        label="What is held, in your own words"
        required
        maxLength={4000}
        returned={returned}
        hint="A sentence or two, without quoting. Say whose it is by how you put it: “Holds …”, “Reports …”."
      />
      <ChoiceField
        name="provenance"
        legend="How it is known"
        type="radio"
        options={provenanceOptions}
        returned={returned}
        required
        hint="Own work needs a work below; reported needs a paragraph of the essay."
      />
      <Grounds slug={slug} choices={choices} returned={returned} />
      <Select name="confidence" label="How sure it is" options={confidenceOptions} returned={returned} required />
      <TextArea
        name="note"
        label="Why it is not surer, or another remark"
        hint="Needed where the confidence is not high."
        rows={3}
        maxLength={4000}
        returned={returned}
      />
    </>
  );
}
