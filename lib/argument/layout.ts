import { connectedParts } from "./connected";
import { placeColumns } from "./placement";
import { type Ports, portsOf } from "./ports";
import { rankNodes, type SizedNode } from "./ranks";

/** A rectangle in pixels, from its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

export type Point = { x: number; y: number };

/** Where each node stands, and the points through which each edge runs: level across a column, bent between two. */
export type Layout = { width: number; height: number; boxes: Map<string, Box>; routes: Point[][] };

type Ends = { from: string; to: string };

/** Room between parts that do not hang together, and around the whole, in pixels. */
const spacing = { parts: 44, margin: 14 } as const;

/** Parts stand side by side up to this width, or that of the widest part. */
const rowWidth = 1000;

/** Room between two columns, and between two lines where they meet a box, in pixels. */
export type Room = { gap: number; step: number };

type Sides = { left: Point; right: Point };

/** Lays out one connected part from the point 0, 0. */
function layOutPart(nodes: readonly SizedNode[], edges: readonly Ends[], { gap, step }: Room): Layout {
  const ranked = rankNodes(nodes, edges);
  placeColumns(ranked);
  const boxes = new Map<string, Box>();
  const sides = new Map<string, Sides>();
  let x = 0;
  for (const column of ranked.columns) {
    const width = Math.max(...column.map((item) => item.width));
    for (const { id, middle, height, isBend, ...item } of column) {
      const left = isBend ? x : x + (width - item.width) / 2;
      const right = isBend ? x + width : left + item.width;
      if (!isBend) boxes.set(id, { x: left, y: middle - height / 2, width: item.width, height });
      sides.set(id, { left: { x: left, y: middle }, right: { x: right, y: middle } });
    }
    x += width + gap;
  }
  // A line can pass a column below its last box.
  const height = Math.max(...ranked.columns.flat().map((item) => item.middle + item.height / 2));
  const ports = portsOf(ranked, step);
  const routes = ranked.chains.map((chain, at) =>
    route(
      chain.flatMap((id) => sides.get(id) ?? []),
      ports[at],
    ),
  );
  return { width: x - gap, height, boxes, routes };
}

/** From side to side: rightwards as a rule, leftwards where a circle must be closed. */
function route(sides: readonly Sides[], { start, end }: Ports = { start: 0, end: 0 }): Point[] {
  const [first, last] = [sides[0], sides.at(-1)];
  if (!first || !last) return [];
  const rightwards = first.left.x < last.left.x;
  const points = sides.flatMap(({ left, right }) => (rightwards ? [left, right] : [right, left])).slice(1, -1);
  return points.map((point, at) => {
    if (at === 0) return { x: point.x, y: start };
    return at === points.length - 1 ? { x: point.x, y: end } : point;
  });
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/**
 * Lays out a graph: each connected part by itself, the parts in rows in the order of their first nodes. Edges run from
 * left to right. `routes` are in the order of `edges`.
 */
export function layOut(nodes: readonly SizedNode[], edges: readonly Ends[], room: Room): Layout {
  const parts = connectedParts(nodes, edges).map((part) => ({
    ...part,
    layout: layOutPart(part.nodes, part.edges, room),
  }));
  const widest = Math.max(rowWidth, ...parts.map(({ layout }) => layout.width));
  const boxes = new Map<string, Box>();
  const routeOf = new Map<Ends, Point[]>();
  const at = { x: 0, y: 0 };
  let rowHeight = 0;
  let width = 0;
  for (const { edges: own, layout } of parts) {
    if (at.x > 0 && at.x + layout.width > widest) {
      at.x = 0;
      at.y += rowHeight + spacing.parts;
      rowHeight = 0;
    }
    const by = moved(at, { x: spacing.margin, y: spacing.margin });
    for (const [id, box] of layout.boxes) boxes.set(id, { ...box, ...moved(box, by) });
    own.forEach((edge, index) =>
      routeOf.set(
        edge,
        (layout.routes[index] ?? []).map((point) => moved(point, by)),
      ),
    );
    width = Math.max(width, at.x + layout.width);
    rowHeight = Math.max(rowHeight, layout.height);
    at.x += layout.width + spacing.parts;
  }
  return {
    width: width + 2 * spacing.margin,
    height: at.y + rowHeight + 2 * spacing.margin,
    boxes,
    routes: edges.map((edge) => routeOf.get(edge) ?? []),
  };
}
