import type { Assessment } from "@/lib/coverage/assessment";

/** What each assessment is called on the screen. */
export const assessmentWords: Record<Assessment, string> = {
  assessed: "assessed",
  reported: "only as the essay reports it",
  silent: "silent, as a finding",
  none: "not assessed",
};

/** An open square, dashed or not. */
function OpenSquare({ dashed = false }: { dashed?: boolean }) {
  return (
    <rect
      x="2.7"
      y="2.7"
      width="10.6"
      height="10.6"
      rx="1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray={dashed ? "2.6 2" : undefined}
    />
  );
}

/** The shapes: a full square, a dashed one, one with a dot; nobody has looked: a short line. */
function Shape({ assessment }: { assessment: Assessment }) {
  switch (assessment) {
    case "assessed":
      return <rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor" />;
    case "reported":
      return <OpenSquare dashed />;
    case "silent":
      return (
        <>
          <OpenSquare />
          <circle cx="8" cy="8" r="1.5" fill="currentColor" />
        </>
      );
    case "none":
      return <path d="M5 8h6" stroke="currentColor" strokeWidth="1.2" />;
  }
}

/** Says how far an interpretation is known: in a shape, and in words for who does not see it. */
export function AssessmentMark({ assessment, silent = false }: { assessment: Assessment; silent?: boolean }) {
  return (
    <>
      <svg className="mark" aria-hidden="true" viewBox="0 0 16 16">
        <Shape assessment={assessment} />
      </svg>
      {!silent && <span className="sr-only">{assessmentWords[assessment]}</span>}
    </>
  );
}
