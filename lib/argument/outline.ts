import { groupBy } from "@/lib/group-by";
import type { ArgumentSection } from "./argument";
import type { ClaimNode, MapEdge, MapGraph, MapNode } from "./graph";

/** A node with what it rests on; a source or a position with the edge by which it bears on the chosen claim. */
export type OutlineEntry = { node: MapNode; edges: MapEdge[] };

/** Entries under one heading; the key is unique within the outline. */
export type OutlineGroup = { key: string; title: string; entries: OutlineEntry[] };

const outside = "Outside the sections";

/** The groups of nodes, in order, that a map around a claim falls into. */
const around = {
  chosen: "The claim",
  premises: "What it rests on",
  conclusions: "What rests on it",
  source: "What is cited for it",
  position: "Who stands where",
} as const;

type Around = keyof typeof around;

function groupOfNode(node: MapNode, premises: ReadonlySet<string>): Around {
  if (node.kind === "source" || node.kind === "position") return node.kind;
  if (node.kind === "claim" && node.chosen) return "chosen";
  return premises.has(node.id) ? "premises" : "conclusions";
}

/** Everything from which lines lead to a node, by however many steps. */
function carriersOf(id: string, edges: readonly MapEdge[]): Set<string> {
  const into = groupBy(edges, ({ to }) => to);
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { from } of into.get(next) ?? []) {
      if (found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
}

/**
 * The same graph as lists: every node once, every edge once. The whole essay by section;
 * around a claim by what the nodes are to it.
 */
export function outlineOf(graph: MapGraph, sections: readonly ArgumentSection[]): OutlineGroup[] {
  const told = groupBy(graph.edges, ({ kind, from, to }) => (kind === "evidence" || kind === "position" ? from : to));
  const entries = graph.nodes.map((node): OutlineEntry => ({ node, edges: told.get(node.id) ?? [] }));
  const chosen = graph.nodes.find((node): node is ClaimNode => node.kind === "claim" && node.chosen);
  if (chosen) {
    const premises = carriersOf(chosen.id, graph.edges);
    const groups = groupBy(entries, ({ node }) => groupOfNode(node, premises));
    return Object.entries(around).flatMap(([key, title]) => {
      const own = groups.get(key);
      return own ? [{ key, title, entries: own }] : [];
    });
  }
  const sectionOf = ({ node }: OutlineEntry): string =>
    (node.kind === "section" ? node.section.key : node.kind === "claim" ? node.claim.section : null) ?? "";
  const groups = groupBy(entries, sectionOf);
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  return [...groups].map(([key, own]) => ({ key, title: titles.get(key) ?? outside, entries: own }));
}
