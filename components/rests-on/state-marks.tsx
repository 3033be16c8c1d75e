import type { EvidenceState, GroundState } from "@/lib/rests-on/loss";

/** How a state looks: of the evidence for a claim, or of the ground that it stands on. */
type Look = "kept" | "part" | "lost" | "none";

const evidenceLooks: Record<EvidenceState, Look> = { kept: "kept", thinned: "part", lost: "lost", uncited: "none" };
const groundLooks: Record<GroundState, Look> = { kept: "kept", weakened: "part", lost: "lost", none: "none" };

const frame = { x: 2, y: 2, width: 12, height: 12, rx: 1.5 } as const;

/** The shapes: a full square; one filled below; a broken one, struck through; and for nothing at all a short line. */
function Shape({ look }: { look: Look }) {
  switch (look) {
    case "kept":
      return <rect {...frame} fill="currentColor" />;
    case "part":
      return (
        <>
          <rect x="2.7" y="2.7" width="10.6" height="10.6" rx="1" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M3 8h10v5H3z" fill="currentColor" />
        </>
      );
    case "lost":
      return (
        <>
          <rect
            x="2.7"
            y="2.7"
            width="10.6"
            height="10.6"
            rx="1"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.2"
            strokeDasharray="2.4 1.8"
          />
          <path d="M1.5 14.5l13-13" stroke="currentColor" strokeWidth="1.4" />
        </>
      );
    case "none":
      return <path d="M4.5 8h7" stroke="currentColor" strokeWidth="1.3" />;
  }
}

const looks: readonly Look[] = ["kept", "part", "lost", "none"];

/** Draws every mark once; the marks refer to it. Stands at the top of the page, which shows more than a thousand. */
export function StateMarkShapes() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      {looks.map((look) => (
        <symbol key={look} id={`state-${look}`} viewBox="0 0 16 16">
          <Shape look={look} />
        </symbol>
      ))}
    </svg>
  );
}

function StateMark({ look }: { look: Look }) {
  return (
    <svg className="mark" aria-hidden="true">
      <use href={`#state-${look}`} />
    </svg>
  );
}

/** What becomes of a claim’s own evidence, as a shape. The words stand beside it. */
export const EvidenceMark = ({ state }: { state: EvidenceState }) => <StateMark look={evidenceLooks[state]} />;

/** What becomes of a claim’s ground, as a shape. The words stand beside it. */
export const GroundMark = ({ state }: { state: GroundState }) => <StateMark look={groundLooks[state]} />;
