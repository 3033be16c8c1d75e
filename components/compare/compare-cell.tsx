import type { ReactNode } from "react";
import { Glossed } from "@/components/gloss/glossed";
import { Grounds } from "@/components/position/grounds";
import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import { claimPath, questionPath } from "@/lib/addresses";
import type { ComparedCell, PlacedPosition } from "@/lib/compare/comparison";
import type { Glosses } from "@/lib/gloss/explained";
import { citedInSupportYetApart, type InterpretationRef } from "@/lib/interpretations/position";
import type { Provenance } from "@/lib/interpretations/vocabulary";
import { plural } from "./words";

/** Where a position stands on its own page, with all that is recorded of it. */
export function positionPath(slug: string, { key, claim, question }: PlacedPosition): string {
  return `${claim ? claimPath(slug, claim) : questionPath(slug, question?.key ?? "")}#${key}`;
}

/** How a position is known, what it is based on, and how sure it is where it is not. */
function Apparatus({ slug, position, how }: { slug: string; position: PlacedPosition; how?: string }) {
  const { basis, confidence, note } = position;
  return (
    <div className="sans mt-1 text-small leading-snug text-soft">
      <p>
        {how && <span className="text-faint">{how}: </span>}
        {basis.length > 0 ? <Grounds slug={slug} basis={basis} /> : "no work recorded"}
      </p>
      {note && (
        <details className="compare-reason text-faint">
          <summary className="hover:text-ink">
            {confidence === "high" ? "A remark" : `Confidence ${confidence}`}
          </summary>
          {note}
        </details>
      )}
    </div>
  );
}

type PositionProps = {
  slug: string;
  position: PlacedPosition;
  /** What the essay reports, where more than its report is known. */
  uncounted: boolean;
  glosses?: Glosses;
};

/** One position of a cell: stance, whose, the sentence, how we know. */
function CellPosition({ slug, position, uncounted, glosses }: PositionProps) {
  const { stance, provenance, by, summary } = position;
  return (
    <div className="compare-position">
      <p className="leading-snug">
        <a href={positionPath(slug, position)} className="quiet-link sans text-small">
          <StanceMark stance={stance} provenance={provenance} silent />{" "}
          <span className={`font-medium ${stanceColour[stance]}`}>{stanceWords[stance]}</span>
        </a>
        {by && <span className="text-medium text-soft"> {by}</span>}
      </p>
      <p className="mt-0.5 text-medium leading-[1.45]">
        <Glossed text={summary} glosses={glosses} />
      </p>
      <Apparatus
        slug={slug}
        position={position}
        how={`${provenanceWords[provenance]}${uncounted ? ", not counted" : ""}`}
      />
    </div>
  );
}

/** Whose cell it is, where the heads of the columns are not in view. */
function CellName({ children }: { children: ReactNode }) {
  return <p className="compare-name small-caps">{children}</p>;
}

/** What is not shown of a cell, so that an empty one is not taken for more than it is. */
function LeftOut({ cell, provenance }: { cell: ComparedCell; provenance: Provenance | null }) {
  const { positions, leftOut } = cell;
  if (leftOut === 0) return positions.length > 0 ? null : <>– not assessed</>;
  const words = provenance ? provenanceWords[provenance] : "";
  return (
    <>
      {positions.length === 0 && `– nothing recorded as “${words}”. `}
      {plural(leftOut, "position")} known otherwise {leftOut === 1 ? "is" : "are"} left out.
    </>
  );
}

type CellProps = { slug: string; cell: ComparedCell; provenance: Provenance | null; glosses?: Glosses };

/** What one interpretation says on a row; in words where nobody has looked. */
export function CompareCell({ slug, cell, provenance, glosses }: CellProps) {
  const { interpretation, positions, leftOut, stand } = cell;
  return (
    <td>
      <CellName>{interpretation.name}</CellName>
      {positions.map((position) => (
        <CellPosition
          key={position.key}
          slug={slug}
          position={position}
          glosses={glosses}
          uncounted={stand.assessment === "assessed" && position.provenance === "reported"}
        />
      ))}
      {citedInSupportYetApart(positions).size > 0 && (
        <p className="sans mt-2 border-l-2 border-edge pl-2 text-small leading-snug text-soft">
          Cited in support; its own work does not simply agree.
        </p>
      )}
      {(positions.length === 0 || leftOut > 0) && (
        <p className="sans text-small leading-snug text-faint">
          <LeftOut cell={cell} provenance={provenance} />
        </p>
      )}
    </td>
  );
}

type OwnProps = {
  slug: string;
  essay: InterpretationRef;
  own: readonly PlacedPosition[];
  glosses?: Glosses;
  children?: ReactNode;
};

/** The essay's own word on a row: it has no stance, for the others stand to it. */
export function OwnCell({ slug, essay, own, glosses, children }: OwnProps) {
  return (
    <td className="compare-own">
      <CellName>{essay.name}, the essay itself</CellName>
      {children}
      {own.map((position) => (
        <div key={position.key} className="compare-position">
          <p className="text-medium leading-[1.45]">
            <Glossed text={position.summary} glosses={glosses} />
          </p>
          <Apparatus slug={slug} position={position} />
        </div>
      ))}
    </td>
  );
}
