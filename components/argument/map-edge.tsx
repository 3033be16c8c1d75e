import { stanceColour } from "@/components/ui/stance-mark";
import { edgeId, type MapEdge } from "@/lib/argument/graph";
import { bentPath, labelPoint, straightPath } from "@/lib/argument/route-path";
import type { Stance } from "@/lib/interpretations/vocabulary";
import type { DrawnEdge } from "./drawn-map";
import type { MapLook } from "./map-look";

export const hardenWords = (count: number): string => `${count} ${count === 1 ? "hardens" : "harden"}`;

/** What a line says in a word, beside its look; empty where the arrow says it all. */
export function edgeWord(edge: MapEdge): string {
  switch (edge.kind) {
    case "inference":
      return edge.hardening === null ? "" : "hardens";
    case "bundle":
      return edge.hardenings === 0 ? `${edge.inferences}` : `${edge.inferences}, ${hardenWords(edge.hardenings)}`;
    case "evidence":
    case "position":
      return "";
  }
}

const lineClass = (edge: MapEdge): string => {
  const hardens = edge.kind === "inference" ? edge.hardening !== null : edge.kind === "bundle" && edge.hardenings > 0;
  return `edge ${edge.kind}${hardens ? " hardening" : ""}`;
};

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

/** The word on a line; on one that hardens it leads to what is put with reserve and then as fact. */
export function MapEdgeWord({ drawn: { edge, route }, look }: { drawn: DrawnEdge; look: MapLook }) {
  const word = edgeWord(edge);
  if (!word) return null;
  const { x, y } = labelPoint(route);
  const label = (
    <text x={x} y={y - 5} fontSize="11" textAnchor="middle" className="word">
      {word}
    </text>
  );
  if (edge.kind !== "inference" || edge.hardening === null) return label;
  return (
    <a
      href={look.hardeningOf(edge)}
      className="hardens"
      aria-label={`${edge.from} hardens in ${edge.to}: what is said`}
    >
      <title>{edge.hardening}</title>
      <rect x={x - 26} y={y - 20} width="52" height="24" className="target" />
      {label}
    </a>
  );
}
