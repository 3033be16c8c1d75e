import type { ClaimNode, MapEdge, MapGraph, MapNode, PositionNode } from "@/lib/argument/graph";
import { type Box, layOut, type Point } from "@/lib/argument/layout";
import type { SizedNode } from "@/lib/argument/ranks";
import { type Band, bothSides, type Spread, spreadBeneath } from "@/lib/argument/spread";
import type { Stance } from "@/lib/interpretations/vocabulary";
import { type NodeText, nodeSizes, nodeText } from "./node-text";

/** A node with its lines of text and its place. */
export type DrawnNode = { node: MapNode; text: NodeText; box: Box };

/** An edge with the points through which it runs. */
export type DrawnEdge = { edge: MapEdge; route: Point[] };

/** A view of the argument, laid out: sizes in pixels. Plain data. */
export type DrawnMap = { width: number; height: number; nodes: DrawnNode[]; edges: DrawnEdge[] };

/** Room between two columns, in pixels: more where figures stand on the lines. */
const gaps = { plain: 64, withWords: 104 } as const;

/** The positions beneath the chosen claim: supporting left, contesting right, the others on both sides below. */
function bandsOf(graph: MapGraph, texts: ReadonlyMap<string, NodeText>): Band[] {
  const sized = (stance: Stance) =>
    graph.nodes
      .filter((node): node is PositionNode => node.kind === "position" && node.stance === stance)
      .map(({ id }) => ({ id, ...sizeOf(texts, id) }));
  return [
    { left: sized("supports"), right: sized("contests") },
    bothSides(sized("qualifies")),
    bothSides(sized("silent")),
  ];
}

const sizeOf = (texts: ReadonlyMap<string, NodeText>, id: string): { width: number; height: number } => {
  const { width = 0, height = 0 } = texts.get(id) ?? {};
  return { width, height };
};

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** Sets claim and positions into the place that the layout gave to both as one block. */
function unfold(
  block: Box,
  chosen: ClaimNode,
  head: { height: number },
  spread: Spread,
  boxes: Map<string, Box>,
): void {
  boxes.set(chosen.id, { ...block, height: head.height });
  for (const [id, box] of spread.boxes) boxes.set(id, { ...box, ...moved(box, block) });
}

/**
 * Lays a view of the argument out. The chosen claim takes its positions along, as one block, so that the claims around
 * it make room for all of them.
 */
export function drawMap(graph: MapGraph): DrawnMap {
  const texts = new Map(graph.nodes.map((node) => [node.id, nodeText(node)]));
  const chosen = graph.nodes.find((node): node is ClaimNode => node.kind === "claim" && node.chosen);
  const head = sizeOf(texts, chosen?.id ?? "");
  const spread = spreadBeneath(head, bandsOf(graph, texts), nodeSizes.width);
  const sized = graph.nodes.flatMap((node): SizedNode[] => {
    if (node.kind === "position") return [];
    if (node !== chosen) return [{ id: node.id, ...sizeOf(texts, node.id) }];
    // Lines meet the claim itself, at the top of its block.
    const attach = (head.height - spread.height) / 2;
    return [{ id: node.id, width: head.width, height: spread.height, attach, side: head.height }];
  });
  const ranked = graph.edges.filter(({ kind }) => kind !== "position");
  const layout = layOut(sized, ranked, ranked.some(({ kind }) => kind === "bundle") ? gaps.withWords : gaps.plain);
  const block = chosen && layout.boxes.get(chosen.id);
  if (chosen && block) unfold(block, chosen, head, spread, layout.boxes);
  const routes = new Map(ranked.map((edge, at) => [edge, layout.routes[at] ?? []]));
  const routeOf = (edge: MapEdge): Point[] =>
    routes.get(edge) ?? (spread.routes.get(edge.from) ?? []).map((point) => moved(point, block ?? { x: 0, y: 0 }));
  return {
    width: Math.ceil(layout.width),
    height: Math.ceil(layout.height),
    nodes: graph.nodes.flatMap((node): DrawnNode[] => {
      const [text, box] = [texts.get(node.id), layout.boxes.get(node.id)];
      return text && box ? [{ node, text, box }] : [];
    }),
    edges: graph.edges.map((edge) => ({ edge, route: routeOf(edge) })),
  };
}
