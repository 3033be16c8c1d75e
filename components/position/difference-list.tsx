import { Fragment } from "react";
import { Glossed } from "@/components/gloss/glossed";
import { differenceReasonWords, standingWords } from "@/components/ui/words";
import { interpretationPath, questionPath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { Difference } from "@/lib/interpretations/difference";
import { Grounds } from "./grounds";

type Props = {
  slug: string;
  differences: readonly Difference[] /** Name the question of each, on a page that is not the question's own. */;
  withQuestion?: boolean;
  glosses?: Glosses;
};

function Sides({ slug, sides }: { slug: string; sides: Difference["sides"] }) {
  return sides.map(({ key, name }, at) => (
    <Fragment key={key}>
      {at > 0 && <span className="text-soft">{at === sides.length - 1 ? " and " : ", "}</span>}
      <a href={interpretationPath(slug, key)} className="quiet-link small-caps font-medium">
        {name}
      </a>
    </Fragment>
  ));
}

/** Why interpretations part: who, by which decision of theirs, on what ground we say so. */
export function DifferenceList({ slug, differences, withQuestion = false, glosses }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {differences.map(({ key, question, sides, reason, summary, basis }) => (
        <article key={key}>
          <h3 className="font-normal leading-snug">
            <Sides slug={slug} sides={sides} />
            <span className="sans text-small text-soft"> part over {differenceReasonWords[reason]}</span>
          </h3>
          {withQuestion && (
            <p className="sans mt-0.5 text-small leading-snug text-faint">
              on{" "}
              <a href={questionPath(slug, question.key)} className="quiet-link">
                {question.prompt}
              </a>{" "}
              (standing of the essay’s answer: <span className="text-soft">{standingWords[question.standing]}</span>)
            </p>
          )}
          <p className="mt-1 text-medium">
            <Glossed text={summary} glosses={glosses} />
          </p>
          {basis.length > 0 && (
            <p className="sans mt-1 text-small leading-snug text-soft">
              <Grounds slug={slug} basis={basis} />
            </p>
          )}
        </article>
      ))}
    </div>
  );
}
