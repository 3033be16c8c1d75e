import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { stanceHeadings } from "@/components/ui/words";
import type { Stance } from "@/lib/interpretations/vocabulary";

type Props = {
  /** In the order in which they stand under one another. */ sides: readonly { stance: Stance; count: number }[];
  className?: string;
};

/** On narrow screens: the way to each side, always in view. Plain links; it needs no script. */
export function SideSwitch({ sides, className = "" }: Props) {
  return (
    <nav
      aria-label="Sides"
      className={`sans sticky top-0 z-10 border-b border-rule bg-paper text-small no-print lg:hidden ${className}`}
    >
      <ul className="flex flex-wrap gap-x-5 py-2">
        {sides.map(({ stance, count }) => (
          <li key={stance}>
            <a
              href={`#${stance}`}
              className={`quiet-link inline-flex items-baseline gap-1.5 py-1 ${stanceColour[stance]}`}
            >
              <StanceMark stance={stance} provenance="own-work" silent />
              {stanceHeadings[stance]} {count}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
