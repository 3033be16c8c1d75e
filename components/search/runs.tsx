import type { MarkedRun } from "@/lib/search/extract";

/** A text with the words that were found in it. Text only: nothing of it is ever markup. */
export function MarkedRuns({ runs }: { runs: readonly MarkedRun[] }) {
  let place = 0;
  return runs.map(({ text, marked }) => {
    const key = place;
    place += text.length;
    return marked ? (
      <mark key={key} className="rounded-[2px] bg-rule text-inherit">
        {text}
      </mark>
    ) : (
      text
    );
  });
}
