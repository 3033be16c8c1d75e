import { ClaimLine } from "@/components/claim/claim-line";
import { GlossEntries } from "@/components/gloss/gloss-entries";
import { DifferenceList } from "@/components/position/difference-list";
import { PageLegend } from "@/components/position/page-legend";
import { Side } from "@/components/position/side";
import { SideSwitch } from "@/components/position/side-switch";
import { Silence } from "@/components/position/silence";
import { Block } from "@/components/ui/block";
import { Neighbours } from "@/components/ui/neighbours";
import { proposePositionPath, questionPath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import { type Glosses, noGlosses } from "@/lib/gloss/explained";
import { citedInSupportYetApart, type QuestionRef } from "@/lib/interpretations/position";
import type { Stance } from "@/lib/interpretations/vocabulary";
import type { QuestionPage } from "@/lib/questions/question";
import { QuestionHead } from "./question-head";

const sides = ["supports", "qualifies", "contests"] as const;

function neighbour(slug: string, question: QuestionRef | null) {
  return question && { href: questionPath(slug, question.key), label: question.prompt };
}

type Props = { slug: string; question: QuestionPage; glosses?: Glosses; notes?: NotesHere };

/** Everyone but the essay, side by side: how each stands to the essay's answer. */
function Spread({ slug, question, glosses, notes }: Props) {
  const { positions, notAssessed } = question;
  const apart = citedInSupportYetApart(positions);
  const of = (stance: Stance) => positions.filter((position) => position.stance === stance);
  return (
    <div className="mt-6">
      <SideSwitch sides={sides.map((stance) => ({ stance, count: of(stance).length }))} />
      <div className="grid gap-x-10 gap-y-6 pt-6 lg:grid-cols-3">
        {sides.map((stance) => (
          <Side
            key={stance}
            slug={slug}
            stance={stance}
            positions={of(stance)}
            apart={apart}
            propose={proposePositionPath(slug, "question", question.key)}
            glosses={glosses}
            notes={notes}
            className="max-lg:measure"
          />
        ))}
      </div>
      <Silence silent={of("silent")} notAssessed={notAssessed} glosses={glosses} />
    </div>
  );
}

/** A question: the essay's answer on top, the other positions side by side, why they part, and the question's claims. */
export function QuestionSpread({ slug, question, glosses = noGlosses, notes }: Props) {
  const { claims, differences, previous, next } = question;
  return (
    <>
      <div className="page-width">
        <QuestionHead slug={slug} question={question} glosses={glosses} notes={notes} />
        <Spread slug={slug} question={question} glosses={glosses} notes={notes} />
        <Block id="differences" title="Where interpretations part, and why" count={differences.length}>
          {differences.length === 0 && (
            <p className="text-medium text-soft">No difference between interpretations is recorded on this question.</p>
          )}
          <DifferenceList slug={slug} differences={differences} glosses={glosses} />
        </Block>
        <Block id="claims" title="Claims of the essay under this question" count={claims.length}>
          {claims.length === 0 && (
            <p className="text-medium text-soft">No claim is recorded under this question yet.</p>
          )}
          <div className="in-columns">
            <ul>
              {claims.map((claim) => (
                <ClaimLine key={claim.key} slug={slug} claim={claim} withCentrality />
              ))}
            </ul>
          </div>
        </Block>
      </div>
      <Neighbours label="Neighbouring questions" previous={neighbour(slug, previous)} next={neighbour(slug, next)} />
      <PageLegend />
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
