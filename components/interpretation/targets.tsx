import type { ReactNode } from "react";
import { standingWords } from "@/components/ui/words";
import { claimPath, questionPath } from "@/lib/addresses";
import { type ClaimRef, isAuthorsOwn } from "@/lib/claims/claim";
import type { QuestionRef } from "@/lib/interpretations/position";
import type { StandingValue } from "@/lib/interpretations/vocabulary";

/** What a position is on, at the left; the position itself, at the right or beneath. */
export function Row({ target, children }: { target: ReactNode; children: ReactNode }) {
  return (
    <li className="grid gap-x-12 gap-y-3 border-t border-dotted border-rule pt-4 first:border-0 first:pt-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]">
      <div>{target}</div>
      <div className="min-w-0">{children}</div>
    </li>
  );
}

/** A question as a row's head, with the standing of the essay's answer. */
export function QuestionTarget({
  slug,
  question,
  standing,
}: {
  slug: string;
  question: QuestionRef;
  standing: StandingValue;
}) {
  return (
    <>
      <h3 className="text-base leading-snug">
        <a href={questionPath(slug, question.key)} className="quiet-link">
          {question.prompt}
        </a>
      </h3>
      <p className="sans mt-1 text-small text-faint">
        Standing of the essay’s answer: <span className="text-soft">{standingWords[standing]}</span>
      </p>
    </>
  );
}

/** A claim as a row's head: what the essay says, whose view it is. */
export function ClaimTarget({ slug, claim }: { slug: string; claim: ClaimRef }) {
  return (
    <>
      <p className="sans text-small text-faint">
        Claim {claim.key} · {claim.modality}
        {!isAuthorsOwn(claim.holder) && ` · ${claim.holder.name}`}
      </p>
      <h3 className="text-base leading-snug">
        <a href={claimPath(slug, claim.key)} className="quiet-link">
          {claim.statement}
        </a>
      </h3>
    </>
  );
}
