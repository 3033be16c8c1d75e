import { Block } from "@/components/ui/block";
import { verdicts } from "@/lib/compare/verdict";
import { wordsOf } from "@/lib/vocabulary";
import { verdictWords } from "./words";

/** What the words of the totals mean: the whole rule, so that whoever doubts a figure can count it. */
export function CountingRules() {
  return (
    <Block id="counting" title="How rows are counted">
      <div className="grid gap-x-14 gap-y-4 lg:grid-cols-2">
        <div className="measure text-medium">
          <p>
            Every row is counted once. The least that is known of any of those compared decides: not assessed before
            silent, silent before known only by report. Where all are known from outside the essay, by their own work or
            as a tradition is characterised, their stances decide.
          </p>
          <p className="mt-2">
            What the essay reports of an interpretation stands in its cell, but counts only where nothing else is known
            of it. The essay’s own answer is not counted: every stance is one to it, so that to agree here is to agree
            about the essay. On a claim, stances are to the claim, and what is recorded on its question is not taken
            over. Where the view is narrowed to one way of knowing, what is known otherwise counts as not assessed.
          </p>
          <p className="mt-2">
            The columns of the totals tell how those stand to each other who take a stance on the row, the essay’s
            reports included: they agree, they part, they are divided, or fewer than two take one. A claim under several
            questions is counted once.
          </p>
        </div>
        <dl className="measure text-medium">
          {wordsOf(verdicts).map((verdict) => (
            <div key={verdict} className="mb-2">
              <dt className="sans inline text-small font-semibold">{verdictWords[verdict]}</dt>
              <dd className="ml-2 inline">{verdicts[verdict]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Block>
  );
}
