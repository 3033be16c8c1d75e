import { graphlib, layout } from "@dagrejs/dagre";

/**
 * What is placed: a box, or the bend of a line that passes a column. Lines meet it along `side` pixels of its height,
 * whose middle is `attach` pixels below its own.
 */
export type Item = {
  id: string;
  width: number;
  height: number;
  attach: number;
  side: number;
  isBend: boolean;
  middle: number;
};

/** A line as the names of the items that it runs through, both ends included. */
export type Chain = string[];

/** Columns from premises to conclusions, each from top to bottom, and the lines through them. */
export type Columns = { columns: Item[][]; chains: Chain[] };

/** A box to be laid out, sizes in pixels. `attach` and `side` as of an {@link Item}: if not given, lines meet all of it. */
export type SizedNode = { id: string; width: number; height: number; attach?: number; side?: number };

/** How much room the bend of a line takes in a column, in pixels. */
const bendHeight = 8;

const bendOf = (id: string) => ({ id, width: 0, height: bendHeight, attach: 0, side: 0, isBend: true });

const columnOf = (x: number): number => Math.round(x * 10);

/**
 * Assigns the nodes of a connected graph to columns so that premises stand left of conclusions, lines are short and cross
 * seldom: the layered method of Sugiyama, Tagawa and Toda (1981), as dagre implements it with tight trees for ranks and
 * barycentric order. Only the order within columns is taken from it, and `middle` as a first guess.
 */
export function rankNodes(nodes: readonly SizedNode[], edges: readonly { from: string; to: string }[]): Columns {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", ranker: "tight-tree" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to, {});
  layout(graph);

  const columns = new Map<number, Item[]>();
  for (const { id, width, height, attach = 0, side = height } of nodes) {
    const { x, y } = graph.node(id);
    const column = columns.get(columnOf(x)) ?? [];
    column.push({ id, width, height, attach, side, isBend: false, middle: y });
    columns.set(columnOf(x), column);
  }
  const chains = edges.map(({ from, to }) => {
    const points: { x: number; y: number }[] = graph.edge(from, to).points;
    const bends = points.slice(1, -1).flatMap(({ x, y }, at) => {
      const column = columns.get(columnOf(x));
      if (!column) return [];
      const bend = { ...bendOf(`${from} ${to} ${at}`), middle: y };
      column.push(bend);
      return [bend.id];
    });
    return [from, ...bends, to];
  });
  const inOrder = [...columns].sort(([a], [b]) => a - b).map(([, items]) => items.sort((a, b) => a.middle - b.middle));
  return { columns: inOrder, chains };
}
