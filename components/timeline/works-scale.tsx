import { sourcePath } from "@/lib/addresses";
import { shortReferenceLine } from "@/lib/sources/short-reference";
import { sourceKinds } from "@/lib/sources/vocabulary";
import { dateInWords } from "@/lib/timeline/date-words";
import { packLanes } from "@/lib/timeline/lanes";
import { type Range, wholeRange } from "@/lib/timeline/narrow";
import { middleOfYear, type PlacedBand, type PlacedWork, placeBands } from "@/lib/timeline/placing-works";
import { type TimeScale, ticksOf, timeScale } from "@/lib/timeline/scale";
import type { Opening } from "@/lib/timeline/timeline";
import { isStudy, type WorkBand } from "@/lib/timeline/works";
import { openingAnchor, openingLetter } from "./opening-list";
import { ScaleFrame, scaleWidth } from "./scale-frame";
import { ScaleTicks } from "./scale-ticks";

const head = 70;
const laneHeight = 22;
/** Room for the names of the bands, left of the line. */
const nameWidth = 168;

/** The years of works and openings, with a little room at both ends. */
function rangeOf(bands: readonly WorkBand[], openings: readonly Opening[]): Range {
  const years = bands.flatMap(({ works }) => works.map(({ year }) => middleOfYear(year)));
  const range = wholeRange([...years.map((ms) => ({ from: ms, to: ms + 1 })), ...openings.map(({ span }) => span)]);
  return range ?? { from: middleOfYear(2000), to: middleOfYear(2001) };
}

/** Openings of one time stand close: their letters go into rows, so that none covers another. */
function letterRows(xs: readonly number[]): number[] {
  return packLanes(
    xs.map((x) => ({ start: x - 7, end: x + 7 })),
    0,
  ).lanes;
}

function Lines({ openings, scale, bottom }: { openings: readonly Opening[]; scale: TimeScale; bottom: number }) {
  const xs = openings.map(({ span }) => scale.x(span.from ?? scale.range.from));
  const rows = letterRows(xs);
  return openings.map(({ key, date, kind, label }, at) => {
    const x = xs[at] ?? 0;
    const y = 30 + (rows[at] ?? 0) * 12;
    const name = `${openingLetter(at)}. ${dateInWords(date)}: ${label}`;
    return (
      <a key={key} href={`#${openingAnchor(key)}`} aria-label={name}>
        <title>{name}</title>
        <line x1={x} x2={x} y1={y + 2} y2={bottom} className={kind === "closed" ? "opening closed" : "opening"} />
        <rect x={x - 7} y={y - 11} width="14" height="13" className="target" />
        <text x={x} y={y} textAnchor="middle" className="opening-letter">
          {openingLetter(at)}
        </text>
      </a>
    );
  });
}

/** A study is a disc, a document a square: printed sources of the time, collections of papers, memoirs. */
function Work({ slug, placed: { work, x, lane, extent, textX, anchor } }: { slug: string; placed: PlacedWork }) {
  const { source, label } = work;
  const y = head + lane * laneHeight;
  const name = `${shortReferenceLine(source.reference)}, ${sourceKinds[source.kind]}`;
  return (
    <a href={sourcePath(slug, source.key)} aria-label={name}>
      <title>{name}</title>
      <rect x={extent.start} y={y} width={extent.end - extent.start} height={laneHeight} className="target" />
      {isStudy(source.kind) ? (
        <circle cx={x} cy={y + 11} r="3.6" className="sure" />
      ) : (
        <rect x={x - 3.4} y={y + 7.6} width="6.8" height="6.8" className="sure" />
      )}
      <text x={textX} y={y + 15} textAnchor={anchor}>
        {label}
      </text>
    </a>
  );
}

function Band({ slug, placed, width }: { slug: string; placed: PlacedBand; width: number }) {
  const { band, firstLane, works } = placed;
  const y = head + firstLane * laneHeight;
  return (
    <g>
      <line x1={-nameWidth} x2={width} y1={y} y2={y} className="band-line" />
      <text x={-nameWidth} y={y + 15} className="band-name">
        {band.title}
      </text>
      {works.map((work) => (
        <Work key={work.work.source.key} slug={slug} placed={work} />
      ))}
    </g>
  );
}

type Props = { slug: string; bands: readonly WorkBand[]; openings: readonly Opening[] };

/** Works by the year in which they came out, interpretation by interpretation, crossed by the openings of archives. */
export function WorksScale({ slug, bands, openings }: Props) {
  const width = scaleWidth - nameWidth;
  const scale = timeScale(rangeOf(bands, openings), width);
  const placed = placeBands(bands, scale);
  const height = head + placed.reduce((sum, { lanes }) => sum + lanes, 0) * laneHeight + 4;
  return (
    <ScaleFrame
      label="Works by year of publication, and openings of archives"
      summary="Show works and openings on a scale"
      height={height}
      legend="A disc is a study, a square a document or a testimony, each in the middle of its year. A full line is an opening or a printing, a broken one a closing; the letters are those of the list."
    >
      <g transform={`translate(${nameWidth} 0)`}>
        <ScaleTicks ticks={ticksOf(scale)} top={6} bottom={height} />
        <Lines openings={openings} scale={scale} bottom={height} />
        {placed.map((band) => (
          <Band key={band.band.key} slug={slug} placed={band} width={width} />
        ))}
      </g>
    </ScaleFrame>
  );
}
