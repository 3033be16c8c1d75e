/** What can be explained where it is named: a source, a term of the glossary, a person. Terms are their own keys. */
export type Gloss = { kind: "source" | "term" | "person"; key: string };

/**
 * Anchor, within a page, of the entry that explains something. Letters of any alphabet stay as they are; terms that
 * differ in nothing but case or signs would share one, and the first of them would be led to.
 */
export const glossAnchor = ({ kind, key }: Gloss): string =>
  `${kind}-${key
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")}`;

/** One string for a gloss, to look it up by. */
export const glossId = ({ kind, key }: Gloss): string => `${kind} ${key}`;
