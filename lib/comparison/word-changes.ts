import { diffWordsWithSpace } from "diff";

/** A run of words that two texts share, or that only one of them has. */
export type WordChange = { text: string; change: "kept" | "added" | "removed" };

/** Two texts that have little in common are not compared for longer than this, in milliseconds. */
const longest = 500;

/**
 * What became of a text, word by word: what was kept and removed makes up the former text, what was kept and added the
 * later one. Texts that have too little in common to be compared in time are told as removed and added whole.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const changes = diffWordsWithSpace(before, after, { timeout: longest });
  if (!changes) {
    const whole: WordChange[] = [
      { text: before, change: "removed" },
      { text: after, change: "added" },
    ];
    return whole.filter(({ text }) => text !== "");
  }
  return changes.map(({ value, added, removed }) => ({
    text: value,
    change: added ? "added" : removed ? "removed" : "kept",
  }));
}
