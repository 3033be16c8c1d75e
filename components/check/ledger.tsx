import { Block } from "@/components/ui/block";
import { Time } from "@/components/ui/time";
import type { ComparedCheck } from "@/lib/checks/citation";
import { checkOutcomes } from "@/lib/checks/vocabulary";
import { CheckMark } from "./check-mark";
import { outcomeWords } from "./check-words";
import { Comparison } from "./comparison";

function Entry({ check }: { check: ComparedCheck }) {
  const { id, scholar, outcome, edition, pages, note, quotation, at, current, comparison } = check;
  return (
    <li id={`check-${id}`} className={current ? "ledger-entry" : "ledger-entry former"}>
      <p className="annotation-head">
        <span className={`check-badge check-${outcome}`} title={checkOutcomes[outcome]}>
          <CheckMark outcome={outcome} /> {outcomeWords[outcome]}
        </span>
        <b>{scholar?.name ?? "A former member"}</b>
        <Time at={at} />
      </p>
      {!current && (
        <p className="annotation-state">Of the citation as it read before it was changed: it counts no longer.</p>
      )}
      <p className="sans text-medium text-soft">
        Seen: {edition}
        {pages && `, ${pages}`}
      </p>
      {note && <p className="whitespace-pre-line">{note}</p>}
      {quotation && (
        <blockquote className="border-l-2 border-rule pl-4 text-soft whitespace-pre-line">{quotation}</blockquote>
      )}
      {comparison && (
        <details className="sans text-medium" open={comparison.kind === "compared" && comparison.negations.length > 0}>
          <summary className="w-fit">Beside what the essay prints</summary>
          <Comparison comparison={comparison} />
        </details>
      )}
    </li>
  );
}

/** Every check of a citation, the latest first: nothing is ever taken out. */
export function Ledger({ checks }: { checks: readonly ComparedCheck[] }) {
  return (
    <Block id="checks" title="Checks" count={checks.length}>
      {checks.length === 0 && (
        <p className="text-medium text-soft">
          Nobody has recorded a check of it yet. A scholar with the work at hand can.
        </p>
      )}
      <ol className="ledger">
        {checks.map((check) => (
          <Entry key={check.id} check={check} />
        ))}
      </ol>
    </Block>
  );
}
