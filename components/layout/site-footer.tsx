import type { ReactNode } from "react";
import { SingleKeysSwitch } from "./single-keys-switch";

type Stamp = {
  /** Canonical address of the page. */
  address: string;
  /** Day on which it was made. */
  date: Date;
  /** How often the map has changed, if the page shows one. */
  revision?: number;
};

/** Who speaks here; and, on paper, where and when the page was printed. */
export function SiteFooter({ stamp, children }: { stamp: Stamp; children?: ReactNode }) {
  const day = stamp.date.toISOString().slice(0, 10);
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="page-width sans flex flex-wrap gap-x-8 gap-y-1 py-5 text-small text-faint">
        <span>
          Claims restate the essay; positions are their holders’; summaries, notes and standings are the map’s editors’.
        </span>
        {children}
        <SingleKeysSwitch />
        {stamp.revision !== undefined && <span className="md:ml-auto">Map revision {stamp.revision}</span>}
        <span className="print-only">
          {stamp.address}, {day}
        </span>
      </div>
    </footer>
  );
}
