import { Glossed } from "@/components/gloss/glossed";
import { NamedIn } from "@/components/gloss/named-in";
import { PositionEntry } from "@/components/position/position-entry";
import { StandingBox } from "@/components/position/standing-box";
import { ThroughEssay } from "@/components/position/through-essay";
import { EntryLinks } from "@/components/ui/entry-links";
import { historyPath, proposePositionPath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import type { Glosses } from "@/lib/gloss/explained";
import type { Position } from "@/lib/interpretations/position";
import type { QuestionPage } from "@/lib/questions/question";

/** The essay's own answer, set apart: every other position on the page stands to it. */
function EssayAnswer({
  slug,
  answer,
  glosses,
  notes,
}: {
  slug: string;
  answer: readonly Position[];
  glosses?: Glosses;
  notes?: NotesHere;
}) {
  return (
    <section aria-labelledby="answer" className="rounded-[3px] border border-rule bg-leaf px-5 pb-1 pt-5 md:px-7">
      <h2 id="answer" className="label mb-4 text-faint">
        The essay’s answer
      </h2>
      {answer.length === 0 && (
        <p className="mb-5 text-medium text-soft">The map records no answer of the essay to this question.</p>
      )}
      {answer.map((position) => (
        <PositionEntry key={position.key} slug={slug} position={position} glosses={glosses} notes={notes} />
      ))}
    </section>
  );
}

/** What is asked, what is known about it, and what the essay answers, with the standing of that answer. */
export function QuestionHead({
  slug,
  question,
  glosses,
  notes,
}: {
  slug: string;
  question: QuestionPage;
  glosses?: Glosses;
  notes?: NotesHere;
}) {
  return (
    <header className="grid items-start gap-x-12 gap-y-6 pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div className="measure">
        <p className="label text-faint">
          Question {question.number} of {question.of}
        </p>
        <h1 className="my-3 text-title leading-[1.28] text-balance md:text-heading">{question.prompt}</h1>
        <NamedIn text={question.prompt} glosses={glosses} />
        <p>
          <Glossed text={question.background} glosses={glosses} />
        </p>
        <ThroughEssay positions={question.positions} />
        <EntryLinks
          label="This question in the map"
          links={[
            { label: "Propose a position", href: proposePositionPath(slug, "question", question.key) },
            { label: "History", href: historyPath(slug, "questions", question.key) },
          ]}
        />
      </div>
      <div>
        <StandingBox slug={slug} standing={question.standing} glosses={glosses} />
        <EssayAnswer slug={slug} answer={question.answer} glosses={glosses} notes={notes} />
      </div>
    </header>
  );
}
