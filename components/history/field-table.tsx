import type { ComparedField } from "@/lib/history/fields";

type Props = {
  fields: readonly ComparedField[];
  /** What the columns are: an entry before and after, or as it is. */
  columns: "before and after" | "after" | "before";
  caption: string;
};

/** A value, or that there is none. */
const Value = ({ text }: { text: string | null }) => (text === null ? <span className="text-faint">none</span> : text);

function Row({ field, columns }: { field: ComparedField; columns: Props["columns"] }) {
  const { label, before, after, changed } = field;
  if (columns !== "before and after")
    return (
      <tr>
        <th scope="row">{label}</th>
        <td>
          <Value text={columns === "after" ? after : before} />
        </td>
      </tr>
    );
  return (
    <tr className={changed ? "changed" : undefined}>
      <th scope="row">
        {label}
        {changed && <span className="sr-only"> (changed)</span>}
      </th>
      <td>{changed && before !== null ? <del>{before}</del> : <Value text={before} />}</td>
      <td>{changed && after !== null ? <ins>{after}</ins> : <Value text={after} />}</td>
    </tr>
  );
}

/** The fields of an entry, side by side before and after; what changed comes first. */
export function FieldTable({ fields, columns, caption }: Props) {
  const ordered = [...fields].sort((a, b) => Number(b.changed) - Number(a.changed));
  const shown = columns === "before and after" ? ordered : fields;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by the keyboard.
    <section className="field-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="sr-only">{caption}</caption>
        {columns === "before and after" && (
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Field</span>
              </th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
        )}
        <tbody>
          {shown.map((field) => (
            <Row key={field.label} field={field} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
