import { Legend } from "./legend";

/** What the marks and the dagger mean, at the foot of a page of positions. */
export function PageLegend() {
  return (
    <div className="page-width mt-6 flex flex-wrap justify-center gap-x-6">
      <Legend />
      <p className="sans text-small text-soft">† locator as the essay cites it, unchecked</p>
    </div>
  );
}
