import { describe, expect, it } from "vitest";
import { claimGraph, neighbourhood } from "@/lib/argument/around";
import type { Evidence } from "@/lib/claims/claim";
import type { Position } from "@/lib/interpretations/position";
import { aClaimPage, anArgument } from "@/tests/factories/an-argument";

const data = anArgument(
  ["1.1", "1.2", "2.1", "4.1", "4.2", "5.1", "7.1"],
  ["1.1>2.1", "1.2>2.1", "1.1>1.2", "2.1>4.1", "4.1>4.2", "4.2>5.1", "1.1>7.1!"],
);

const evidence = (citation: string, source: string, role: Evidence["role"]): Evidence => ({
  citation,
  paragraph: 2,
  source: {
    key: source,
    kind: "monograph",
    reference: { names: "Zhukov", title: source, standsAlone: true, year: "2003" },
  },
  locator: null,
  asCited: source,
  signal: null,
  role,
  note: null,
});

const position = (key: string, interpretation: string, more: Partial<Position> = {}): Position => ({
  key,
  interpretation: { key: interpretation, name: interpretation, kind: "historian" },
  by: null,
  stance: "supports",
  summary: "It was so.",
  provenance: "own-work",
  confidence: "high",
  note: null,
  basis: [],
  question: null,
  ...more,
});

describe("neighbourhood", () => {
  it("holds what a claim rests on and what rests on it, to a depth, but not the other conclusions of its premises", () => {
    expect([...neighbourhood(data, "2.1", 1)].sort()).toEqual(["1.1", "1.2", "2.1", "4.1"]);
    expect([...neighbourhood(data, "2.1", 2)].sort()).toEqual(["1.1", "1.2", "2.1", "4.1", "4.2"]);
    expect([...neighbourhood(data, "2.1", 4)]).not.toContain("7.1");
  });

  it("ends in a circle too", () => {
    const circle = anArgument(["1.1", "1.2"], ["1.1>1.2", "1.2>1.1"]);
    expect([...neighbourhood(circle, "1.1", 4)].sort()).toEqual(["1.1", "1.2"]);
  });
});

describe("claimGraph", () => {
  it("draws every inference between the claims drawn, and counts those that lead on", () => {
    const { nodes, edges } = claimGraph(data, aClaimPage(data, "2.1"), 1);
    expect(edges.map(({ from, to }) => `${from}>${to}`)).toEqual(["1.1>2.1", "1.2>2.1", "1.1>1.2", "2.1>4.1"]);
    expect(nodes.map((node) => node.kind === "claim" && [node.id, node.chosen, node.beyond])).toEqual([
      ["1.1", false, { premises: 0, conclusions: 1 }],
      ["1.2", false, { premises: 0, conclusions: 0 }],
      ["2.1", true, { premises: 0, conclusions: 0 }],
      ["4.1", false, { premises: 0, conclusions: 1 }],
    ]);
  });

  it("draws a work once, with all that its citations do", () => {
    const page = aClaimPage(data, "7.1", {
      evidence: [evidence("a", "inoi", "attests"), evidence("b", "pravda", "quotes"), evidence("c", "inoi", "reports")],
    });
    const { nodes, edges } = claimGraph(data, page, 1);
    expect(nodes.flatMap((node) => (node.kind === "source" ? [[node.source, node.roles]] : []))).toEqual([
      ["inoi", ["attests", "reports"]],
      ["pravda", ["quotes"]],
    ]);
    expect(edges.filter(({ kind }) => kind === "evidence").map(({ from, to }) => [from, to])).toEqual([
      ["source:inoi", "7.1"],
      ["source:pravda", "7.1"],
    ]);
  });

  it("draws an interpretation once for each stance that it has, its own marks and those on the questions", () => {
    const question = { key: "order", prompt: "?" };
    const page = aClaimPage(data, "5.1", {
      positions: [position("a", "getty", { provenance: "reported" }), position("b", "getty", { stance: "qualifies" })],
      inherited: [position("c", "getty", { question }), position("d", "conquest", { stance: "contests", question })],
    });
    const { nodes } = claimGraph(data, page, 1);
    const drawn = nodes.flatMap((node) => (node.kind === "position" ? [node] : []));
    expect(drawn.map(({ id, marks }) => [id, marks.map(({ key, inherited }) => [key, inherited])])).toEqual([
      [
        "position:supports:getty",
        [
          ["a", false],
          ["c", true],
        ],
      ],
      ["position:qualifies:getty", [["b", false]]],
      ["position:contests:conquest", [["d", true]]],
    ]);
  });
});
