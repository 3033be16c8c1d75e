/** A short piece of a line, as it looks in the map. */
function Sample({ className, children }: { className: string; children: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg className="argument-map" width="42" height="12" aria-hidden="true">
        <path className={`edge ${className}`} d="M1 6H40" markerEnd="url(#arrow)" />
      </svg>
      {children}
    </li>
  );
}

/** What the lines mean. */
export function MapLegend({ withSections, withEvidence }: { withSections: boolean; withEvidence: boolean }) {
  return (
    <ul aria-label="What the lines mean" className="sans flex flex-wrap gap-x-5 gap-y-1 text-[0.82rem] text-soft">
      <Sample className="inference">carries: from premise to conclusion</Sample>
      <Sample className="inference hardening">“hardens”: put with reserve, then as fact</Sample>
      {withSections && <Sample className="bundle">with a figure: so many inferences between sections</Sample>}
      {withEvidence && <Sample className="evidence">cited for the claim</Sample>}
    </ul>
  );
}
