import type { NotesHere } from "@/lib/annotations/counts";
import type { Glosses } from "@/lib/gloss/explained";
import type { Position, QuestionRef } from "@/lib/interpretations/position";
import type { PublishedBefore } from "@/lib/timeline/published-before";
import { PositionEntry } from "./position-entry";

type Props = {
  slug: string;
  positions: readonly Position[];
  /** Taken over from the questions of a claim; none on a question's own page. */
  inherited?: readonly Position[];
  apart: ReadonlySet<string>;
  /** Positions whose works could not have used the evidence for the claim; none on a question's own page. */
  publishedBefore?: ReadonlyMap<string, PublishedBefore>;
  glosses?: Glosses;
  notes?: NotesHere;
};

/** Positions taken over from questions, question by question. */
function byQuestion(positions: readonly Position[]): { question: QuestionRef; positions: Position[] }[] {
  const groups = new Map<string, { question: QuestionRef; positions: Position[] }>();
  for (const position of positions) {
    if (!position.question) continue;
    const group = groups.get(position.question.key) ?? { question: position.question, positions: [] };
    group.positions.push(position);
    groups.set(position.question.key, group);
  }
  return [...groups.values()];
}

/** Positions of one stance: first those on the thing itself, then those on its questions, each question named. */
export function SidePositions({ slug, positions, inherited = [], apart, publishedBefore, glosses, notes }: Props) {
  const entry = (position: Position) => (
    <PositionEntry
      key={position.key}
      slug={slug}
      position={position}
      glosses={glosses}
      notes={notes}
      apart={apart.has(position.interpretation.key)}
      publishedBefore={publishedBefore?.get(position.key)}
    />
  );
  return (
    <>
      {positions.map(entry)}
      {byQuestion(inherited).map(({ question, positions: group }) => (
        <div key={question.key}>
          <p className="sans mb-4 mt-6 border-t border-dotted border-edge pt-2 text-small leading-snug text-faint">
            On the essay’s answer to the question as a whole: <span className="text-soft">{question.prompt}</span>
          </p>
          {group.map(entry)}
        </div>
      ))}
    </>
  );
}
