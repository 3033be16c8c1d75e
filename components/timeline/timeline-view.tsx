import { GlossEntries } from "@/components/gloss/gloss-entries";
import { StaticIsland } from "@/components/ui/static-island";
import { sourcesPath, timelinePath } from "@/lib/addresses";
import { lookUp } from "@/lib/coverage/coverage";
import type { Glosses } from "@/lib/gloss/explained";
import { rangeView, shownEvents } from "@/lib/timeline/choices";
import { dateInWords } from "@/lib/timeline/date-words";
import type { Range } from "@/lib/timeline/narrow";
import type { Timeline } from "@/lib/timeline/timeline";
import { timelineQuery, type TimelineView as View } from "@/lib/timeline/view";
import { undatedSources, workBands } from "@/lib/timeline/works";
import { EventList } from "./event-list";
import { EventScale } from "./event-scale";
import { Narrowing } from "./narrowing";
import { OpeningList } from "./opening-list";
import { partTitles } from "./part-titles";
import { TooEarly } from "./too-early";
import { WorksList } from "./works-list";
import { WorksScale } from "./works-scale";

type Props = {
  slug: string;
  timeline: Timeline;
  view: View;
  range: Range;
  usual: Range;
  whole: Range;
  glosses: Glosses;
};

/** The events that are shown, on a scale and in a list; and how many are not. */
function Events({ slug, timeline, view, range, usual, whole, glosses }: Props) {
  const shown = shownEvents(timeline.events, view, range);
  const { from, to } = rangeView(range);
  const outside = shownEvents(timeline.events, { section: view.section }, whole).length - shown.length;
  return (
    <section aria-labelledby="events" className="mt-8">
      <h2 id="events" className="text-title">
        {partTitles.events}
      </h2>
      <Narrowing slug={slug} timeline={timeline} view={view} range={range} usual={usual} whole={whole} />
      <p role="status" className="sans mt-4 text-small text-soft">
        {shown.length} of {timeline.events.length} events, {dateInWords(`${view.from ?? from}/${view.to ?? to}`)}.
        {outside > 0 && (
          <>
            {" "}
            {outside} lie outside this time:{" "}
            <a href={`${timelinePath(slug)}${timelineQuery({ section: view.section, ...rangeView(whole) })}`}>
              show them too
            </a>
            .
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <p className="mt-6">No event of this map falls into this time. Widen it, or choose a year above.</p>
      ) : (
        <StaticIsland>
          <EventScale events={shown} range={range} />
          <EventList slug={slug} events={shown} claim={lookUp(timeline.claims, ({ id }) => id)} glosses={glosses} />
        </StaticIsland>
      )}
    </section>
  );
}

/** Works by their years, crossed by the openings of archives. */
function Works({ slug, timeline, glosses }: Pick<Props, "slug" | "timeline" | "glosses">) {
  const bands = workBands(timeline);
  const undated = undatedSources(timeline.sources).length;
  return (
    <section aria-labelledby="works" className="mt-14">
      <h2 id="works" className="text-title">
        {partTitles.works}
      </h2>
      <p className="measure text-soft">
        Works by the year in which they came out, and when records were opened, printed or closed. {undated} sources of
        the <a href={sourcesPath(slug)}>bibliography</a> have no place here: papers of archives bear the day on which
        they were written, and of others no year is known.
      </p>
      <StaticIsland>
        <WorksScale slug={slug} bands={bands} openings={timeline.openings} />
        <WorksList slug={slug} bands={bands} />
        <h3 className="mt-8 text-large">When records were opened, printed or closed</h3>
        <OpeningList
          slug={slug}
          openings={timeline.openings}
          source={lookUp(timeline.sources, ({ key }) => key)}
          glosses={glosses}
        />
      </StaticIsland>
    </section>
  );
}

/** When things happened, when records of them could be read, and which works came before that. */
export function TimelineView(props: Props) {
  const { slug, timeline, glosses } = props;
  return (
    <>
      <div className="page-width timeline-page">
        <h1 className="mt-4 text-heading">Timeline</h1>
        <p className="measure mt-3">
          {timeline.events.length} dated events come up in the essay. The dates are the map’s editors’; where the essay
          gives another, or none, the event says so.
        </p>
        <nav aria-label="On this page" className="sans mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small no-print">
          {Object.entries(partTitles).map(([id, title]) => (
            <a key={id} href={`#${id}`} className="text-link">
              {title}
            </a>
          ))}
        </nav>
        <Events {...props} />
        <Works slug={slug} timeline={timeline} glosses={glosses} />
        <TooEarly slug={slug} timeline={timeline} glosses={glosses} />
      </div>
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
