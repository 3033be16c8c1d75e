import type { Tick } from "@/lib/timeline/scale";

/** The lines of a scale, with years and months over them. */
export function ScaleTicks({ ticks, top, bottom }: { ticks: readonly Tick[]; top: number; bottom: number }) {
  return (
    <g>
      {ticks.map(({ x, label, isYear }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={top} y2={bottom} className={isYear ? "tick-year" : "tick-month"} />
          {label && (
            <text x={x + 3} y={top + 11} className={isYear ? "tick-label year" : "tick-label"}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
