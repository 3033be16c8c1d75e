import { provenanceWords } from "@/components/ui/words";
import { claimTypes, modalities } from "@/lib/claims/vocabulary";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import type { MatrixData } from "@/lib/matrix/matrix";
import { rowFilters, rowKinds, sortings, type View, viewQuery } from "@/lib/matrix/view";

type Option = { value: string; label: string };

function Choice({
  name,
  label,
  any,
  value,
  options,
}: {
  name: keyof View;
  label: string;
  any?: string;
  value: string | undefined;
  options: readonly Option[];
}) {
  return (
    <label className="flex flex-col gap-0.5">
      <span className="text-faint">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ""}
        className="max-w-[15rem] rounded-[3px] border border-edge bg-leaf px-2 py-1 text-ink"
      >
        {any && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const ofWords = (vocabulary: Record<string, string>): Option[] =>
  Object.keys(vocabulary).map((word) => ({ value: word, label: word }));
const ofLabels = (vocabulary: Record<string, string>): Option[] =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label }));

/** Rows, filters and order as a plain form: its state is the address, and it needs no script. */
export function MatrixFilters({ action, view, data }: { action: string; view: View; data: MatrixData }) {
  const named = (
    entries: readonly { key: string; name?: string; title?: string; label?: string; prompt?: string }[],
  ): Option[] =>
    entries.map(({ key, name, title, label, prompt }) => ({
      value: key,
      label: name ?? title ?? label ?? prompt ?? key,
    }));
  const filtered = viewQuery({ ...view, rows: "questions", sort: "essay" }) !== "";
  return (
    <div className="sans my-5 text-small no-print">
      <nav aria-label="Rows" className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ul className="flex overflow-hidden rounded-[3px] border border-edge">
          {Object.entries(rowKinds).map(([rows, label]) => (
            <li key={rows}>
              <a
                href={`${action}${viewQuery({ ...view, rows: rows as View["rows"] })}`}
                aria-current={view.rows === rows ? "true" : undefined}
                className="block px-3 py-1 no-underline aria-[current]:bg-ink aria-[current]:text-paper"
              >
                {label} ({rows === "claims" ? data.claims.length : data.questions.length})
              </a>
            </li>
          ))}
        </ul>
        {filtered && (
          <a href={`${action}${viewQuery({ rows: view.rows, sort: view.sort })}`} className="text-link">
            Clear the filters
          </a>
        )}
      </nav>
      <details open={filtered} className="rounded-[3px] border border-rule bg-leaf">
        <summary className="px-3 py-2 text-soft hover:text-ink">Filter and sort</summary>
        <form
          action={action}
          method="get"
          className="flex flex-wrap items-end gap-x-4 gap-y-3 border-t border-rule px-3 py-3"
        >
          {view.rows === "claims" && <input type="hidden" name="rows" value="claims" />}
          <Choice name="only" label="Only rows that are" any="any" value={view.only} options={ofLabels(rowFilters)} />
          <Choice name="stance" label="With the stance" any="any" value={view.stance} options={ofWords(stances)} />
          <Choice
            name="interpretation"
            label="Of the interpretation"
            any="any"
            value={view.interpretation}
            options={named(data.interpretations)}
          />
          <Choice
            name="provenance"
            label="Known by"
            any="any way"
            value={view.provenance}
            options={Object.keys(provenances).map((word) => ({
              value: word,
              label: provenanceWords[word as keyof typeof provenances],
            }))}
          />
          <Choice
            name="question"
            label="On the question"
            any="any"
            value={view.question}
            options={named(data.questions)}
          />
          <Choice name="section" label="In the section" any="any" value={view.section} options={named(data.sections)} />
          <Choice name="type" label="Claims of type" any="any" value={view.type} options={ofWords(claimTypes)} />
          <Choice name="modality" label="Put as" any="any" value={view.modality} options={ofWords(modalities)} />
          <Choice
            name="centrality"
            label="Centrality at least"
            any="1"
            value={view.centrality}
            options={["2", "3", "4", "5"].map((level) => ({ value: level, label: level }))}
          />
          <Choice name="source" label="Resting on" any="any source" value={view.source} options={named(data.sources)} />
          <Choice name="sort" label="Sorted by" value={view.sort} options={ofLabels(sortings)} />
          <button type="submit" className="rounded-[3px] border border-ink bg-ink px-3 py-1 text-paper">
            Show these rows
          </button>
        </form>
      </details>
    </div>
  );
}
