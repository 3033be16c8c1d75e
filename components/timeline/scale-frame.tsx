import type { ReactNode } from "react";

type Props = {
  /** Name of the drawing, for who does not see it. */
  label: string;
  /** What opens it on a narrow screen, where the lists come first. */
  summary: string;
  height: number;
  /** What its marks mean. */
  legend: ReactNode;
  children: ReactNode;
};

/** Width of every scale, in its own units: about a pixel each on a wide screen. */
export const scaleWidth = 1320;
/** Free at both ends of the line, so that what stands at its ends is not cut. */
export const scaleMargin = 8;

/**
 * A drawing on a scale of time, in a frame that scrolls sideways where the window is narrow. On a phone it stays folded
 * until it is asked for: the lists hold the same. One stop of the Tab key with timeline-keys.browser.ts.
 */
export function ScaleFrame({ label, summary, height, legend, children }: Props) {
  return (
    <details className="timeline-scale mt-5">
      <summary className="sans text-small text-link">{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by the keyboard. */}
      <section className="timeline-frame" tabIndex={0} aria-label={`${label}, scrolls sideways`}>
        <svg aria-label={label} viewBox={`${-scaleMargin} 0 ${scaleWidth + 2 * scaleMargin} ${height}`}>
          {children}
        </svg>
      </section>
      <p className="timeline-caption" aria-hidden="true" />
      <p className="sans text-small text-soft">{legend}</p>
    </details>
  );
}
