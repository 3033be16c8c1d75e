import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { argumentFile } from "@/components/argument/argument-file";
import { ArgumentOutline } from "@/components/argument/argument-outline";
import { ArgumentSvg } from "@/components/argument/argument-svg";
import { drawMap } from "@/components/argument/drawn-map";
import { lookOf, type ShownArgument } from "@/components/argument/look";
import { nodeSizes, textSizes } from "@/components/argument/node-text";
import type { ArgumentData } from "@/lib/argument/argument";
import { claimGraph } from "@/lib/argument/around";
import { essayGraph } from "@/lib/argument/graph";
import { outlineOf } from "@/lib/argument/outline";
import { textWidth } from "@/lib/argument/text-lines";
import type { ClaimPage } from "@/lib/claims/claim";
import { aClaimPage, anArgument, anArgumentClaim, arbitraryArgument } from "@/tests/factories/an-argument";

const essayView = (data: ArgumentData, open: string[]): ShownArgument => ({
  slug: "the-reform",
  label: "Author, “The Reform”",
  data,
  view: { kind: "essay", open },
  graph: essayGraph(data, new Set(open)),
});

const question = { key: "order", prompt: "?" };
const position = (key: string, name: string, stance: "supports" | "contests" | "silent") => ({
  key,
  interpretation: { key: name.toLowerCase(), name, kind: "historian" as const },
  by: null,
  stance,
  summary: "It was so.",
  provenance: "own-work" as const,
  confidence: "high" as const,
  note: null,
  basis: [],
  question: null,
});

function claimView(): ShownArgument {
  const data = anArgument(["1.1", "2.1", "4.1", "5.1"], ["1.1>2.1!", "2.1>4.1", "4.1>5.1"]);
  const more: Partial<ClaimPage> = {
    positions: [position("p-getty", "Getty", "supports"), position("p-none", "Medvedev", "silent")],
    inherited: [{ ...position("p-conquest", "Conquest", "contests"), question }],
    evidence: [
      {
        citation: "2.c1",
        paragraph: 2,
        source: {
          key: "inoi",
          kind: "monograph",
          reference: { names: "Zhukov", title: "Inoi", standsAlone: true, year: "2003" },
        },
        locator: null,
        asCited: "Zhukov",
        signal: null,
        role: "attests",
        note: null,
      },
    ],
  };
  const graph = claimGraph(data, aClaimPage(data, "2.1", more), 2);
  return { slug: "the-reform", label: "Author", data, view: { kind: "claim", claim: "2.1", depth: 2 }, graph };
}

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
    const shown = claimView();
    expect(new Set(shown.graph.nodes.map(({ kind }) => kind))).toEqual(new Set(["claim", "source", "position"]));
    expectEqual(shown);
  });

  it("give the text of a hardening in the outline, to which the word on the line leads", () => {
    const { picture, outline } = bothOf(claimView());
    const [, anchor] = /href="#([^"]+)" class="hardens"/.exec(picture) ?? [];
    expect(anchor).toBeDefined();
    expect(outline).toContain(`id="${anchor}"`);
    expect(outline).toContain("Hardens: There a guess, here a fact.");
  });

  it("say in words whose view it is, how it is put, and how anyone stands", () => {
    const { picture, outline } = bothOf(claimView());
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
    const { nodes } = drawMap(claimView().graph);
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

describe("argumentFile", () => {
  const absolute = (path: string) => `https://example.org${path}`;
  const file = argumentFile(claimView(), drawMap(claimView().graph), absolute);

  it("stands by itself: its own style and shapes, nothing from outside, links in full", () => {
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain("<style>");
    expect(file).not.toMatch(/<script|<image|url\((?!#)|@import|var\(--/);
    const links = [...file.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(/^https:\/\/example\.org\/essays\/the-reform\//);
    for (const [, shape = ""] of file.matchAll(/<use href="#([^"]+)"/g)) expect(file).toContain(`id="${shape}"`);
  });

  it("fits each line to the width that was reckoned, whatever letters a machine has", () => {
    const lines = file.match(/<tspan x=/g) ?? [];
    expect(lines.length).toBeGreaterThan(10);
    expect(file.match(/textLength="\d+" lengthAdjust="spacingAndGlyphs"/g)).toHaveLength(lines.length);
  });

  it("escapes what a statement holds", () => {
    const data = anArgument(["1.1", "1.2"], ["1.1>1.2"]);
    const claims = data.claims.map((claim) => ({ ...claim, statement: `<script>alert("&")</script>` }));
    const shown = essayView({ ...data, claims }, ["reform"]);
    expect(argumentFile(shown, drawMap(shown.graph), absolute)).not.toContain("<script");
  });
});
