import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectedParts } from "@/lib/argument/connected";
import { type Box, layOut } from "@/lib/argument/layout";
import type { SizedNode } from "@/lib/argument/ranks";

type Edge = { from: string; to: string };

const room = { gap: 60, step: 13 };

/** So much is free around the whole map, in pixels. */
const margin = 14;

const graphs = fc
  .record({
    heights: fc.array(fc.integer({ min: 30, max: 160 }), { minLength: 1, maxLength: 16 }),
    pairs: fc.array(fc.tuple(fc.nat({ max: 15 }), fc.nat({ max: 15 })), { maxLength: 28 }),
  })
  .map(({ heights, pairs }) => {
    const nodes = heights.map((height, at) => ({ id: `n${at}`, width: 200, height }));
    const drawn = pairs.map(([a, b]) => [a % nodes.length, b % nodes.length] as const).filter(([a, b]) => a !== b);
    const named = new Map(drawn.map(([a, b]): [string, Edge] => [`${a} ${b}`, { from: `n${a}`, to: `n${b}` }]));
    return { nodes, edges: [...named.values()] };
  });

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const sideOf = ({ x, width }: Box, at: number): boolean => Math.abs(at - x) < 1 || Math.abs(at - x - width) < 1;

describe("layOut", () => {
  it("sets every node inside the picture, none on another, with circles too", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const { width, height, boxes } = layOut(nodes, edges, room);
        const all = [...boxes.values()];
        expect(all).toHaveLength(nodes.length);
        for (const [at, box] of all.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
          for (const other of all.slice(at + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
    );
  });

  it("keeps every line inside the picture, also where it passes below the last box of a column", () => {
    const expectInside = (nodes: readonly SizedNode[], edges: readonly Edge[]) => {
      const { width, height, routes } = layOut(nodes, edges, room);
      for (const { x, y } of routes.flat())
        for (const distance of [x, y, width - x, height - y]) expect(distance).toBeGreaterThanOrEqual(margin);
    };
    const nodes = ["a", "b", "c", "d"].map((id) => ({ id, width: 200, height: 30 }));
    const edges = ["a c", "b c", "d c", "a b"].map((ends) => ({ from: ends.slice(0, 1), to: ends.slice(-1) }));
    expectInside(nodes, edges);
    fc.assert(fc.property(graphs, (graph) => expectInside(graph.nodes, graph.edges)));
  });

  it("leads every line from a side of the one box to a side of the other, within their heights, crossing no box", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const { boxes, routes } = layOut(nodes, edges, room);
        edges.forEach(({ from, to }, at) => {
          const route = routes[at] ?? [];
          for (const [id, point] of [
            [from, route[0]],
            [to, route.at(-1)],
          ] as const) {
            const box = boxes.get(id);
            if (!box || !point) throw new Error(`No route at ${id}.`);
            expect(sideOf(box, point.x)).toBe(true);
            expect(point.y > box.y && point.y < box.y + box.height).toBe(true);
          }
          // Level pieces lie across columns: there, and only there, could a line run through a box.
          for (let piece = 1; piece + 1 < route.length; piece += 2) {
            const [a, b] = [route[piece], route[piece + 1]];
            if (!a || !b) continue;
            expect(a.y).toBeCloseTo(b.y);
            const line = { x: Math.min(a.x, b.x), y: a.y, width: Math.abs(a.x - b.x), height: 0 };
            for (const box of boxes.values()) expect(overlap(box, line)).toBe(false);
          }
        });
      }),
    );
  });

  it("sets premises left of conclusions where there is no circle", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const forward = edges.filter(({ from, to }) => Number(from.slice(1)) < Number(to.slice(1)));
        const { boxes } = layOut(nodes, forward, room);
        for (const { from, to } of forward) {
          const [premise, conclusion] = [boxes.get(from), boxes.get(to)];
          expect((premise?.x ?? 0) + (premise?.width ?? 0)).toBeLessThan(conclusion?.x ?? 0);
        }
      }),
    );
  });

  it("is the same at each time", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        expect(layOut(nodes, edges, room)).toEqual(layOut(nodes, edges, room));
      }),
      { numRuns: 20 },
    );
  });

  it("is small where there is nothing to lay out", () => {
    expect(layOut([], [], room).boxes.size).toBe(0);
  });
});

describe("connectedParts", () => {
  it("puts nodes together that edges join, whichever way, and keeps their order", () => {
    const nodes = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
    const edges = [
      { from: "d", to: "a" },
      { from: "d", to: "c" },
    ];
    expect(connectedParts(nodes, edges).map((part) => part.nodes.map(({ id }) => id).join(""))).toEqual([
      "acd",
      "b",
      "e",
    ]);
  });
});
