import { provenanceWords, standingWords } from "@/components/ui/words";
import type { ComparisonData } from "@/lib/compare/comparison";
import { type CompareView, fewest, most } from "@/lib/compare/view";
import { provenances, standings } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

type Option = { value: string; label: string };

type ChoiceProps = { name: keyof CompareView; label: string; any: string; value: string | null; options: Option[] };

function Choice({ name, label, any, value, options }: ChoiceProps) {
  return (
    <label className="flex min-w-0 flex-col gap-0.5">
      <span className="text-faint">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ""}
        className="max-w-[20rem] rounded-[3px] border border-edge bg-leaf px-2 py-1 text-ink"
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The interpretations, to be ticked; tradition and historian alike, in the order of the map. */
function Names({ data, view }: { data: ComparisonData; view: CompareView }) {
  return (
    <fieldset>
      <legend className="mb-1 text-faint">
        Compare {fewest} to {most} of
      </legend>
      <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-3">
        {data.interpretations
          .filter(({ kind }) => kind !== "essay")
          .map(({ key, name }) => (
            <li key={key}>
              <label className="flex min-h-6 items-baseline gap-2 py-1 leading-snug">
                <input type="checkbox" name="with" value={key} defaultChecked={view.with.includes(key)} />
                {name}
              </label>
            </li>
          ))}
      </ul>
    </fieldset>
  );
}

type Props = { action: string; data: ComparisonData; view: CompareView };

/** Who is compared, and which rows and positions are shown, as a plain form: its state is the address. */
export function Chooser({ action, data, view }: Props) {
  return (
    <form action={action} method="get" className="flex flex-col gap-y-4">
      <Names data={data} view={view} />
      {view.verdict && <input type="hidden" name="verdict" value={view.verdict} />}
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <Choice
          name="question"
          label="On the question"
          any="any"
          value={view.question}
          options={data.questions.map(({ key, prompt }) => ({ value: key, label: prompt }))}
        />
        <Choice
          name="standing"
          label="Standing of the essay’s answer"
          any="any"
          value={view.standing}
          options={wordsOf(standings).map((word) => ({ value: word, label: standingWords[word] }))}
        />
        <Choice
          name="provenance"
          label="Positions known by"
          any="any way"
          value={view.provenance}
          options={wordsOf(provenances).map((word) => ({ value: word, label: `${provenanceWords[word]} only` }))}
        />
        <label className="flex min-h-6 items-baseline gap-2 py-1">
          <input type="checkbox" name="essay" value="off" defaultChecked={!view.essay} />
          Without the essay’s own column
        </label>
        <button type="submit" className="rounded-[3px] border border-ink bg-ink px-3 py-1 text-paper">
          Compare
        </button>
      </div>
    </form>
  );
}
