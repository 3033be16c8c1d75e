import { Reference } from "@/components/ui/reference";
import { claimPath, interpretationPath, questionPath, sourcePath } from "@/lib/addresses";
import type { Coverage, LookUp } from "@/lib/coverage/coverage";
import type { Gaps, WantingOnQuestions } from "@/lib/coverage/gaps";
import { GapSection } from "./gap-section";

/** Where the names of what gaps speak of are looked up. */
export type Names = {
  slug: string;
  interpretation: LookUp<Coverage["interpretations"][number]>;
  question: LookUp<Coverage["questions"][number]>;
  claim: LookUp<Coverage["claims"][number]>;
  position: LookUp<Coverage["positions"][number]>;
  source: LookUp<Coverage["sources"][number]>;
};

type ListProps<Name extends keyof Gaps> = { names: Names; gaps: Gaps[Name] };

/** Works, as links, one after another. */
function Works({ names: { slug, source }, keys }: { names: Names; keys: readonly string[] }) {
  if (keys.length === 0) return <>No work of it is in the bibliography yet.</>;
  return keys.map((key, at) => (
    <span key={key}>
      {at > 0 && "; "}
      <a href={sourcePath(slug, key)} className="quiet-link">
        <Reference reference={source(key).reference} />
      </a>
    </span>
  ));
}

/** Claims that the essay leans on, with nobody from outside beside them. */
export function PillarGaps({ names, gaps }: ListProps<"pillars">) {
  const { slug, claim, interpretation } = names;
  return (
    <GapSection
      id="pillars"
      title="Main claims without an outside position"
      count={gaps.length}
      way="Name a work that speaks to the claim, what it says, and on which page. Whoever is named under a claim has not been looked at for it."
      none="Beside every claim of centrality 4 or 5 stands at least one position from outside the essay."
    >
      {gaps.map(({ claim: id, candidates }) => (
        <li key={id}>
          <a href={claimPath(slug, id)}>{id}</a> {claim(id).statement}
          {candidates.length > 0 && (
            <p className="gap-note">Not looked at: {candidates.map((key) => interpretation(key).name).join(", ")}.</p>
          )}
        </li>
      ))}
    </GapSection>
  );
}

/** Interpretations, each with the questions on which something is wanting and the works to look into. */
function OnQuestions({ names, gaps }: { names: Names; gaps: readonly WantingOnQuestions[] }) {
  const { slug, interpretation, question } = names;
  return gaps.map(({ interpretation: key, questions }) => (
    <li key={key}>
      <a href={interpretationPath(slug, key)} className="small-caps quiet-link">
        {interpretation(key).name}
      </a>
      <ul className="gap-sublist">
        {questions.map((asked) => (
          <li key={asked}>
            <a href={questionPath(slug, asked)} className="quiet-link">
              {question(asked).prompt}
            </a>
          </li>
        ))}
      </ul>
      <p className="gap-note">
        Works: <Works names={names} keys={interpretation(key).works} />
      </p>
    </li>
  ));
}

const cells = (gaps: readonly WantingOnQuestions[]): number =>
  gaps.reduce((sum, { questions }) => sum + questions.length, 0);

/** Questions on which an interpretation was never looked at. */
export function NotAssessedGaps({ names, gaps }: ListProps<"notAssessed">) {
  return (
    <GapSection
      id="not-assessed"
      title="Not assessed on a question"
      count={cells(gaps)}
      way="Look into the works for the question, and record what they hold, with the page, or that they do not address it: silence is a finding too."
      none="Every interpretation has been assessed on every question."
    >
      <OnQuestions names={names} gaps={gaps} />
    </GapSection>
  );
}

/** Questions on which an interpretation is known only through the essay. */
export function ReportedOnlyGaps({ names, gaps }: ListProps<"reportedOnly">) {
  return (
    <GapSection
      id="reported-only"
      title="Known only as the essay reports it"
      count={cells(gaps)}
      way="Look up the work itself, and record its own position beside the essay’s report. If the two agree, that is worth recording as well."
      none="No interpretation is known on a question through the essay alone."
    >
      <OnQuestions names={names} gaps={gaps} />
    </GapSection>
  );
}

/** A position that wants something, with whose it is and what it is on. */
function PositionLine({ names, id }: { names: Names; id: string }) {
  const { slug, position, interpretation } = names;
  const { interpretation: key, by, claim, question, summary } = position(id);
  const page = claim ? claimPath(slug, claim) : questionPath(slug, question ?? "");
  return (
    <>
      <span className="small-caps">{interpretation(key).name}</span>
      {by && ` (${by})`}, on{" "}
      <a href={`${page}#${id}`}>{claim ? `claim ${claim}` : names.question(question ?? "").prompt}</a>: {summary}
    </>
  );
}

/** Positions from own work of which no page is known, work by work. */
export function LocatorGaps({ names, gaps }: ListProps<"withoutLocator">) {
  return (
    <GapSection
      id="without-locator"
      title="Own work without a page"
      count={gaps.reduce((sum, { positions }) => sum + positions.length, 0)}
      way="Find the place in the work, and record the page with the position. Where the work says something else, correct the position."
      none="Every position from a historian’s own work names the place in it."
    >
      {gaps.map(({ source, positions }) => (
        <li key={source}>
          <Works names={names} keys={[source]} />
          <ul className="gap-sublist">
            {positions.map((id) => (
              <li key={id}>
                <PositionLine names={names} id={id} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </GapSection>
  );
}

/** Positions that the editors are not sure of. */
export function UncertainGaps({ names, gaps }: ListProps<"uncertain">) {
  return (
    <GapSection
      id="uncertain"
      title="Positions of low confidence"
      count={gaps.length}
      way="Look up the work that is named, and confirm the position or correct it."
      none="No position is recorded with low confidence."
    >
      {gaps.map((id) => (
        <li key={id}>
          <PositionLine names={names} id={id} />
          <p className="gap-note">{names.position(id).note}</p>
        </li>
      ))}
    </GapSection>
  );
}

/** Sources of which not every particular was seen. */
export function RecordGaps({ names, gaps }: ListProps<"unconfirmed">) {
  return (
    <GapSection
      id="unconfirmed"
      title="Records not confirmed"
      count={gaps.length}
      way="See the work, or its record in a library’s catalogue, and confirm or correct what the note names."
      none="Every bibliographic record is confirmed."
    >
      {gaps.map((key) => (
        <li key={key}>
          <Works names={names} keys={[key]} />
          <p className="gap-note">{names.source(key).note}</p>
        </li>
      ))}
    </GapSection>
  );
}

/** Questions on which no editor has said how specialists regard the essay's answer. */
export function StandingGaps({ names, gaps }: ListProps<"unassessed">) {
  return (
    <GapSection
      id="unassessed"
      title="Questions without a standing"
      count={gaps.length}
      way="Name a review of the literature or a handbook that says how specialists regard the question."
      none="Every question has a standing, with its source."
    >
      {gaps.map((key) => (
        <li key={key}>
          <a href={questionPath(names.slug, key)}>{names.question(key).prompt}</a>
        </li>
      ))}
    </GapSection>
  );
}
