import { PositionEntry } from "@/components/position/position-entry";
import { Block } from "@/components/ui/block";
import { questionPath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { Apart } from "@/lib/interpretations/apart";
import { type InterpretationPage, type OnQuestion, positionsIn } from "@/lib/interpretations/interpretation";
import type { Position } from "@/lib/interpretations/position";
import { ClaimTarget, QuestionTarget, Row } from "./targets";

type Props = { slug: string; interpretation: InterpretationPage; places: readonly Apart[]; glosses?: Glosses };

type EntriesProps = { slug: string; positions: readonly Position[]; apart: ReadonlySet<string>; glosses?: Glosses };

/** Elsewhere the stance stands where the name would; the essay’s own answers have none to name. */
function Entries({ slug, positions, apart, glosses }: EntriesProps) {
  return (
    <div className="measure">
      {positions.map((position) => (
        <PositionEntry
          key={position.key}
          slug={slug}
          position={position}
          glosses={glosses}
          apart={apart.has(position.key)}
          named={position.interpretation.kind === "essay"}
        />
      ))}
    </div>
  );
}

/** Questions on which nobody has looked: named, so that a gap is not taken for silence. */
function NotAssessed({ slug, questions }: { slug: string; questions: readonly OnQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <details className="sans text-small text-soft">
      <summary>
        Not assessed on {questions.length} {questions.length === 1 ? "question" : "questions"}
      </summary>
      <ul className="measure mt-2">
        {questions.map(({ question }) => (
          <li key={question.key} className="py-0.5">
            <a href={questionPath(slug, question.key)} className="quiet-link">
              {question.prompt}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Its positions: question by question, then claim by claim in the order of the essay. */
export function PositionGroups({ slug, interpretation, places, glosses }: Props) {
  const { kind, onQuestions, onClaims } = interpretation;
  const apart = new Set(places.flatMap(({ reported, ownWork }) => [...reported, ...ownWork]).map(({ key }) => key));
  const taken = onQuestions.filter(({ positions }) => positions.length > 0);
  const open = onQuestions.filter(({ positions }) => positions.length === 0);
  return (
    <>
      <Block
        id="on-questions"
        title={kind === "essay" ? "Its answers to the questions" : "On questions"}
        count={positionsIn(taken).length}
      >
        {taken.length === 0 && <p className="mb-3 text-medium text-soft">No position on a question is recorded.</p>}
        <ul>
          {taken.map(({ question, standing, positions }) => (
            <Row key={question.key} target={<QuestionTarget slug={slug} question={question} standing={standing} />}>
              <Entries slug={slug} positions={positions} apart={apart} glosses={glosses} />
            </Row>
          ))}
        </ul>
        <NotAssessed slug={slug} questions={open} />
      </Block>
      <Block id="on-claims" title="On single claims" count={positionsIn(onClaims).length}>
        {onClaims.length === 0 && <p className="text-medium text-soft">No position on a single claim is recorded.</p>}
        <ul>
          {onClaims.map(({ claim, positions }) => (
            <Row key={claim.key} target={<ClaimTarget slug={slug} claim={claim} />}>
              <Entries slug={slug} positions={positions} apart={apart} glosses={glosses} />
            </Row>
          ))}
        </ul>
      </Block>
    </>
  );
}
