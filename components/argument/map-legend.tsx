import type { MapEdge } from "@/lib/argument/graph";
import { linesIn } from "./edge-word";

/** A short piece of a line, as it looks in the map. */
function Sample({ className, figure, children }: { className: string; figure?: string; children: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg className="argument-map" width="42" height="14" aria-hidden="true">
        <path className={`edge ${className}`} d="M1 7H40" markerEnd="url(#arrow)" />
        {figure && (
          <>
            <rect x="11" y="0" width="14" height="14" className="plate" />
            <text x="18" y="11" fontSize="11" textAnchor="middle" className="word">
              {figure}
            </text>
          </>
        )}
      </svg>
      {children}
    </li>
  );
}

/** What the lines mean that a map has. */
export function MapLegend({ edges }: { edges: readonly MapEdge[] }) {
  const { figures, hardening, evidence } = linesIn(edges);
  return (
    <ul aria-label="What the lines mean" className="sans flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      <Sample className="inference">carries: from premise to conclusion</Sample>
      {hardening && <Sample className="inference hardening">“hardens”: put with reserve, then as fact</Sample>}
      {figures && (
        <Sample className="bundle" figure="3">
          with a figure: so many inferences
        </Sample>
      )}
      {evidence && <Sample className="evidence">cited for the claim</Sample>}
    </ul>
  );
}
