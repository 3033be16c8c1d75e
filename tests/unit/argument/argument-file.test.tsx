import { describe, expect, it } from "vitest";
import { argumentFile, otherLetters } from "@/components/argument/argument-file";
import { drawMap } from "@/components/argument/drawn-map";
import type { ShownArgument } from "@/components/argument/look";
import { nodeSizes, textSizes } from "@/components/argument/node-text";
import { textWidth } from "@/lib/argument/text-lines";
import type { ClaimPage } from "@/lib/claims/claim";
import { anArgument } from "@/tests/factories/an-argument";
import { claimView, essayView } from "@/tests/factories/shown-argument";

const absolute = (path: string) => `https://example.org${path}`;

const fileOf = (shown: ShownArgument, claim: ClaimPage | null = null): string =>
  argumentFile({ shown, claim, map: drawMap(shown.graph, otherLetters) }, absolute);

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");

const order = {
  key: "order",
  prompt: "Who gave the order?",
  standing: { value: "minority-thesis" as const, summary: "Most specialists say otherwise.", basis: [] },
};

describe("argumentFile", () => {
  const { shown, claim } = claimView();
  const file = fileOf(shown, claim);

  it("stands by itself: its own style and shapes, nothing from outside, links in full", () => {
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain("<style>");
    expect(file).not.toMatch(/<script|<image|url\((?!#)|@import|var\(--/);
    const links = [...file.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(/^https:\/\/example\.org\/essays\/the-reform\//);
    for (const [, shape = ""] of file.matchAll(/<use href="#([^"]+)"/g)) expect(file).toContain(`id="${shape}"`);
  });

  it("leaves room in every box for letters that are wider than ours", () => {
    for (const { text, box } of drawMap(shown.graph, otherLetters).nodes) {
      const room = box.width - 2 * nodeSizes.padding;
      for (const line of text.body)
        expect(textWidth(line, textSizes[text.bodySize].size) * otherLetters).toBeLessThanOrEqual(room);
    }
  });

  it("says beneath what a page says around the map: title, lines, address", () => {
    expect(textOf(file)).toContain("The argument around claim 2.1 of Author");
    expect(textOf(file)).toContain("Arrows lead from what carries to what rests on it. “Hardens”");
    expect(textOf(file)).toContain("https://example.org/essays/the-reform/argument?claim=2.1");
    const whole = textOf(fileOf(essayView(anArgument(["1.1", "1.2"], ["1.1>1.2"]), ["reform"])));
    expect(whole).not.toContain("Hardens");
    expect(whole).not.toContain("Dotted");
  });

  it("never shows positions without the standing of their question", () => {
    const open = {
      ...order,
      key: "scale",
      prompt: "How many?",
      standing: { ...order.standing, value: "open" as const },
    };
    const one = claimView({ questions: [order] });
    expect(textOf(fileOf(one.shown, one.claim))).toContain(
      "Standing of the essay’s answer: minority thesis. Most specialists say otherwise.",
    );
    const two = claimView({ questions: [order, open] });
    expect(textOf(fileOf(two.shown, two.claim))).toContain("answer to “How many?”: open.");
  });

  it("says so where most positions are known only through the essay", () => {
    const sentence = "Most positions in this map are known only through the essay.";
    expect(textOf(file)).not.toContain(sentence);
    const positions = claim.positions.map((position) => ({ ...position, provenance: "reported" as const }));
    const told = claimView({ positions });
    expect(textOf(fileOf(told.shown, told.claim))).toContain(sentence);
  });

  it("holds its caption within the picture", () => {
    const [, width = "", height = ""] = /viewBox="0 0 (\S+) (\S+)"/.exec(file) ?? [];
    const caption = file.slice(file.indexOf('class="caption"'));
    const lines = [...caption.matchAll(/<tspan x="(\d+)" y="(\d+)">([^<]*)/g)];
    expect(lines.length).toBeGreaterThan(2);
    for (const [, x, y, words = ""] of lines) {
      expect(Number(x) + textWidth(words, textSizes.body.size)).toBeLessThan(Number(width));
      expect(Number(y)).toBeLessThan(Number(height));
    }
  });

  it("escapes what a statement holds", () => {
    const data = anArgument(["1.1", "1.2"], ["1.1>1.2"]);
    const claims = data.claims.map((one) => ({ ...one, statement: `<script>alert("&")</script>` }));
    expect(fileOf(essayView({ ...data, claims }, ["reform"]))).not.toContain("<script");
  });
});
