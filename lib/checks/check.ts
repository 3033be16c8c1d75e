import type { CheckOutcome } from "./vocabulary";

/** Who looked a citation up; null stands for a former member. */
export type Scholar = { id: string; name: string } | null;

/** One entry of the ledger of checks. */
export type Check = {
  id: string;
  scholar: Scholar;
  outcome: CheckOutcome;
  /** The edition or copy that was seen. */
  edition: string;
  pages: string | null;
  note: string | null;
  /** What the work says there, as the scholar copied it. */
  quotation: string | null;
  at: Date;
  /** Whether the citation still reads as it did when it was looked up. */
  current: boolean;
};

/** How a citation stands: what the latest check of it found, and how many scholars found the same. */
export type CheckState = {
  /** Null: nobody has looked it up as it reads now. */
  outcome: CheckOutcome | null;
  agree: number;
  /** Scholars who looked it up as it reads now. */
  of: number;
  /** Checks of the citation as it read before it was changed. */
  former: number;
};

/** The state of a citation that nobody has looked up. */
export const unchecked: CheckState = { outcome: null, agree: 0, of: 0, former: 0 };

/** States by the key of the citation; a citation that is not among them is {@link unchecked}. */
export type CheckStates = ReadonlyMap<string, CheckState>;

/** The state of one citation among others. */
export const stateOf = (states: CheckStates, citation: string): CheckState => states.get(citation) ?? unchecked;

/**
 * How a citation stands. A scholar who looked twice counts once, with what they found last; each check of a former
 * member counts by itself, since nothing says whose it was.
 * @param checks from the eldest to the latest
 */
export function checkState(checks: readonly Pick<Check, "scholar" | "outcome" | "current">[]): CheckState {
  const current = checks.filter((check) => check.current);
  const last = new Map(current.map((check, at) => [check.scholar?.id ?? at, check.outcome]));
  const outcome = current.at(-1)?.outcome ?? null;
  const found = [...last.values()];
  return {
    outcome,
    agree: found.filter((one) => one === outcome).length,
    of: found.length,
    former: checks.length - current.length,
  };
}

/** How many citations an essay has, and how many of them have been looked up as they read now. */
export type CheckCount = { citations: number; checked: number };

/** How many of some citations have been looked up as they read now. */
export function countChecked(states: CheckStates, citations: readonly string[]): number {
  return citations.filter((key) => stateOf(states, key).outcome !== null).length;
}
