import { stanceColour } from "@/components/ui/stance-mark";
import type { DrawnNode } from "./drawn-map";
import { type MapLook, nodeAnchor } from "./map-look";
import { MapText } from "./map-text";
import { type MarkLines, nodeSizes, textSizes } from "./node-text";

const { padding, gap, corner, mark: markSize, markRoom } = nodeSizes;

/** Marks one under the other, each with its words. */
function MarkRows({ x, y, rows }: { x: number; y: number; rows: readonly MarkLines[] }) {
  const { size, line } = textSizes.head;
  let top = y;
  return rows.map(({ mark, lines }) => {
    const at = top;
    top += lines.length * line;
    return (
      <g key={mark.key + mark.inherited}>
        <svg
          x={x}
          y={Math.round(at + 1)}
          width={mark.inherited ? markSize * 0.8 : markSize}
          height={markSize}
          className={stanceColour[mark.stance]}
          aria-hidden="true"
        >
          <use href={`#mark-${mark.stance}-${mark.provenance}`} />
        </svg>
        <MapText x={x + markRoom} y={at} lines={lines} size={size} line={line} className="small" />
      </g>
    );
  });
}

/** The way to the map around a claim: a ring with a cross in the corner of its box. */
function CentreLink({ href, id, x, y }: { href: string; id: string; x: number; y: number }) {
  return (
    <a href={href} className="centre" aria-label={`Centre the map on claim ${id}`}>
      <title>{`Centre the map on claim ${id}`}</title>
      <rect x={x - corner} y={y} width={corner} height={corner} className="target" />
      <circle cx={x - corner / 2} cy={y + corner / 2} r="4.5" />
      <path d={`M${x - corner / 2} ${y + 6}v16M${x - corner / 2 - 8} ${y + corner / 2}h16`} />
    </a>
  );
}

/** A node: its box with its text, as a link to its page, and the way to the map around it. */
export function MapNodeBox({ drawn: { node, text, box }, look }: { drawn: DrawnNode; look: MapLook }) {
  const [x, y] = [Math.round(box.x), Math.round(box.y)];
  const left = x + padding;
  const small = textSizes.head;
  const body = textSizes[text.bodySize];
  // A box that grew for its lines has its text in the middle.
  const headTop = y + padding + (box.height - text.height) / 2;
  const bodyTop = headTop + text.head.length * small.line + (text.head.length > 0 ? gap : 0);
  const marksTop = bodyTop + text.body.length * body.line + gap;
  const centre = look.centreOf(node);
  return (
    <g className={`node ${node.kind}${text.bodySize === "chosen" ? " chosen" : ""}`}>
      <a href={look.hrefOf(node)} id={nodeAnchor(node.id)} data-node={node.id}>
        <rect x={x} y={y} width={box.width} height={Math.round(box.height)} rx={node.kind === "source" ? 0 : 3} />
        <MapText x={left} y={headTop} lines={text.head} {...small} className="small" lead={leadOf(node)} />
        <MapText x={left} y={bodyTop} lines={text.body} {...body} className="says" />
        <MarkRows x={left} y={marksTop} rows={text.marks} />
        <MapText x={left} y={marksTop} lines={text.foot} {...small} className="small" />
      </a>
      {centre && <CentreLink href={centre} id={node.id} x={x + box.width} y={y} />}
    </g>
  );
}

const leadOf = (node: DrawnNode["node"]): string => (node.kind === "claim" ? node.id : "");
