import { StanceMark } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import type { PositionMark } from "@/lib/interpretations/mark";

function nameOf({ interpretation, by, stance, provenance }: PositionMark): string {
  return `${interpretation.name}${by ? ` (${by})` : ""}: ${stanceWords[stance]}, ${provenanceWords[provenance]}`;
}

/** Positions as a row of marks, each with its name for who points at it and for who does not see it. */
export function Marks({ marks }: { marks: readonly PositionMark[] }) {
  if (marks.length === 0) return null;
  return (
    <span className="marks">
      {marks.map((mark) => {
        const name = nameOf(mark);
        return (
          <span key={mark.key} title={name}>
            <StanceMark stance={mark.stance} provenance={mark.provenance} silent />
            <span className="sr-only">{name}; </span>
          </span>
        );
      })}
    </span>
  );
}
