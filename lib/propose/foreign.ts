import type { LanguageGuess } from "./language";
import type { Guess } from "./proposal";

/** Places of the map that are guessed by English words and habits of citing. */
const byGrammar = /^(?:claims|citations|sources|people)\[/;

/** Guesses about a text that is not English: those that rest on English grammar are half as sure, and say so. */
export function loweredFor({ value }: LanguageGuess, guesses: readonly Guess[]): Guess[] {
  if (value === "en") return [...guesses];
  return guesses.map((guess) =>
    byGrammar.test(guess.path)
      ? {
          ...guess,
          confidence: Math.round(guess.confidence * 50) / 100,
          reason: `${guess.reason} (by English grammar)`,
        }
      : guess,
  );
}
