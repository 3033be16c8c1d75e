import { StanceMarkShapes } from "@/components/ui/stance-mark";
import type { DrawnMap } from "./drawn-map";
import { MapCaption } from "./map-caption";
import { MapEdgeLine, MapEdgeWord } from "./map-edge";
import type { MapLook } from "./map-look";
import { MapNodeBox } from "./map-node";
import { standaloneStyle } from "./standalone-style";

/** Up to this width, in pixels, a map can be shrunk into its frame and still be read. */
const fitsUpTo = 1200;

/**
 * The map as a picture whose boxes are links, in the order of the essay. The lines are drawn first, beneath the boxes;
 * who does not see them has them in the outline.
 */
export function ArgumentSvg({ map, look }: { map: DrawnMap; look: MapLook }) {
  const { nodes, edges } = map;
  const { caption } = look;
  const width = Math.max(map.width, caption?.width ?? 0);
  const height = map.height + (caption?.height ?? 0);
  return (
    <svg
      id="argument-map"
      xmlns="http://www.w3.org/2000/svg"
      className={`argument-map${width <= fitsUpTo ? " fits" : ""}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      // biome-ignore lint/a11y/noRedundantRoles: not every browser gives a picture that holds links this role by itself.
      role="graphics-document"
      aria-labelledby="argument-map-title"
      aria-describedby="argument-map-description"
    >
      <title id="argument-map-title">{look.title}</title>
      <desc id="argument-map-description">{look.description}</desc>
      {caption && (
        <>
          <style>{standaloneStyle}</style>
          <StanceMarkShapes />
          <rect width={width} height={height} className="ground" />
        </>
      )}
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 .8L9.5 5L0 9.2z" className="arrow" />
        </marker>
      </defs>
      <g className="edges">
        {edges.map((drawn) => (
          <MapEdgeLine key={`${drawn.edge.from} ${drawn.edge.to}`} drawn={drawn} />
        ))}
      </g>
      {nodes.map((drawn) => (
        <MapNodeBox key={drawn.node.id} drawn={drawn} look={look} />
      ))}
      {edges.map((drawn) => (
        <MapEdgeWord key={`${drawn.edge.from} ${drawn.edge.to}`} drawn={drawn} look={look} />
      ))}
      {caption && <MapCaption text={caption} top={map.height} />}
    </svg>
  );
}
