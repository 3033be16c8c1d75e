import type { LocatorKind } from "./locator";

/**
 * One citation as it stands in a list, before anything is known of the works.
 * A form without comma or quotation marks can be a name or a title (`Carr`; `Harbour Documents`): it stands in `plain`,
 * and `names` and `title` are null.
 */
export type ParsedCitation = {
  /** “cf.”, “see also”; null for none. */
  signal: string | null;
  /** Family names as they stand, joiners left out; null where none is certain. */
  names: string[] | null;
  title: string | null;
  /** Whether the title stands in quotation marks, as what is printed in something larger. */
  quoted: boolean;
  plain: string | null;
  /** Whether “ibid.” stands for the work: names, title and plain are null then. */
  isIbidem: boolean;
  /** Year of the edition, in author–year style, with its letter; null elsewhere. */
  year: string | null;
  locator: string | null;
  /** What the parts of the locator count by; empty without locator. */
  counts: LocatorKind[];
  /** Offsets in the parsed text, from the name to the end of the locator. */
  start: number;
  end: number;
};

/** A piece of a list that cites nothing: a remark, a cross-reference. */
export type ParsedRemark = { start: number; end: number; kind: "cross-reference" | "remark" | "date" };

/** What a list in parentheses says. */
export type ParsedList = { citations: ParsedCitation[]; remarks: ParsedRemark[] };

/** A citation of which nothing is known yet but its signal. */
export const nothing = (signal: string | null) => ({
  signal,
  isIbidem: false,
  names: null,
  title: null,
  quoted: false,
  plain: null,
  year: null,
});
