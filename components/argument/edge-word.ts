import type { MapEdge } from "@/lib/argument/graph";
import { textWidth } from "@/lib/argument/text-lines";
import { counted } from "@/lib/counted";

/** The size of the letters on a line, in pixels. */
export const wordSize = 11;

export const hardenWords = (count: number): string => counted(count, "hardens", "harden");

/** What a line says in a word, beside its look; empty where the arrow says it all, which stands for one inference. */
export function edgeWord(edge: MapEdge): string {
  switch (edge.kind) {
    case "inference":
      return edge.hardening === null ? "" : "hardens";
    case "bundle":
      if (edge.inferences === 1) return edge.hardenings === 0 ? "" : "hardens";
      return edge.hardenings === 0 ? `${edge.inferences}` : `${edge.inferences}, ${hardenWords(edge.hardenings)}`;
    case "evidence":
    case "position":
      return "";
  }
}

/** The width of the word on a line, in pixels; 0 where there is none. */
export const edgeWordWidth = (edge: MapEdge): number => textWidth(edgeWord(edge), wordSize);

/** Whether what the premise puts with reserve, the conclusion puts as fact, as far as the editors say so. */
export const isHardening = (edge: MapEdge): boolean =>
  (edge.kind === "inference" && edge.hardening !== null) || (edge.kind === "bundle" && edge.hardenings > 0);

/** Which kinds of lines a map has that need a word of explanation. */
export function linesIn(edges: readonly MapEdge[]): { figures: boolean; hardening: boolean; evidence: boolean } {
  return {
    figures: edges.some((edge) => edge.kind === "bundle" && edge.inferences > 1),
    hardening: edges.some(isHardening),
    evidence: edges.some(({ kind }) => kind === "evidence"),
  };
}
