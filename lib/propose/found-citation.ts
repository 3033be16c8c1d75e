import type { LeftAloneReason } from "./left-alone";
import type { ParsedCitation } from "./parsed-citation";
import type { Resolution } from "./resolve";
import type { WorkForm } from "./work-form";

/** A citation found in an essay. Offsets are of the whole text, in UTF-16 code units. */
export type FoundCitation = {
  paragraph: number;
  /** Place of its block in the paragraph, from 0. */
  block: number;
  /** From the name to the end of the locator. */
  start: number;
  end: number;
  /** As it stands in the text, white space single. */
  asCited: string;
  parsed: ParsedCitation;
  /** The work as the citation names it, inherited parts included; null only while a bare page waits for its work. */
  form: WorkForm | null;
  /** The work in the bibliography; null where it has none. */
  resolution: Resolution | null;
  /** How sure the form is (0 to 1), and why. */
  confidence: number;
  reason: string;
};

/** A parenthesis that is no citation; offsets of its inside in the whole text. */
export type LeftAlone = { paragraph: number; start: number; end: number; reason: LeftAloneReason };

/** What an essay cites, in the order of the text. */
export type Citing = { citations: FoundCitation[]; leftAlone: LeftAlone[] };
