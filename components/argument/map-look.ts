import type { MapNode } from "@/lib/argument/graph";
import type { CaptionText } from "./map-caption";

/** Where the parts of a map lead, and what it brings along where it stands by itself, in a file. */
export type MapLook = {
  /** What stands beneath it in a file, which then has its own style too; null on a page. */
  caption: CaptionText | null;
  title: string;
  description: string;
  /** The page of what a node is. */
  hrefOf: (node: MapNode) => string;
  /** The map around a claim; null where a node cannot be its centre, or is it already. */
  centreOf: (node: MapNode) => string | null;
  /** Where the text of a hardening stands. */
  hardeningOf: (edge: { from: string; to: string }) => string;
};

/** The id of a node's place in the picture. */
export const nodeAnchor = (id: string): string => `n-${anchorPart(id)}`;
/** The id of an edge's place in the outline. */
export const edgeAnchor = ({ from, to }: { from: string; to: string }): string =>
  `e-${anchorPart(from)}-${anchorPart(to)}`;

const anchorPart = (id: string): string => id.replace(/:/g, "-");
