import type { ShownArgument } from "@/components/argument/look";
import type { ArgumentData } from "@/lib/argument/argument";
import { claimGraph } from "@/lib/argument/around";
import { essayGraph } from "@/lib/argument/graph";
import type { ClaimPage } from "@/lib/claims/claim";
import { aClaimPage, anArgument } from "./an-argument";

/** The whole essay with some sections open. */
export const essayView = (data: ArgumentData, open: string[]): ShownArgument => ({
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

/** A claim with its work cited, positions of every kind and neighbours on both sides, at two steps. */
export function claimView(other: Partial<ClaimPage> = {}): { shown: ShownArgument; claim: ClaimPage } {
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
  const claim = aClaimPage(data, "2.1", { ...more, ...other });
  const graph = claimGraph(data, claim, 2);
  const view = { kind: "claim", claim: "2.1", depth: 2 } as const;
  return { shown: { slug: "the-reform", label: "Author", data, view, graph }, claim };
}
