import { Block } from "@/components/ui/block";
import { StanceMark } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import type { HeldPosition } from "@/lib/proposals/proposal";

/** Positions that are recorded already, beside the form that proposes another. */
export function HeldPositions({ held }: { held: readonly HeldPosition[] }) {
  return (
    <Block id="held" title="Recorded already" count={held.length}>
      {held.length === 0 && <p className="text-medium text-soft">No position on it is recorded yet.</p>}
      <ul className="grid gap-4">
        {held.map(({ key, holder, by, stance, provenance, summary }) => (
          <li key={key}>
            <p>
              <StanceMark stance={stance} provenance={provenance} silent /> <span className="small-caps">{holder}</span>
              {by && ` (${by})`}{" "}
              <span className="sans text-small text-soft">
                {stanceWords[stance]} · {provenanceWords[provenance]}
              </span>
            </p>
            <p className="text-medium">{summary}</p>
          </li>
        ))}
      </ul>
    </Block>
  );
}
