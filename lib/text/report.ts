import type { UnplacedClaim } from "./placing";
import type { TextNotice } from "./structure";

/** How an essay's map and its members' notes stand to a text. */
export type TextStanding = {
  paragraphs: number;
  sections: string[];
  placed: number;
  /** Claims whose words stand there only nearly so, with their score. */
  near: { key: string; score: number }[];
  unplaced: UnplacedClaim[];
  /** Paragraphs of the map that the text does not have, with the claims and the editor’s notes that hang on them. */
  orphans: { paragraphs: number[]; claims: string[]; notes: string[] };
  /** How many of the members’ notes on words have no place in it. */
  orphanedNotes: number;
};

/** What became of a text that was imported, or of a former edition that is shown again. */
export type TextReport = TextStanding & {
  /** Number of the edition that is shown now, from 1. */
  edition: number;
  /** Whether it was there before: the same file again, or a former edition. */
  known: boolean;
  /** Whether others may read the text now than before. */
  readersChanged: boolean;
  notices: TextNotice[];
};
