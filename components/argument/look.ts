import { argumentPath, claimPath, sourcePath } from "@/lib/addresses";
import type { ArgumentData } from "@/lib/argument/argument";
import type { MapGraph, MapNode } from "@/lib/argument/graph";
import { type ArgumentView, argumentQuery, withSection } from "@/lib/argument/view";
import { counted } from "@/lib/counted";
import type { CaptionText } from "./map-caption";
import { edgeAnchor, type MapLook } from "./map-look";

/** A view of an essay's argument, with the address under which it stands. */
export type ShownArgument = { slug: string; label: string; data: ArgumentData; view: ArgumentView; graph: MapGraph };

/** What the picture is of, in a line. */
export function mapTitle({ label, view }: Pick<ShownArgument, "label" | "view">): string {
  return view.kind === "claim" ? `The argument around claim ${view.claim} of ${label}` : `The argument of ${label}`;
}

/** The name of the map's files, without the ending. */
export function fileName({ slug, view }: Pick<ShownArgument, "slug" | "view">): string {
  return view.kind === "claim" ? `${slug}-argument-claim-${view.claim}` : `${slug}-argument`;
}

/** What is drawn, in figures, and how the lines are to be read. */
export function mapDescription({ graph }: Pick<ShownArgument, "graph">): string {
  const count = (kind: MapNode["kind"]) => graph.nodes.filter((node) => node.kind === kind).length;
  const parts = [
    count("section") > 0 && counted(count("section"), "closed section"),
    count("claim") > 0 && counted(count("claim"), "claim"),
    count("source") > 0 && counted(count("source"), "work cited", "works cited"),
    count("position") > 0 && counted(count("position"), "position"),
  ].filter(Boolean);
  return `${parts.join(", ")}. Arrows lead from what carries to what rests on it.`;
}

/** A map in a file of its own: what stands beneath it, and how a path becomes an address in full. */
export type InFile = { caption: CaptionText; absolute: (path: string) => string };

/** Where the parts of a map lead: on a page within the site, in a file to addresses in full. */
export function lookOf(shown: ShownArgument, file?: InFile): MapLook {
  const { slug, data, view } = shown;
  const to = file?.absolute ?? ((path: string) => path);
  const mapOf = (other: ArgumentView) => to(`${argumentPath(slug)}${argumentQuery(other, data.sections)}`);
  const chosen = view.kind === "claim" ? view.claim : "";
  const hrefOf = (node: MapNode): string => {
    switch (node.kind) {
      case "section":
        return mapOf(withSection(view, node.section.key, data.sections));
      case "claim":
        return to(claimPath(slug, node.id));
      case "source":
        return to(sourcePath(slug, node.source));
      case "position":
        return to(`${claimPath(slug, chosen)}#${node.marks[0]?.key ?? ""}`);
    }
  };
  const depth = view.kind === "claim" ? view.depth : 1;
  return {
    caption: file?.caption ?? null,
    title: mapTitle(shown),
    description: file ? mapDescription(shown) : `${mapDescription(shown)} The outline holds the same as lists.`,
    hrefOf,
    centreOf: (node) =>
      node.kind === "claim" && !node.chosen && !file ? mapOf({ kind: "claim", claim: node.id, depth }) : null,
    hardeningOf: (edge) => (file ? to(claimPath(slug, edge.to)) : `#${edgeAnchor(edge)}`),
  };
}
