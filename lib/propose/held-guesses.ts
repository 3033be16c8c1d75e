import type { DebateMap } from "@/lib/maps/document";
import type { ReadSentence } from "./held";
import { type Guess, guess } from "./proposal";

/** Whose a claim is, by the keys of the map. */
export type HolderKeys = Pick<DebateMap["claims"][number], "holder" | "essayStance"> & { reportedThrough?: string };

/** What is guessed of a claim by who says it and how: modality, holder, the essay's stance, through whom, who speaks. */
export function heldGuesses({ held, modality, kind, speaker }: ReadSentence, at: number, keys: HolderKeys): Guess[] {
  const path = `claims[${at}]`;
  const guesses = [
    guess(`${path}.modality`, modality.value, modality.confidence, modality.reason),
    guess(`${path}.holder`, keys.holder, held.confidence, held.reason),
    keys.essayStance === "own"
      ? guess(`${path}.essayStance`, "own", held.confidence, "held by the essay's author")
      : guess(`${path}.essayStance`, keys.essayStance, held.confidence * 0.7, `how it is told: ${held.reason}`),
  ];
  if (keys.reportedThrough)
    guesses.push(
      guess(`${path}.reportedThrough`, keys.reportedThrough, held.confidence * 0.7, "cited from this author’s work"),
    );
  if (kind === "dialogue" && speaker !== null)
    guesses.push(guess(`${path}.speaker`, keys.holder, 0.9, "the name before the colon"));
  return guesses;
}
