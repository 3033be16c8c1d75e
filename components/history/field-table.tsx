import type { ComparedField } from "@/lib/history/fields";

type Props = {
  fields: readonly ComparedField[];
  /** What the columns are: an entry before and after, or as it is. */
  columns: "before and after" | "after" | "before";
  caption: string;
  /** What the two columns are called. */
  heads?: readonly [string, string];
  /** What did not change is put away, to be opened. */
  fold?: boolean;
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

type Rows = Pick<Props, "columns" | "caption" | "heads"> & { rows: readonly ComparedField[] };

function Table({ columns, caption, heads = ["Before", "After"], rows }: Rows) {
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
              <th scope="col">{heads[0]}</th>
              <th scope="col">{heads[1]}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((field) => (
            <Row key={field.label} field={field} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The fields of an entry, side by side before and after; what changed comes first. */
export function FieldTable({ fields, columns, caption, heads, fold = false }: Props) {
  if (columns !== "before and after") return <Table rows={fields} columns={columns} caption={caption} />;
  const changed = fields.filter((field) => field.changed);
  const same = fields.filter((field) => !field.changed);
  if (!fold || changed.length === 0 || same.length === 0)
    return <Table rows={[...changed, ...same]} columns={columns} caption={caption} heads={heads} />;
  return (
    <>
      <Table rows={changed} columns={columns} caption={caption} heads={heads} />
      <details>
        <summary className="sans w-fit text-medium text-soft">What stayed as it was</summary>
        <Table rows={same} columns="after" caption={`${caption}: what stayed as it was`} />
      </details>
    </>
  );
}
