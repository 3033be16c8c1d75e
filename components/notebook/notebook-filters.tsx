import { annotationKinds, annotationVisibilities } from "@/lib/annotations/vocabulary";
import type { Notebook } from "@/lib/notebook/notebook";
import { type NotebookView, notebookOrders, notebookStates } from "@/lib/notebook/view";

type Option = { value: string; label: string };

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: keyof NotebookView;
  label: string;
  value?: string;
  options: Option[];
}) {
  return (
    <label className="flex flex-col gap-0.5">
      <span className="text-faint">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ""}
        className="max-w-[15rem] rounded-[3px] border border-edge bg-leaf px-2 py-1 text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const any: Option = { value: "", label: "any" };
const ofWords = (words: Record<string, string>): Option[] =>
  Object.keys(words).map((word) => ({ value: word, label: word }));
const ofLabels = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Which notes of a notebook are shown, and in what order: a plain form whose state is the address. */
export function NotebookFilters({ view, essays, tags }: { view: NotebookView } & Pick<Notebook, "essays" | "tags">) {
  return (
    <form
      action="/notebook"
      aria-label="Notes"
      className="sans my-5 flex flex-wrap items-end gap-3 text-small no-print"
    >
      {essays.length > 1 && (
        <Choice
          name="essay"
          label="Essay"
          value={view.essay}
          options={[any, ...essays.map(({ slug, label }) => ({ value: slug, label }))]}
        />
      )}
      <Choice name="kind" label="Kind" value={view.kind} options={[any, ...ofWords(annotationKinds)]} />
      <Choice
        name="visibility"
        label="Readers"
        value={view.visibility}
        options={[any, ...ofLabels(annotationVisibilities)]}
      />
      {tags.length > 0 && (
        <Choice
          name="tag"
          label="Tag"
          value={view.tag}
          options={[any, ...tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` }))]}
        />
      )}
      <Choice name="state" label="Only" value={view.state} options={ofLabels(notebookStates)} />
      <Choice name="order" label="Order" value={view.order} options={ofLabels(notebookOrders)} />
      <button type="submit" className="button-quiet">
        Show these notes
      </button>
    </form>
  );
}
