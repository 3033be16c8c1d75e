import type { ReactNode } from "react";
import { EditorNoteBox } from "@/components/essay/editor-note";
import { GlossEntries } from "@/components/gloss/gloss-entries";
import { PageLegend } from "@/components/position/page-legend";
import { Side } from "@/components/position/side";
import { SidePositions } from "@/components/position/side-positions";
import { SideSwitch } from "@/components/position/side-switch";
import { Silence } from "@/components/position/silence";
import { StandingBox } from "@/components/position/standing-box";
import { ThroughEssay } from "@/components/position/through-essay";
import { Block } from "@/components/ui/block";
import { Neighbours } from "@/components/ui/neighbours";
import { StanceMark } from "@/components/ui/stance-mark";

import { claimPath, proposePositionPath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";

import type { CheckStates } from "@/lib/checks/check";
import { type ClaimPage, type ClaimRef, hardens, inheritsFromQuestions } from "@/lib/claims/claim";
import { type Glosses, noGlosses } from "@/lib/gloss/explained";
import { citedInSupportYetApart } from "@/lib/interpretations/position";
import type { Stance } from "@/lib/interpretations/vocabulary";
import type { PublishedBefore } from "@/lib/timeline/published-before";
import { ClaimCard } from "./claim-card";
import { EvidenceList } from "./evidence-list";
import { InferenceList } from "./inference-list";

/**
 * The spread: supporting | the claim and its evidence | contesting, qualifying beneath.
 * In the source the claim comes first; on narrow screens that is the order of reading.
 */
export function ClaimSpread({
  slug,
  claim,
  checks,
  glosses = noGlosses,
  notes,
  children,
}: {
  slug: string;
  claim: ClaimPage & { publishedBefore: ReadonlyMap<string, PublishedBefore> };
  /** How its citations stand. */
  checks: CheckStates;
  glosses?: Glosses;
  /** How many notes of members there are on what stands beside the claim. */
  notes?: NotesHere;
  /** What members wrote about the claim; stands beneath the spread. */
  children?: ReactNode;
}) {
  const all = [...claim.positions, ...claim.inherited];
  const apart = citedInSupportYetApart(all);
  const propose = proposePositionPath(slug, "claim", claim.key);
  const of = (stance: Stance) => ({
    positions: claim.positions.filter((position) => position.stance === stance),
    inherited: claim.inherited.filter((position) => position.stance === stance),
    publishedBefore: claim.publishedBefore,
  });
  const qualifying = of("qualifies");
  const qualifyingCount = qualifying.positions.length + qualifying.inherited.length;
  return (
    <>
      <div className="page-width claim-spread pt-5">
        <div className="area-claim flex flex-col">
          <ClaimCard slug={slug} claim={claim} glosses={glosses} />
          <div className="mt-3 lg:order-first lg:mt-0">
            {claim.questions.length === 0 && all.length > 0 && <NoStanding />}
            {claim.questions.map((question) => (
              <StandingBox
                key={question.key}
                slug={slug}
                standing={question.standing}
                glosses={glosses}
                question={claim.questions.length > 1 ? question : undefined}
              />
            ))}
          </div>
          <EvidenceList
            slug={slug}
            paragraph={claim.paragraph}
            evidence={claim.evidence}
            checks={checks}
            glosses={glosses}
            notes={notes}
          />
          {claim.notes.map((note) => (
            <EditorNoteBox key={note.key} slug={slug} note={note} glosses={glosses} notes={notes} />
          ))}
          <ThroughEssay positions={all} />
          {!inheritsFromQuestions(claim.essayStance) && claim.questions.length > 0 && <DisputedView />}
        </div>
        <SideSwitch
          className="area-switch"
          sides={switchOrder.map((stance) => ({
            stance,
            count: all.filter((position) => position.stance === stance).length,
          }))}
        />
        <Side
          slug={slug}
          stance="supports"
          {...of("supports")}
          apart={apart}
          propose={propose}
          glosses={glosses}
          notes={notes}
          className="area-supports"
        />
        <Side
          slug={slug}
          stance="contests"
          {...of("contests")}
          apart={apart}
          propose={propose}
          glosses={glosses}
          notes={notes}
          className="area-contests"
        />
        <div className="area-more">
          <section id="qualifies">
            <Block
              id="qualifying"
              title={
                <>
                  <StanceMark stance="qualifies" provenance="own-work" silent /> Qualifying
                </>
              }
              count={qualifyingCount}
            >
              {qualifyingCount === 0 && <p className="text-medium text-soft">No qualifying position is recorded.</p>}
              <SidePositions slug={slug} {...qualifying} apart={apart} glosses={glosses} notes={notes} />
              <Silence
                silent={all.filter(({ stance }) => stance === "silent")}
                notAssessed={claim.notAssessed}
                glosses={glosses}
              />
            </Block>
          </section>
          <InferenceList
            slug={slug}
            id="rests-on"
            glosses={glosses}
            title="Rests on"
            claims={claim.restsOn}
            empty="The essay draws it from no other claim of the map."
            remark={(premise) => (hardens(premise.modality, claim.modality) ? "put as fact here" : null)}
          />
          <InferenceList
            slug={slug}
            id="supports-claims"
            glosses={glosses}
            title="What rests on it"
            claims={claim.supports}
            empty="No other claim of the map rests on it."
            remark={(conclusion) => (hardens(claim.modality, conclusion.modality) ? "put as fact there" : null)}
          />
        </div>
      </div>
      {children}
      <Neighbours
        label="Neighbouring claims"
        previous={neighbour(slug, claim.previous)}
        next={neighbour(slug, claim.next)}
      />
      <PageLegend />
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}

const switchOrder = ["supports", "contests", "qualifies"] as const;

function neighbour(slug: string, claim: ClaimRef | null) {
  return claim && { href: claimPath(slug, claim.key), label: `Claim ${claim.key} of the essay: ${claim.statement}` };
}

/** Why no position on the question stands beside a view that the essay rejects. */
function DisputedView() {
  return (
    <p className="sans mt-3 text-small leading-normal text-soft">
      The essay disputes this view. Positions on the question are not set beside it: they stand to the essay’s answer,
      not to the view that it disputes.
    </p>
  );
}

/** Positions without a question have no standing beside them; the page says so rather than nothing. */
function NoStanding() {
  return (
    <p className="sans mb-3 rounded-[3px] bg-wash px-4 py-3 text-small text-soft">
      No standing: the claim belongs to no question of the map.
    </p>
  );
}
