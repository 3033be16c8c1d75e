import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArgumentOutline } from "@/components/argument/argument-outline";
import { ArgumentSvg } from "@/components/argument/argument-svg";
import { drawMap } from "@/components/argument/drawn-map";
import { lookOf, type ShownArgument } from "@/components/argument/look";
import { nodeSizes, textSizes } from "@/components/argument/node-text";
import { essayGraph } from "@/lib/argument/graph";
import { outlineOf } from "@/lib/argument/outline";
import { textWidth } from "@/lib/argument/text-lines";
import { anArgument, anArgumentClaim, arbitraryArgument } from "@/tests/factories/an-argument";
import { claimView, essayView } from "@/tests/factories/shown-argument";

const namesIn = (markup: string, attribute: string): string[] =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, name]) => name ?? "").sort();

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");

function bothOf(shown: ShownArgument): { picture: string; outline: string } {
  const look = lookOf(shown);
  const groups = outlineOf(shown.graph, shown.data.sections);
  return {
    picture: renderToStaticMarkup(<ArgumentSvg map={drawMap(shown.graph)} look={look} />),
    outline: renderToStaticMarkup(<ArgumentOutline groups={groups} look={look} titles={new Map()} />),
  };
}

function expectEqual(shown: ShownArgument): void {
  const { picture, outline } = bothOf(shown);
  for (const attribute of ["data-node", "data-edge"])
    expect(namesIn(outline, attribute)).toEqual(namesIn(picture, attribute));
  expect(namesIn(picture, "data-node")).toEqual(shown.graph.nodes.map(({ id }) => id).sort());
  expect(namesIn(picture, "data-edge")).toHaveLength(shown.graph.edges.length);
}

describe("map and outline", () => {
  it("hold the same nodes and the same edges, whatever is open", () => {
    fc.assert(
      fc.property(arbitraryArgument, fc.subarray(["reform", "defeat", "aftermath"]), (data, open) => {
        expectEqual(essayView(data, open));
      }),
      { numRuns: 40 },
    );
  });

  it("hold the same around a claim: claims, works and positions", () => {
    const shown = claimView().shown;
    expect(new Set(shown.graph.nodes.map(({ kind }) => kind))).toEqual(new Set(["claim", "source", "position"]));
    expectEqual(shown);
  });

  it("give the text of a hardening in the outline, to which the word on the line leads", () => {
    const { picture, outline } = bothOf(claimView().shown);
    const [, anchor] = /href="#([^"]+)" class="hardens"/.exec(picture) ?? [];
    expect(anchor).toBeDefined();
    expect(outline).toContain(`id="${anchor}"`);
    expect(outline).toContain("Hardens: There a guess, here a fact.");
  });

  it("say in words whose view it is, how it is put, and how anyone stands", () => {
    const { picture, outline } = bothOf(claimView().shown);
    for (const words of [textOf(picture), textOf(outline)]) {
      expect(words).toContain("2.1 asserted");
      expect(words).toContain("supports, own work");
      expect(words).toContain("on its question: contests, own work");
      expect(words).toContain("silent, own work");
    }
    const view = { ...anArgumentClaim("1.1"), holder: { key: "z", name: "Zhukov", kind: "historian" as const } };
    const data = anArgument(["1.1", "1.2"], ["1.1>1.2"]);
    const reported = { ...data, claims: [{ ...view, essayStance: "disputes" as const }, ...data.claims.slice(1)] };
    const told = bothOf(essayView(reported, ["reform"]));
    expect(textOf(told.picture)).toContain("1.1 asserted · the essay disputes: Zhukov");
    expect(textOf(told.outline)).toContain("1.1 asserted · the essay disputes: Zhukov");
  });
});

describe("drawMap", () => {
  it("makes every text fit into its box, and leaves none of it out", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (statement) => {
        const data = anArgument(["1.1", "1.2"], ["1.1>1.2"]);
        const claims = data.claims.map((claim) => ({ ...claim, statement }));
        const { nodes } = drawMap(essayGraph({ ...data, claims }, new Set(["reform"])));
        for (const { text, box } of nodes) {
          const { size, line } = textSizes[text.bodySize];
          for (const words of text.body)
            expect(textWidth(words, size)).toBeLessThanOrEqual(box.width - 2 * nodeSizes.padding);
          expect(text.body.length * line + text.head.length * textSizes.head.line).toBeLessThan(box.height);
          expect(text.body.join("").replace(/[ \t\r\n]/g, "")).toBe(statement.replace(/[ \t\r\n]/g, ""));
        }
      }),
    );
  });

  it("hangs positions beneath their claim: supporting on the left, contesting on the right", () => {
    const { nodes } = drawMap(claimView().shown.graph);
    const box = (id: string) => nodes.find(({ node }) => node.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const [claim, left, right] = [box("2.1"), box("position:supports:getty"), box("position:contests:conquest")];
    const silent = box("position:silent:medvedev");
    expect(left.x).toBe(claim.x);
    expect(right.x + right.width).toBeCloseTo(claim.x + claim.width);
    expect(left.width).toBe(right.width);
    expect(Math.min(left.y, right.y)).toBeGreaterThan(claim.y + claim.height);
    expect(silent.y).toBeGreaterThan(Math.max(left.y + left.height, right.y + right.height));
  });
});
