import { essayStanceLines, evidenceRoleWords, provenanceWords, stanceWords } from "@/components/ui/words";
import type { ClaimNode, MapNode, PositionNode } from "@/lib/argument/graph";
import { spreadWidth } from "@/lib/argument/spread";
import { wrapText } from "@/lib/argument/text-lines";
import { isAuthorsOwn } from "@/lib/claims/claim";
import { counted } from "@/lib/counted";
import { paragraphRange } from "@/lib/essays/essay";
import type { LikeMarks } from "@/lib/matrix/like-marks";
import { shortReferenceLine } from "@/lib/sources/short-reference";

/** Sizes of the letters and heights of the lines of each kind of text, in pixels. */
export const textSizes = {
  head: { size: 12, line: 15.5 },
  body: { size: 13.5, line: 17.5 },
  chosen: { size: 17, line: 23 },
} as const;

/** Sizes within a node, in pixels. */
export const nodeSizes = { width: 224, section: 188, padding: 11, gap: 3, corner: 28, mark: 12, markRoom: 17 } as const;

/** A mark with the words beside it. */
export type MarkLines = { mark: LikeMarks; lines: string[] };

/** The text of a node in lines that fit: what it is, what it says, what else is to be known; and its size. */
export type NodeText = {
  head: string[];
  body: string[];
  marks: MarkLines[];
  foot: string[];
  bodySize: "body" | "chosen";
  width: number;
  height: number;
};

type Words = { head: string; body: string; foot: string; marks?: LikeMarks[]; chosen?: boolean };

/** What lies beyond the edge of the map at a claim; empty where nothing does. */
export function beyondWords({ beyond: { premises, conclusions } }: ClaimNode): string {
  return [
    premises > 0 && `rests on ${counted(premises, "further claim")}`,
    conclusions > 0 && `carries ${counted(conclusions, "further claim")}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How the essay puts a claim and, where it is not the author's own, whose it is. */
export function claimWords({ claim }: ClaimNode): string {
  const own = isAuthorsOwn(claim.holder) && claim.essayStance === "own";
  return own ? claim.modality : `${claim.modality} · ${essayStanceLines[claim.essayStance]}: ${claim.holder.name}`;
}

/** What a mark says: whether it is on the question, stance, provenance, whose within a school, how many alike. */
export function markWords({ stance, provenance, inherited, by, count }: LikeMarks): string {
  return [
    inherited && "on its question:",
    `${stanceWords[stance]}, ${provenanceWords[provenance]}`,
    by.length > 0 && `(${by.join(", ")})`,
    count > 1 && `× ${count}`,
  ]
    .filter(Boolean)
    .join(" ");
}

export const sectionWords = (claims: number, within: number): string =>
  `${counted(claims, "claim takes", "claims take")} part, ${counted(within, "inference")} within the section`;

function wordsOf(node: Exclude<MapNode, PositionNode>): Words {
  switch (node.kind) {
    case "section": {
      const { section, claims, within } = node;
      return {
        head: paragraphRange(section.from, section.to),
        body: section.title,
        foot: sectionWords(claims, within),
      };
    }
    case "claim":
      return {
        head: `${node.id} ${claimWords(node)}`,
        body: node.claim.statement,
        foot: beyondWords(node),
        chosen: node.chosen,
      };
    case "source":
      return {
        head: `cited · ${node.roles.map((role) => evidenceRoleWords[role]).join(", ")}`,
        body: shortReferenceLine(node.reference),
        foot: "",
      };
  }
}

/**
 * A node's text in lines, and the size of the box that holds it.
 * @param wider how much wider than ours the letters may be in which it will be read, as a factor
 */
export function nodeText(node: MapNode, wider = 1): NodeText {
  const {
    head,
    body,
    foot,
    marks = [],
    chosen = false,
  }: Words = node.kind === "position"
    ? { head: "", body: node.interpretation.name, foot: "", marks: node.marks }
    : wordsOf(node);
  const width = node.kind === "section" ? nodeSizes.section : chosen ? spreadWidth(nodeSizes.width) : nodeSizes.width;
  const lines = (words: string, room: number, size: number) => wrapText(words, room / wider, size);
  const room = width - 2 * nodeSizes.padding;
  const bodySize = chosen ? "chosen" : "body";
  const small = textSizes.head.size;
  const text = {
    head: lines(head, room - nodeSizes.corner, small),
    body: lines(body, room, textSizes[bodySize].size),
    marks: marks.map((mark) => ({ mark, lines: lines(markWords(mark), room - nodeSizes.markRoom, small) })),
    foot: lines(foot, room, small),
  };
  const smallLines = text.head.length + text.foot.length + text.marks.reduce((sum, mark) => sum + mark.lines.length, 0);
  const height =
    2 * nodeSizes.padding +
    smallLines * textSizes.head.line +
    text.body.length * textSizes[bodySize].line +
    (text.head.length > 0 ? nodeSizes.gap : 0) +
    (text.foot.length + text.marks.length > 0 ? nodeSizes.gap : 0);
  return { ...text, bodySize, width, height };
}
