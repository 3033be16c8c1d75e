import { stanceColour } from "@/components/ui/stance-mark";
import { edgeId, type MapEdge } from "@/lib/argument/graph";
import { wordRoom } from "@/lib/argument/line-words";
import { bentPath, straightPath } from "@/lib/argument/route-path";
import type { Stance } from "@/lib/interpretations/vocabulary";
import type { DrawnEdge } from "./drawn-map";
import { edgeWord, edgeWordWidth, isHardening, wordSize } from "./edge-word";
import type { MapLook } from "./map-look";

const lineClass = (edge: MapEdge): string => `edge ${edge.kind}${isHardening(edge) ? " hardening" : ""}`;

/** A position's line: its own, in the look of its stance, to the middle line that all share, which leads up. */
function PositionLine({ stance, route, name }: { stance: Stance; route: DrawnEdge["route"]; name: string }) {
  return (
    <g data-edge={name}>
      <path className="edge spine" d={straightPath(route.slice(1))} />
      <path className={`edge position ${stance} ${stanceColour[stance]}`} d={straightPath(route.slice(0, 2))} />
    </g>
  );
}

/** A line from what carries to what rests on it. A position has no arrow: it bears on the claim without carrying it. */
export function MapEdgeLine({ drawn: { edge, route } }: { drawn: DrawnEdge }) {
  const name = edgeId(edge);
  if (edge.kind === "position") return <PositionLine stance={edge.stance} route={route} name={name} />;
  return <path className={lineClass(edge)} d={bentPath(route)} data-edge={name} markerEnd="url(#arrow)" />;
}

/** The word on a line, which it interrupts; on one that hardens it leads to what is put with reserve and then as fact. */
export function MapEdgeWord({ drawn: { edge, word: place }, look }: { drawn: DrawnEdge; look: MapLook }) {
  if (!place) return null;
  const { ends, height } = wordRoom;
  const [x, y, half] = [Math.round(place.x), Math.round(place.y), Math.ceil(edgeWordWidth(edge) / 2) + ends];
  const word = (
    <>
      <rect x={x - half} y={y - (height - 1) / 2} width={2 * half} height={height - 1} className="plate" />
      <text x={x} y={y + 4} fontSize={wordSize} textAnchor="middle" className="word">
        {edgeWord(edge)}
      </text>
    </>
  );
  if (edge.kind !== "inference") return word;
  return (
    <a
      href={look.hardeningOf(edge)}
      className="hardens"
      aria-label={`${edge.from} hardens in ${edge.to}: what is said`}
    >
      <title>{edge.hardening}</title>
      <rect x={x - 26} y={y - 12} width="52" height="24" className="target" />
      {word}
    </a>
  );
}
