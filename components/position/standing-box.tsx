import { Glossed } from "@/components/gloss/glossed";
import { standingWords } from "@/components/ui/words";
import { questionPath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { QuestionRef, Standing } from "@/lib/interpretations/position";
import { Grounds } from "./grounds";

/** How specialists regard the essay's answer: shown wherever positions on the question are. */
export function StandingBox({
  slug,
  standing,
  question,
  glosses,
}: {
  slug: string;
  standing: Standing;
  question?: QuestionRef;
  glosses?: Glosses;
}) {
  return (
    <div className="sans mb-3 rounded-[3px] bg-wash px-4 py-3 text-small leading-normal text-soft">
      {question && (
        <p className="mb-1">
          <a href={questionPath(slug, question.key)} className="text-ink">
            {question.prompt}
          </a>
        </p>
      )}
      <p>
        <b className="font-semibold text-ink">Standing of the essay’s answer: {standingWords[standing.value]}.</b>{" "}
        <Glossed text={standing.summary} glosses={glosses} />
      </p>
      {standing.basis.length > 0 && (
        <details className="mt-1">
          <summary className="text-faint hover:text-ink">Sources for this standing</summary>
          <p className="mt-1">
            <Grounds slug={slug} basis={standing.basis} />
          </p>
        </details>
      )}
    </div>
  );
}
