import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCycle } from "@/lib/claims/inference";

type Edge = [from: number, to: number];

const name = (node: number) => `${node}.1`;

function graphOf(size: number, edges: readonly Edge[]): Map<string, string[]> {
  const graph = new Map(Array.from({ length: size }, (_, node): [string, string[]] => [name(node), []]));
  for (const [from, to] of edges) graph.get(name(from))?.push(name(to));
  return graph;
}

/** Edges that all lead from a higher node to a lower one, of nodes that are listed in any order. */
const acyclic = fc
  .record({ size: fc.integer({ min: 2, max: 12 }), pairs: fc.array(fc.tuple(fc.nat(), fc.nat())), seed: fc.nat() })
  .map(({ size, pairs, seed }) => {
    const edges = pairs
      .map(([a, b]): Edge => [Math.max(a % size, b % size), Math.min(a % size, b % size)])
      .filter(([from, to]) => from !== to);
    const nodes = [...graphOf(size, edges)];
    return { size, edges, graph: new Map([...nodes.slice(seed % size), ...nodes.slice(0, seed % size)]) };
  });

/** Whether a list of nodes is a walk along the graph's edges that ends where it began. */
function isCycle(graph: ReadonlyMap<string, readonly string[]>, cycle: readonly string[] | null): boolean {
  if (!cycle || cycle.length < 2 || cycle[0] !== cycle.at(-1)) return false;
  return cycle.slice(1).every((node, at) => graph.get(cycle[at] ?? "")?.includes(node));
}

describe("findCycle", () => {
  test("finds none where every edge leads downwards", () => {
    fc.assert(
      fc.property(acyclic, ({ graph }) => {
        expect(findCycle(graph)).toBeNull();
      }),
    );
  });

  test("finds a real one once an edge leads back along a path", () => {
    fc.assert(
      fc.property(acyclic, fc.nat(), ({ size, edges }, choice) => {
        fc.pre(edges.length > 0);
        const [from, to] = edges[choice % edges.length] as Edge;
        const graph = graphOf(size, [...edges, [to, from]]);
        expect(isCycle(graph, findCycle(graph))).toBe(true);
      }),
    );
  });

  test("tells each node of the cycle once, the first again at the end", () => {
    const graph = graphOf(6, [
      [5, 0],
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 1],
    ]);
    const cycle = findCycle(graph) ?? [];
    expect(isCycle(graph, cycle)).toBe(true);
    expect(new Set(cycle)).toEqual(new Set([name(1), name(2), name(3)]));
    expect(cycle).toHaveLength(4);
  });

  test("finds a node that leads to itself", () => {
    expect(findCycle(graphOf(1, [[0, 0]]))).toEqual([name(0), name(0)]);
  });

  test("finds none in an empty graph, nor by way of nodes that are not there", () => {
    expect(findCycle(new Map())).toBeNull();
    expect(findCycle(new Map([["1.1", ["9.9"]]]))).toBeNull();
  });

  test("takes two ways to one node for no cycle", () => {
    expect(
      findCycle(
        graphOf(4, [
          [3, 1],
          [3, 2],
          [1, 0],
          [2, 0],
        ]),
      ),
    ).toBeNull();
  });

  test("goes along a chain of 100,000 nodes, and finds it closed", () => {
    const size = 100_000;
    const edges = Array.from({ length: size - 1 }, (_, node): Edge => [node, node + 1]);
    expect(findCycle(graphOf(size, edges))).toBeNull();
    expect(findCycle(graphOf(size, [...edges, [size - 1, 0]]))).toHaveLength(size + 1);
  });
});
