import { NotesMark } from "@/components/annotation/notes-mark";
import { CheckBadge } from "@/components/check/check-badge";
import { ClaimLine } from "@/components/claim/claim-line";
import { EditorNoteBox } from "@/components/essay/editor-note";
import { DifferenceList } from "@/components/position/difference-list";
import { StandingBox } from "@/components/position/standing-box";
import { Block } from "@/components/ui/block";
import { evidenceRoleWords } from "@/components/ui/words";
import { readPath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import { type CheckStates, countChecked } from "@/lib/checks/check";
import type { Glosses } from "@/lib/gloss/explained";
import { setLocator } from "@/lib/sources/locator";
import type { SourceCitation, SourcePage, SupportedClaim } from "@/lib/sources/source";
import { printedQuotes } from "@/lib/sources/typography";
import { BasedPositions } from "./based-positions";

/** By which citations the source bears a claim: what it does, where, at which place of the work. */
function Bearing({ evidence }: { evidence: SupportedClaim["evidence"] }) {
  const lines = evidence.map(
    ({ role, paragraph, locator }) =>
      `${evidenceRoleWords[role]}, ¶${paragraph}, ${locator ? `at ${setLocator(locator)}` : "no page given"}`,
  );
  return <p className="sans mt-0.5 text-small leading-snug text-faint">{lines.join("; ")}</p>;
}

function Claims({ slug, claims }: { slug: string; claims: readonly SupportedClaim[] }) {
  return (
    <Block id="claims" title="Claims of the essay that rest on it" count={claims.length}>
      {claims.length === 0 && <p className="text-medium text-soft">No claim of the essay has it among its evidence.</p>}
      <ul>
        {claims.map((claim) => (
          <ClaimLine key={claim.key} slug={slug} claim={claim}>
            <Bearing evidence={claim.evidence} />
          </ClaimLine>
        ))}
      </ul>
    </Block>
  );
}

/** Every act of citing. A page that the essay does not give is missing, and says so. */
function Citations({
  slug,
  citations,
  checks,
  members,
}: {
  slug: string;
  citations: readonly SourceCitation[];
  checks: CheckStates;
  members?: NotesHere;
}) {
  const checked = countChecked(
    checks,
    citations.map(({ key }) => key),
  );
  return (
    <Block id="citations" title="Cited in the essay" count={citations.length}>
      {citations.length === 0 && <p className="text-medium text-soft">The essay does not cite it.</p>}
      {citations.length > 0 && (
        <p className="sans mb-2 text-small text-soft">
          {checked === 0 ? "None" : checked} of {citations.length} looked up, {citations.length - checked} unchecked.
        </p>
      )}
      <ul className="text-medium">
        {citations.map(({ key, paragraph, locator, asCited, signal }) => (
          <li
            key={key}
            className="grid grid-cols-[3.2rem_minmax(0,1fr)] items-baseline gap-x-3 border-b border-dotted border-rule py-1.5 leading-snug sm:grid-cols-[3.2rem_minmax(0,9rem)_minmax(0,1fr)]"
          >
            <a href={readPath(slug, paragraph)} className="quiet-link">
              ¶{paragraph}
            </a>
            <span className={locator ? "" : "text-faint"}>{locator ? setLocator(locator) : "no page given"}</span>
            <span className="sans col-start-2 text-small text-faint sm:col-start-auto">
              {signal && `${signal} `}
              {printedQuotes(asCited)} <CheckBadge slug={slug} citation={key} states={checks} />{" "}
              <NotesMark notes={members} about={{ target: "citation", key }} label={`the citation in ¶${paragraph}`} />
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

type UsesProps = {
  slug: string;
  source: SourcePage;
  checks: CheckStates;
  glosses: Glosses;
  /** How many notes of members there are on what stands here. */
  members?: NotesHere;
};

/** What rests on the source: claims, citations, positions, and the editors' own apparatus. */
export function SourceUses({ slug, source, checks, glosses, members }: UsesProps) {
  const { standings, differences, notes } = source;
  return (
    <div className="*:first:mt-0 max-lg:mt-8">
      <Claims slug={slug} claims={source.claims} />
      <Citations slug={slug} citations={source.citations} checks={checks} members={members} />
      <BasedPositions slug={slug} positions={source.positions} glosses={glosses} notes={members} />
      {standings.length > 0 && (
        <Block id="standings" title="Standings based on it" count={standings.length}>
          {standings.map(({ question, standing }) => (
            <StandingBox key={question.key} slug={slug} standing={standing} question={question} glosses={glosses} />
          ))}
        </Block>
      )}
      {differences.length > 0 && (
        <Block id="differences" title="Differences based on it" count={differences.length}>
          <DifferenceList slug={slug} differences={differences} withQuestion glosses={glosses} />
        </Block>
      )}
      {notes.length > 0 && (
        <Block id="notes" title="Editor’s notes based on it" count={notes.length}>
          {notes.map((note) => (
            <EditorNoteBox key={note.key} slug={slug} note={note} glosses={glosses} notes={members} />
          ))}
        </Block>
      )}
    </div>
  );
}
