import { rangeView } from "@/lib/timeline/choices";
import { dateInWords } from "@/lib/timeline/date-words";
import { emptyStretches, type Range } from "@/lib/timeline/narrow";
import { type Lettering, type PlacedEvent, placeEvents } from "@/lib/timeline/placing";
import { breakLength, type TimeScale, ticksOf, timeScale } from "@/lib/timeline/scale";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import { eventAnchor } from "./event-list";
import { ScaleFrame, scaleWidth } from "./scale-frame";
import { ScaleTicks } from "./scale-ticks";

const head = 22;
/** Names have the height of a target; numbers, each with its entry in the list, may stand closer. */
const laneHeights: Record<Lettering, number> = { names: 24, numbers: 20 };

/** A day is a disc, a longer time a bar; what is not sure of its date is open; what runs on has a point at that end. */
function Mark({ placed: { x, length, doubt, runsOn }, y }: { placed: PlacedEvent; y: number }) {
  const className = doubt === "none" ? "sure" : "doubtful";
  if (length === 0) return <circle cx={x + 4} cy={y + 12} r="3.6" className={className} />;
  const bottom = y + 21.5;
  return (
    <>
      <rect x={x} y={y + 17.5} width={length} height="4" className={className} />
      {runsOn.before && <path d={`M${x} ${bottom + 1}l-5 -3 5 -3z`} className="sure" />}
      {runsOn.after && <path d={`M${x + length} ${bottom + 1}l5 -3 -5 -3z`} className="sure" />}
    </>
  );
}

function Event({ placed, laneHeight }: { placed: PlacedEvent; laneHeight: number }) {
  const { event, lane, extent, length, text, textX, anchor } = placed;
  const y = head + lane * laneHeight;
  const name = `${event.number}. ${dateInWords(event.date)}: ${event.label}`;
  return (
    <a href={`#${eventAnchor(event.key)}`} aria-label={name}>
      <title>{name}</title>
      <rect x={extent.start - 2} y={y} width={extent.end - extent.start + 4} height={laneHeight} className="target" />
      <Mark placed={placed} y={y + laneHeight - 24} />
      <text x={textX} textAnchor={anchor} y={y + laneHeight - (length === 0 ? 8 : 10)}>
        {text}
      </text>
    </a>
  );
}

/** Years in which nothing happens, drawn short: a band that names them. */
function Breaks({ scale, bottom }: { scale: TimeScale; bottom: number }) {
  return scale.breaks.map((stretch) => {
    const x = scale.x(stretch.from);
    const { from, to } = rangeView(stretch);
    return (
      <g key={x}>
        <rect x={x} y={2} width={breakLength} height={bottom - 2} className="scale-break" />
        <text x={x + breakLength / 2} y={17} textAnchor="middle" className="tick-label">
          {from}–{to}
        </text>
      </g>
    );
  });
}

/** Events on a scale of time, stacked so that none covers another. */
export function EventScale({ events, range }: { events: readonly TimelineEvent[]; range: Range }) {
  const breaks = emptyStretches(
    events.map(({ span }) => span),
    range,
  );
  const scale = timeScale(range, scaleWidth, breaks);
  const placing = placeEvents(events, scale);
  const laneHeight = laneHeights[placing.lettering];
  const height = head + placing.lanes * laneHeight + 4;
  return (
    <ScaleFrame
      label="Events on a scale of time"
      summary={`Show the ${events.length} events on a scale`}
      height={height}
      legend={
        <>
          A disc is a day, a bar a longer time, with a point where it runs on. Full: dated so; open: approximate or
          uncertain, as the list says.
          {breaks.length > 0 && " A shaded band stands for years in which nothing shown here happens."}
          {placing.lettering === "numbers" && " The numbers are those of the list; narrow the time to read names here."}
        </>
      }
    >
      <Breaks scale={scale} bottom={height} />
      <ScaleTicks ticks={ticksOf(scale)} top={6} bottom={height} />
      {placing.events.map((placed) => (
        <Event key={placed.event.key} placed={placed} laneHeight={laneHeight} />
      ))}
    </ScaleFrame>
  );
}
