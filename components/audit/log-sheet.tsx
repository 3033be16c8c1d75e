import { Time } from "@/components/ui/time";
import { logPath } from "@/lib/addresses";
import { type LogEntry, type LogView, logQuery } from "@/lib/audit/log";

type Props = {
  view: LogView;
  deeds: readonly string[];
  entries: readonly LogEntry[];
  /** Where the next page begins; null for the last. */
  next: string | null;
};

function Filters({ view, deeds }: Pick<Props, "view" | "deeds">) {
  const box = "rounded-[3px] border border-edge bg-leaf px-2 py-1 text-ink";
  return (
    <form
      action={logPath}
      aria-label="Entries"
      className="sans mb-6 flex flex-wrap items-end gap-3 text-small no-print"
    >
      <label className="flex flex-col gap-0.5">
        <span className="text-faint">Deed</span>
        <select name="deed" defaultValue={view.deed ?? ""} className={box}>
          <option value="">any</option>
          {deeds.map((deed) => (
            <option key={deed}>{deed}</option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-0.5">
        <span className="text-faint">Done by</span>
        <input name="actor" defaultValue={view.actor} maxLength={200} className={box} />
      </label>
      <button type="submit" className="button-quiet">
        Show these entries
      </button>
    </form>
  );
}

function Row({ entry: { at, actor, deed, object, about, reason, detail } }: { entry: LogEntry }) {
  return (
    <tr>
      <td>
        <Time at={at} />
      </td>
      <td title={actor}>{actor.replace(/ \([\w-]+\)$/, "")}</td>
      <td>{deed}</td>
      <td title={object}>{about.path ? <a href={about.path}>{about.words}</a> : about.words}</td>
      <td>
        {reason}
        {detail.map(([name, value]) => (
          <span key={name} className="block text-faint">
            {name}: {value}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** What was done with power over others, the newest first. It is only ever added to. */
export function LogSheet({ view, deeds, entries, next }: Props) {
  return (
    <>
      <Filters view={view} deeds={deeds} />
      {entries.length === 0 ? (
        <p>Nothing of the kind was done.</p>
      ) : (
        <table className="log">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Who</th>
              <th scope="col">Deed</th>
              <th scope="col">To what</th>
              <th scope="col">Reason and particulars</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
      {(next || view.before) && (
        <nav aria-label="Pages of the log" className="sans mt-6 flex gap-4 text-medium no-print">
          {view.before && <a href={`${logPath}${logQuery({ ...view, before: null })}`}>Newest entries</a>}
          {next && (
            <a rel="next" href={`${logPath}${logQuery({ ...view, before: next })}`}>
              Older entries →
            </a>
          )}
        </nav>
      )}
    </>
  );
}
