import type { ClaimNode, MapEdge, MapGraph, MapNode, PositionNode } from "@/lib/argument/graph";
import { type Box, layOut, type Point, type Room } from "@/lib/argument/layout";
import { placeWords } from "@/lib/argument/line-words";
import { sideFor } from "@/lib/argument/ports";
import type { SizedNode } from "@/lib/argument/ranks";
import { type Band, bothSides, type Spread, spreadBeneath } from "@/lib/argument/spread";
import type { Stance } from "@/lib/interpretations/vocabulary";
import { edgeWordWidth } from "./edge-word";
import { type NodeText, nodeSizes, nodeText } from "./node-text";

/** A node with its lines of text and its place. */
export type DrawnNode = { node: MapNode; text: NodeText; box: Box };

/** An edge with the points through which it runs, and the middle of the word on it; null where it has none. */
export type DrawnEdge = { edge: MapEdge; route: Point[]; word: Point | null };

/** A view of the argument, laid out: sizes in pixels. Plain data. */
export type DrawnMap = { width: number; height: number; nodes: DrawnNode[]; edges: DrawnEdge[] };

/** Room between columns and between lines: more where figures stand on the lines. */
const rooms = { plain: { gap: 64, step: 13 }, withWords: { gap: 112, step: 19 } } satisfies Record<string, Room>;

/** The box of a section grows with its lines, so that they meet it apart; beyond so many they stand closer. */
const mostApart = 12;

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

/** The boxes and lines to be laid out: the chosen claim and its positions as one block; positions without a line. */
function toLayOut(graph: MapGraph, texts: ReadonlyMap<string, NodeText>, chosen: ClaimNode | undefined, block: Spread) {
  const edges = graph.edges.filter(({ kind }) => kind !== "position");
  const room = edges.some(({ kind }) => kind === "bundle") ? rooms.withWords : rooms.plain;
  const nodes = graph.nodes.flatMap((node): SizedNode[] => {
    if (node.kind === "position") return [];
    const { width, height } = sizeOf(texts, node.id);
    if (node === chosen) {
      // Lines meet the claim itself, at the top of its block.
      return [{ id: node.id, width, height: block.height, attach: (height - block.height) / 2, side: height }];
    }
    if (node.kind !== "section") return [{ id: node.id, width, height }];
    const lines = edges.filter(({ from, to }) => from === node.id || to === node.id).length;
    return [{ id: node.id, width, height: Math.max(height, sideFor(Math.min(lines, mostApart), room.step)) }];
  });
  return { nodes, edges, room };
}

/**
 * Lays a view of the argument out. The chosen claim takes its positions along, as one block, so that the claims around
 * it make room for all of them.
 * @param wider as for {@link nodeText}
 */
export function drawMap(graph: MapGraph, wider = 1): DrawnMap {
  const texts = new Map(graph.nodes.map((node) => [node.id, nodeText(node, wider)]));
  const chosen = graph.nodes.find((node): node is ClaimNode => node.kind === "claim" && node.chosen);
  const head = sizeOf(texts, chosen?.id ?? "");
  const spread = spreadBeneath(head, bandsOf(graph, texts), nodeSizes.width);
  const { nodes, edges: ranked, room } = toLayOut(graph, texts, chosen, spread);
  const layout = layOut(nodes, ranked, room);
  const block = chosen && layout.boxes.get(chosen.id);
  if (chosen && block) unfold(block, chosen, head, spread, layout.boxes);
  const words = placeWords(
    ranked.map((edge, at) => ({ route: layout.routes[at] ?? [], width: edgeWordWidth(edge) * wider })),
    [...layout.boxes.values()],
  );
  const drawn = new Map(
    ranked.map((edge, at) => [edge, { edge, route: layout.routes[at] ?? [], word: words[at] ?? null }]),
  );
  const hung = (edge: MapEdge): Point[] =>
    (spread.routes.get(edge.from) ?? []).map((point) => moved(point, block ?? { x: 0, y: 0 }));
  return {
    width: Math.ceil(layout.width),
    height: Math.ceil(layout.height),
    nodes: graph.nodes.flatMap((node): DrawnNode[] => {
      const [text, box] = [texts.get(node.id), layout.boxes.get(node.id)];
      return text && box ? [{ node, text, box }] : [];
    }),
    edges: graph.edges.map((edge) => drawn.get(edge) ?? { edge, route: hung(edge), word: null }),
  };
}
