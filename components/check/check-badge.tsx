import { citationPath } from "@/lib/addresses";
import { type CheckStates, stateOf } from "@/lib/checks/check";
import { checkOutcomes } from "@/lib/checks/vocabulary";
import { CheckMark } from "./check-mark";
import { agreement, stateWord } from "./check-words";

type Props = {
  slug: string;
  citation: string;
  states: CheckStates;
  /** In the midst of a line: a citation that nobody has looked up shows its mark alone. */
  inLine?: boolean;
};

/** Whether a citation was looked up, and what was found, with the way to the ledger of its checks. */
export function CheckBadge({ slug, citation, states, inLine = false }: Props) {
  const state = stateOf(states, citation);
  const { outcome } = state;
  const word = stateWord(state);
  const agree = agreement(state);
  return (
    <a
      href={citationPath(slug, citation)}
      className={`check-badge check-${outcome ?? "none"}`}
      title={outcome ? `${word}: ${checkOutcomes[outcome]}` : "Nobody has looked it up as it reads now"}
    >
      <CheckMark outcome={outcome} />
      <span className={inLine && !outcome ? "sr-only" : undefined}>
        <span className="sr-only">Citation {citation}: </span>
        {word}
        {agree && ` · ${agree}`}
      </span>
    </a>
  );
}
