import { StanceMark } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import type { PositionTotals } from "@/lib/interpretations/totals";

const stances = ["supports", "qualifies", "contests", "silent"] as const;
const provenances = ["own-work", "reported", "characterised"] as const;

function Count({ value, sum = false }: { value: number; sum?: boolean }) {
  return <td className={sum || value > 0 ? undefined : "text-faint"}>{value}</td>;
}

/** Positions by stance and by how we know of them. Rows and columns add up to the whole. */
export function TotalsTable({ totals }: { totals: PositionTotals }) {
  if (totals.all === 0) {
    return (
      <p className="text-medium text-soft">
        No position of it is recorded, on any question or claim. That is a gap of the map, not a finding.
      </p>
    );
  }
  return (
    <table className="totals">
      <thead>
        <tr>
          <td />
          {provenances.map((provenance) => (
            <th key={provenance} scope="col">
              {provenanceWords[provenance]}
            </th>
          ))}
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {stances.map((stance) => (
          <tr key={stance}>
            <th scope="row">
              <StanceMark stance={stance} provenance="own-work" silent /> {stanceWords[stance]}
            </th>
            {provenances.map((provenance) => (
              <Count key={provenance} value={totals.cells[stance][provenance]} />
            ))}
            <Count value={totals.byStance[stance]} sum />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">all</th>
          {provenances.map((provenance) => (
            <Count key={provenance} value={totals.byProvenance[provenance]} sum />
          ))}
          <Count value={totals.all} sum />
        </tr>
      </tfoot>
    </table>
  );
}
