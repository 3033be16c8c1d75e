import type { Gloss } from "@/lib/text/segments";

/** Anchor, within the reader, of the entry that explains something. */
export const glossAnchor = ({ kind, key }: Gloss): string =>
  `${kind}-${key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
