import { Field, Select, TextArea } from "@/components/form/field";
import { Reference } from "@/components/ui/reference";
import { sourceKeysPath, sourcesPath } from "@/lib/addresses";
import type { CitedWork } from "@/lib/annotations/annotation";
import { shortFormTypes } from "@/lib/annotations/cited-works";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { shortReference } from "@/lib/sources/short-reference";

type Props = {
  slug: string;
  returned: ReturnedForm | null;
  id: (name: string) => string;
  /** What the note cites already. */
  works?: readonly CitedWork[];
};

const typeOptions = Object.entries(shortFormTypes).map(([value, label]) => ({ value, label }));

/** So many lines for sources stand empty. */
const emptyLines = 2;

/** A source of the bibliography, by its key: suggestions come where a script runs. */
function SourceLine({
  slug,
  id,
  at,
  source,
  locator,
}: Pick<Props, "slug" | "id"> & { at: number; source: string; locator: string }) {
  return (
    <div className="cited-line">
      <div className="field">
        <label htmlFor={id(`cited${at}`)}>Key of a source</label>
        <input
          id={id(`cited${at}`)}
          name="cited"
          defaultValue={source}
          maxLength={200}
          autoComplete="off"
          data-source-keys={sourceKeysPath(slug)}
        />
      </div>
      <div className="field">
        <label htmlFor={id(`citedAt${at}`)}>Page or place in it</label>
        <input id={id(`citedAt${at}`)} name="citedAt" defaultValue={locator} maxLength={200} />
      </div>
    </div>
  );
}

/** Lines for sources: those that came back, or those that are cited, and some empty ones. */
function linesOf({ returned, works = [] }: Props): { source: string; locator: string }[] {
  const typed = returned?.values.cited?.map((source, at) => ({ source, locator: returned.values.citedAt?.[at] ?? "" }));
  const cited = works.flatMap(({ source, locator }) => (source ? [{ source, locator: locator ?? "" }] : []));
  const lines = (typed ?? cited).filter(({ source }) => source !== "");
  return [...lines, ...Array.from({ length: emptyLines }, () => ({ source: "", locator: "" }))];
}

/** Records of the note's own that it cites already: each is kept unless its box is unticked. */
function KeptWorks({ works = [], returned }: Pick<Props, "works" | "returned">) {
  const own = works.filter(({ source }) => source === null);
  if (own.length === 0) return null;
  return (
    <fieldset className="kept-works">
      <legend>Works of its own that it cites</legend>
      {own.map(({ csl, locator }) => {
        const value = JSON.stringify({ csl, locator });
        return (
          <label key={value}>
            <input
              type="checkbox"
              name="kept"
              value={value}
              defaultChecked={returned === null || (returned.values.kept?.includes(value) ?? false)}
            />{" "}
            <Reference reference={shortReference(csl)} />
            {locator && `, ${locator}`}
          </label>
        );
      })}
    </fieldset>
  );
}

/** A work that the bibliography does not have: a pasted record, or a few fields. */
function NewWork({ returned, id }: Pick<Props, "returned" | "id">) {
  const common = { returned };
  return (
    <>
      <TextArea
        {...common}
        id={id("record")}
        name="record"
        label="A work that the bibliography does not have: paste its record"
        rows={3}
        hint="BibTeX, RIS or CSL-JSON, as reference managers export them. Or describe it here:"
      />
      <div className="grid w-full gap-x-4 gap-y-3 sm:grid-cols-2">
        <Field
          {...common}
          id={id("workAuthors")}
          name="workAuthors"
          label="Authors: Family, Given; …"
          maxLength={500}
        />
        <Field {...common} id={id("workTitle")} name="workTitle" label="Title" maxLength={500} />
        <Field {...common} id={id("workYear")} name="workYear" label="Year" maxLength={5} inputMode="numeric" />
        <Select {...common} id={id("workType")} name="workType" label="Kind of work" options={typeOptions} />
        <Field {...common} id={id("workAddress")} name="workAddress" label="Address on the web" type="url" />
        <Field {...common} id={id("workAt")} name="workAt" label="Page or place in it" maxLength={200} />
      </div>
    </>
  );
}

const workFields = ["record", "workTitle", "workYear", "workAddress"];

/** The works that a note cites. */
export function CitedFields(props: Props) {
  const { slug, returned, id, works = [] } = props;
  const wrong = workFields.some((field) => returned?.fields[field]);
  const typed = ["cited", ...workFields].some((field) => returned?.values[field]?.some(Boolean));
  return (
    <details className="w-full" open={works.length > 0 || wrong || typed}>
      <summary className="sans text-medium">Cite works</summary>
      <div className="mt-2 grid gap-y-3">
        <p className="field-hint sans">
          The key of a source is the last part of its page’s address; the <a href={sourcesPath(slug)}>bibliography</a>{" "}
          has them all.
        </p>
        {linesOf(props).map(({ source, locator }, at) => (
          <SourceLine key={at} slug={slug} id={id} at={at} source={source} locator={locator} />
        ))}
        <KeptWorks works={works} returned={returned} />
        <NewWork returned={returned} id={id} />
      </div>
    </details>
  );
}
