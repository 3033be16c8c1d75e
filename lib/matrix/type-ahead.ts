/** What can be typed of a claim's key: digits of the paragraph, then perhaps a dot and digits of the claim. */
const typable = /^\d{1,4}(\.\d{0,3})?$/;

/** Paragraph and number of a claim's key, "86.3"; a key without a number counts as the paragraph's beginning. */
const numbersOf = (key: string): [paragraph: number, claim: number] => {
  const [paragraph, claim] = key.split(".");
  return [Number(paragraph), Number(claim || 0)];
};

const compare = ([a, b]: [number, number], [c, d]: [number, number]): number => a - c || b - d;

/**
 * What stands typed after one more character.
 * @returns null where the character cannot go on what was typed, nor begin anew
 */
export function typeOn(typed: string, character: string): string | null {
  return [typed + character, character].find((text) => typable.test(text)) ?? null;
}

/**
 * The claim to which what was typed leads: the paragraph's first, the claim itself, or the nearest that follows,
 * whatever the order and the choice of the rows.
 * @param keys keys of the claims shown
 * @returns null where none follows
 */
export function claimAt(keys: readonly string[], typed: string): string | null {
  const wanted = numbersOf(typed);
  let found: { key: string; at: [number, number] } | null = null;
  for (const key of keys) {
    const at = numbersOf(key);
    if (compare(at, wanted) >= 0 && (!found || compare(at, found.at) < 0)) found = { key, at };
  }
  return found?.key ?? null;
}
