import type { DebateMap } from "../document";

/** What an editor's check found: where in the product, and what it is. */
export type LintFinding = { address: string; message: string };

/** An essay's text as the checks need it. */
export type LintText = {
  /** Every paragraph by its number. */
  paragraphs: ReadonlyMap<number, string>;
  /** All of its words, in lower case. */
  words: readonly string[];
};

/** One thing that an editor looks for in a map. */
export type LintCheck = {
  title: string;
  /** A fault is to be mended; a gap is knowledge that is still wanting, and the Coverage page says so. */
  kind: "fault" | "gap";
} & (
  | { needsText: false; find: (map: DebateMap) => LintFinding[] }
  | { needsText: true; find: (map: DebateMap, text: LintText) => LintFinding[] }
);
