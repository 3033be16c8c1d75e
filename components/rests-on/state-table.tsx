import { type EvidenceState, evidenceStates, type GroundState, groundStates } from "@/lib/rests-on/loss";
import { ofEvidence, ofGround, type StateTable as States } from "@/lib/rests-on/reckoning";
import { wordsOf } from "@/lib/vocabulary";
import { EvidenceMark, GroundMark } from "./state-marks";

/** The id of the list of the claims in a state. */
export const listId = (state: EvidenceState): string => `evidence-${state}`;

function Head({ state }: { state: GroundState }) {
  return (
    <th scope="col">
      <GroundMark state={state} /> {groundStates[state]}
    </th>
  );
}

type Props = { states: States /** Whether anything is set aside: otherwise nothing can be lost. */; chosen: boolean };

/** How many claims there are of each state: their own evidence in rows, their ground in columns, with sums. */
export function StateTable({ states, chosen }: Props) {
  const rows = wordsOf(evidenceStates).filter((state) => chosen || ofEvidence(states, state) > 0);
  const columns = wordsOf(groundStates).filter((state) => chosen || ofGround(states, state) > 0);
  const all = rows.reduce((sum, row) => sum + ofEvidence(states, row), 0);
  return (
    <table className="totals rests-states mt-4">
      <caption className="sr-only">
        Claims by what becomes of the evidence cited for them, and by what becomes of their ground.
      </caption>
      <thead>
        <tr>
          <th scope="col">Evidence cited for it</th>
          {columns.map((state) => (
            <Head key={state} state={state} />
          ))}
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">
              <EvidenceMark state={row} />{" "}
              {ofEvidence(states, row) > 0 ? (
                <a href={`#${listId(row)}`}>{evidenceStates[row]}</a>
              ) : (
                evidenceStates[row]
              )}
            </th>
            {columns.map((column) => (
              <td key={column} className={states[row][column] === 0 ? "none" : undefined}>
                {states[row][column]}
              </td>
            ))}
            <td>{ofEvidence(states, row)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">all</th>
          {columns.map((column) => (
            <td key={column}>{ofGround(states, column)}</td>
          ))}
          <td>{all}</td>
        </tr>
      </tfoot>
    </table>
  );
}
