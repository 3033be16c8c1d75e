import { ClaimTarget } from "@/components/interpretation/targets";
import { essayStanceLines } from "@/components/ui/words";
import type { ClaimRow } from "@/lib/compare/comparison";
import type { Glosses } from "@/lib/gloss/explained";
import type { InterpretationRef } from "@/lib/interpretations/position";
import type { Provenance } from "@/lib/interpretations/vocabulary";
import { CompareCell, OwnCell } from "./compare-cell";
import { CompareColumns, CompareHead } from "./compare-head";
import { rowAccount } from "./row-account";
import { verdictWords } from "./words";

/** What every table of the page needs to know. */
export type TableFrame = {
  slug: string;
  essay: InterpretationRef | null;
  compared: readonly InterpretationRef[];
  provenance: Provenance | null;
  glosses?: Glosses;
};

/** What a row comes to, in its head. */
export function VerdictLine({ row }: { row: Parameters<typeof rowAccount>[0] & { verdict: ClaimRow["verdict"] } }) {
  return (
    <p className="sans mt-1.5 text-small leading-snug text-soft">
      <b className="font-semibold text-ink">{verdictWords[row.verdict]}</b>: {rowAccount(row)}
    </p>
  );
}

/** Claims with the positions on each of them, in the same columns as their question. */
export function ClaimsTable({
  frame,
  rows,
  caption,
}: {
  frame: TableFrame;
  rows: readonly ClaimRow[];
  caption: string;
}) {
  const { slug, essay, compared, provenance, glosses } = frame;
  return (
    <table className="compare-table">
      <caption className="sr-only">{caption}</caption>
      <CompareColumns columns={compared.length + (essay ? 1 : 0)} />
      <CompareHead slug={slug} first="Claim" essay={essay} compared={compared} hidden />
      <tbody>
        {rows.map((row) => (
          <tr key={row.claim.key} className="compare-claim">
            <th scope="row">
              <ClaimTarget slug={slug} claim={row.claim} />
              <VerdictLine row={row} />
            </th>
            {essay && (
              <OwnCell slug={slug} essay={essay} own={row.own} glosses={glosses}>
                <p className="sans text-small text-soft">{essayStanceLines[row.claim.essayStance]} this</p>
              </OwnCell>
            )}
            {row.cells.map((cell) => (
              <CompareCell
                key={cell.interpretation.key}
                slug={slug}
                cell={cell}
                provenance={provenance}
                glosses={glosses}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
