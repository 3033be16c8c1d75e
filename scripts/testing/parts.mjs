import { Failure } from "../setup/failure.mjs";

/** The parts of the test run, in the order in which they run. */
export const allParts = ["unit", "integration", "e2e"];

/**
 * Reads `npm test -- [PART [FILTER…]]`: without a part, every part runs.
 * @param {string[]} args
 * @returns {{ parts: string[], filters: string[] }}
 * @throws Failure when the first argument is no part
 */
export function chooseParts([part, ...filters]) {
  if (part === undefined) return { parts: allParts, filters: [] };
  if (allParts.includes(part)) return { parts: [part], filters };
  throw new Failure(`"${part}" is no part of the tests: say ${allParts.join(", ")}, or nothing for all of them.`);
}
