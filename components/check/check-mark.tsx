import type { CheckOutcome } from "@/lib/checks/vocabulary";

/** A square tells checks from stances, which are round; what is inside it tells what was found. */
function Inside({ outcome }: { outcome: CheckOutcome | null }) {
  switch (outcome) {
    case null:
      return null;
    case "confirmed":
      return <path d="M4.4 8.3l2.5 2.6 4.8-5.6" />;
    case "imprecise":
      return <path d="M3.9 8.9c1.3-2.4 2.7-2.4 4.1-.9s2.8 1.5 4.1-.9" />;
    case "not-found":
      return <path d="M4.3 11.700l7.4-7.4" />;
    case "misrepresents":
      return <path d="M4.5 6.500h7M4.5 9.500h7M9.8 4.300l-3.6 7.4" />;
  }
}

/** What was found, drawn; the word stands beside it or is said to who does not see it. */
export function CheckMark({ outcome }: { outcome: CheckOutcome | null }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
      <rect
        x="1.5"
        y="1.5"
        width="13"
        height="13"
        rx="1.5"
        strokeDasharray={outcome ? undefined : "2 2.2"}
        strokeWidth="1.2"
      />
      <Inside outcome={outcome} />
    </svg>
  );
}
