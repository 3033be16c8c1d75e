import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByInferences } from "@/lib/argument/argument";
import { essayGraph, type MapEdge } from "@/lib/argument/graph";
import { anArgument, anArgumentClaim, arbitraryArgument } from "@/tests/factories/an-argument";

const data = anArgument(
  ["1.1", "1.2", "2.1", "4.1", "4.2", "5.1", "7.1"],
  ["1.1>1.2", "1.2>2.1", "1.1>4.1!", "1.2>4.1", "4.1>4.2", "4.2>1.1"],
);

describe("essayGraph", () => {
  it("draws closed sections as one node each, with what lies within, and the inferences between them in a bundle", () => {
    const { nodes, edges } = essayGraph(data, new Set());
    expect(nodes).toEqual([
      { kind: "section", id: "section:reform", section: data.sections[0], claims: 3, within: 2 },
      { kind: "section", id: "section:defeat", section: data.sections[1], claims: 2, within: 1 },
    ]);
    expect(edges).toEqual([
      { kind: "bundle", from: "section:reform", to: "section:defeat", inferences: 2, hardenings: 1 },
      { kind: "bundle", from: "section:defeat", to: "section:reform", inferences: 1, hardenings: 0 },
    ]);
  });

  it("draws an open section claim by claim, and its lines to closed ones", () => {
    const { nodes, edges } = essayGraph(data, new Set(["defeat"]));
    expect(nodes.map(({ id }) => id)).toEqual(["section:reform", "4.1", "4.2"]);
    expect(edges).toEqual([
      { kind: "bundle", from: "section:reform", to: "4.1", inferences: 2, hardenings: 1 },
      { kind: "inference", from: "4.1", to: "4.2", hardening: null },
      { kind: "bundle", from: "4.2", to: "section:reform", inferences: 1, hardenings: 0 },
    ]);
  });

  it("keeps the hardening of each inference where both ends are open", () => {
    const { edges } = essayGraph(data, new Set(["reform", "defeat"]));
    const hardened = edges.filter((edge) => edge.kind === "inference" && edge.hardening !== null);
    expect(hardened.map(({ from, to }) => `${from}>${to}`)).toEqual(["1.1>4.1"]);
  });

  it("draws claims outside all sections always, and nothing without an inference", () => {
    const outside = anArgument(["1.1", "10.1", "10.2"], ["10.1>1.1"]);
    expect(essayGraph(outside, new Set()).nodes.map(({ id }) => id)).toEqual(["section:reform", "10.1"]);
    expect(essayGraph({ ...data, inferences: [] }, new Set(["reform"]))).toEqual({ nodes: [], edges: [] });
  });

  it("loses no inference, whatever is open", () => {
    const weight = (edge: MapEdge): number => (edge.kind === "bundle" ? edge.inferences : 1);
    fc.assert(
      fc.property(arbitraryArgument, fc.subarray(["reform", "defeat", "aftermath"]), (argument, open) => {
        const { nodes, edges } = essayGraph(argument, new Set(open));
        const within = nodes.reduce((sum, node) => sum + (node.kind === "section" ? node.within : 0), 0);
        expect(edges.reduce((sum, edge) => sum + weight(edge), within)).toBe(argument.inferences.length);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(ids.size).toBe(nodes.length);
        expect(edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
      }),
    );
  });
});

describe("splitByInferences", () => {
  it("puts every claim on one side", () => {
    const { linked, apart } = splitByInferences(data);
    expect(linked.map(({ key }) => key)).toEqual(["1.1", "1.2", "2.1", "4.1", "4.2"]);
    expect(apart).toEqual([anArgumentClaim("5.1"), anArgumentClaim("7.1")]);
  });
});
