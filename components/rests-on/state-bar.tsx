import { type EvidenceState, evidenceStates, type GroundState, groundStates } from "@/lib/rests-on/loss";
import { ofEvidence, ofGround, type StateTable } from "@/lib/rests-on/reckoning";
import { wordsOf } from "@/lib/vocabulary";

/** The fillings of the bars, in the manner of the marks: full, hatched, outlined and struck, a bare line. */
const fillings: Record<EvidenceState | GroundState, string> = {
  kept: "currentColor",
  thinned: "url(#rests-part)",
  weakened: "url(#rests-part)",
  lost: "url(#rests-lost)",
  uncited: "url(#rests-none)",
  none: "url(#rests-none)",
};

/** Draws the fillings once; the bars refer to them. */
export function BarFillings() {
  const size = { width: 8, height: 8, patternUnits: "userSpaceOnUse" } as const;
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern id="rests-part" {...size}>
          <path d="M0 6h8M0 2h8" stroke="currentColor" strokeWidth="2" />
        </pattern>
        <pattern id="rests-lost" {...size}>
          <path d="M-2 10L10-2M-2 2L2-2M6 10l4-4" stroke="currentColor" strokeWidth="1" />
        </pattern>
        <pattern id="rests-none" {...size}>
          <circle cx="4" cy="4" r="0.8" fill="currentColor" />
        </pattern>
      </defs>
    </svg>
  );
}

type Part = { state: EvidenceState | GroundState; count: number };

function Bar({ label, parts }: { label: string; parts: readonly Part[] }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number) => `${(100 * count) / Math.max(1, total)}%`;
  let before = 0;
  return (
    <div>
      <p className="sans mb-1 text-small text-soft">{label}</p>
      <svg className="rests-bar" aria-hidden="true" width="100%" height="18">
        {parts.map(({ state, count }) => {
          const x = share(before);
          before += count;
          if (count === 0) return null;
          return (
            <rect
              key={state}
              x={x}
              y="0"
              width={share(count)}
              height="100%"
              fill={fillings[state]}
              stroke="currentColor"
              strokeWidth="1"
            />
          );
        })}
      </svg>
    </div>
  );
}

/** All claims, by their own evidence and by the ground that they stand on. The table below says the same in figures. */
export function StateBars({ states }: { states: StateTable }) {
  return (
    <div className="grid gap-y-3">
      <Bar
        label="The claims by the evidence cited for each"
        parts={wordsOf(evidenceStates).map((state) => ({ state, count: ofEvidence(states, state) }))}
      />
      <Bar
        label="The same claims when what they rest on is counted too"
        parts={wordsOf(groundStates).map((state) => ({ state, count: ofGround(states, state) }))}
      />
    </div>
  );
}
