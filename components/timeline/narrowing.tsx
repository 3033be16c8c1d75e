import { timelinePath } from "@/lib/addresses";
import { halfChoices, rangeView, shownEvents, type TimeChoice, yearChoices } from "@/lib/timeline/choices";
import type { Range } from "@/lib/timeline/narrow";
import type { Timeline } from "@/lib/timeline/timeline";
import { type TimelineView, timelineQuery } from "@/lib/timeline/view";

type Props = { slug: string; timeline: Timeline; view: TimelineView; range: Range; usual: Range; whole: Range };

const yearsOf = (range: Range): string => {
  const { from, to } = rangeView(range);
  return from === to ? `${from}` : `${from}–${to}`;
};

function Choices({ slug, choices, view }: { slug: string; choices: readonly TimeChoice[]; view: TimelineView }) {
  return (
    <ul className="mt-1 flex flex-wrap items-baseline gap-1">
      {choices.map((choice) => (
        <li key={choice.label}>
          <a
            href={`${timelinePath(slug)}${timelineQuery(choice.view)}`}
            aria-current={timelineQuery(choice.view) === timelineQuery(view) ? "true" : undefined}
            className="inline-block rounded-[3px] px-2 py-0.5 no-underline hover:bg-wash aria-[current]:bg-ink aria-[current]:text-paper"
          >
            {choice.label} <small>({choice.count})</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

const field = "rounded-[3px] border border-edge bg-leaf px-2 py-1 text-ink";

/** Any other stretch of time, and the sections, as a plain form. */
function Form({ slug, view, sections }: { slug: string; view: TimelineView; sections: Timeline["sections"] }) {
  return (
    <form action={timelinePath(slug)} method="get" className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2">
      {(["from", "to"] as const).map((name) => (
        <label key={name} className="flex flex-col gap-0.5">
          <span className="text-faint">{name === "from" ? "From" : "To"} (year, or year-month)</span>
          <input name={name} defaultValue={view[name]} size={9} placeholder="1937-06" className={field} />
        </label>
      ))}
      <label className="flex flex-col gap-0.5">
        <span className="text-faint">In the section</span>
        <select name="section" defaultValue={view.section ?? ""} className={`max-w-[17rem] ${field}`}>
          <option value="">any</option>
          {sections.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="rounded-[3px] border border-ink bg-ink px-3 py-1 text-paper">
        Show these events
      </button>
    </form>
  );
}

/** The ways to narrow the scale: years and halves as links, anything else by a form. The address is the state. */
export function Narrowing({ slug, timeline: { events, sections }, view, range, usual, whole }: Props) {
  const inSection = { section: view.section };
  const choices: TimeChoice[] = [
    { label: yearsOf(usual), view: inSection, count: shownEvents(events, inSection, usual).length },
    {
      label: `all, ${yearsOf(whole)}`,
      view: { ...inSection, ...rangeView(whole) },
      count: shownEvents(events, inSection, whole).length,
    },
    ...yearChoices(events, inSection, usual),
  ];
  const halves = halfChoices(events, view, range);
  return (
    <div className="sans mt-5 text-small text-soft no-print">
      <nav aria-label="Time shown">
        <Choices slug={slug} choices={choices} view={view} />
        {halves.length > 0 && <Choices slug={slug} choices={halves} view={view} />}
      </nav>
      <Form slug={slug} view={view} sections={sections} />
    </div>
  );
}
