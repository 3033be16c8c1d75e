import type { DebateMap } from "@/lib/maps/document";

/** The `format` and `version` of a proposed map. */
export const proposalFormat = "sic-et-non/map-proposal";
export const proposalVersion = 1;

/** Something that was guessed: an editor confirms or corrects it. */
export type Guess = {
  /**
   * Place in the map, as JavaScript writes it: `claims[3].modality`. `claims[3].speaker` says
   * who speaks a turn, which the map has as holder. Of a parenthesis left alone, and of a sentence without a claim, the
   * paragraph.
   */
  path: string;
  /** What the map has there; of a parenthesis left alone, its first words. Null where the guess is that there is none. */
  value: string | null;
  /** From 0 to 1. It orders an editor's work; it is no probability that was measured. */
  confidence: number;
  /** What it rests on, in words: `the words “probably”`. */
  reason: string;
};

/** A map drafted from an essay's text, with everything in it that is a guess. It decides nothing. */
export type Proposal = {
  format: typeof proposalFormat;
  version: typeof proposalVersion;
  map: DebateMap;
  guesses: Guess[];
};

/** A guess with its confidence at two decimals. */
export const guess = (path: string, value: string | null, confidence: number, reason: string): Guess => ({
  path,
  value,
  confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
  reason,
});
