import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { claimPath, deskTextPath, orphansPath, proposeCorrectionPath } from "@/lib/addresses";
import type { AnchorWords } from "@/lib/anchoring/passage";
import { paragraphRuns } from "@/lib/essays/essay";
import type { KeptStanding } from "@/lib/text/kept-text";
import { type UnplacedClaim, whyUnplaced } from "@/lib/text/placing";

function ClaimLinks({ slug, keys }: { slug: string; keys: readonly string[] }) {
  return keys.map((key, at) => (
    <span key={key}>
      {at > 0 && ", "}
      <a href={claimPath(slug, key)}>{key}</a>
    </span>
  ));
}

function Place({
  slug,
  claim,
  words,
  anchor,
}: {
  slug: string;
  claim: string;
  /** The words around the place. */
  words: string;
  /** The anchor that would mean it alone; null where none does. */
  anchor: AnchorWords | null;
}) {
  return (
    <li>
      <q>…{words}…</q>
      {anchor ? (
        <ActionForm
          action="texts/anchor"
          back={`${deskTextPath(slug)}#unplaced`}
          about={slug}
          label={`Claim ${claim} is at “${words}”`}
          className="text-place-form"
        >
          <input type="hidden" name="essay" value={slug} />
          <input type="hidden" name="claim" value={claim} />
          <input type="hidden" name="start" value={anchor.start} />
          <input type="hidden" name="end" value={anchor.end} />
          <Submit quiet>It is here</Submit>
          <span className="field-hint">
            The anchor becomes “{anchor.start}” … “{anchor.end}”.
          </span>
        </ActionForm>
      ) : (
        <span className="field-hint">No anchor of four words at each end means this place alone.</span>
      )}
    </li>
  );
}

function Unplaced({
  slug,
  claim,
  choices,
}: {
  slug: string;
  claim: UnplacedClaim;
  choices: readonly (AnchorWords | null)[] | undefined;
}) {
  const { key, paragraph, places } = claim;
  return (
    <li>
      <a href={claimPath(slug, key)}>Claim {key}</a>, ¶{paragraph}: {whyUnplaced(claim)}.
      {choices && (
        <>
          {" "}
          Which of these is meant?
          <ul className="text-places">
            {places.map(({ start, words }, at) => (
              <Place key={start} slug={slug} claim={key} words={words} anchor={choices[at] ?? null} />
            ))}
          </ul>
        </>
      )}
      {claim.problem !== "no-paragraph" && (
        <>
          {" "}
          <a href={proposeCorrectionPath(slug, key)}>Correct the claim</a> if the text says otherwise now.
        </>
      )}
    </li>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div id={id}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** What has no place in the text that is shown, or only nearly one, with what to do about it. */
export function StandingView({
  slug,
  standing,
  orphanedNotes,
}: {
  slug: string;
  standing: KeptStanding;
  orphanedNotes: number;
}) {
  const { paragraphs, sections, placed, near, unplaced, orphans, notices, choices } = standing;
  return (
    <>
      <p>
        {paragraphs} paragraphs
        {sections.length > 0 && ` in ${sections.length} titled sections (${sections.join("; ")})`}. {placed} claims have
        their place in it
        {near.length === 0 && unplaced.length === 0 ? ": all of them, word for word." : "."}
      </p>
      {notices.length > 0 && (
        <Part id="notices" title="Noticed while reading it">
          <ul className="text-report">
            {notices.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                Line {line}: {message}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {unplaced.length > 0 && (
        <Part id="unplaced" title={`Without a place: ${unplaced.length}`}>
          <ul className="text-report">
            {unplaced.map((claim) => (
              <Unplaced key={claim.key} slug={slug} claim={claim} choices={choices[claim.key]} />
            ))}
          </ul>
        </Part>
      )}
      {near.length > 0 && (
        <Part id="near" title={`Placed by words that are nearly theirs: ${near.length}`}>
          <ul className="text-report">
            {near.map(({ key, score }) => (
              <li key={key}>
                <a href={claimPath(slug, key)}>Claim {key}</a>: {Math.floor(score * 100)} of 100 characters agree
              </li>
            ))}
          </ul>
        </Part>
      )}
      {orphans.paragraphs.length > 0 && (
        <Part id="missing" title="Paragraphs that the text does not have">
          <p>
            {paragraphRuns(orphans.paragraphs)}. Their gists stay; without a passage are{" "}
            {orphans.claims.length === 0 ? "no claims" : <ClaimLinks slug={slug} keys={orphans.claims} />}
            {orphans.notes.length > 0 && ` and the editors’ notes ${orphans.notes.join(", ")}`}.
          </p>
        </Part>
      )}
      {orphanedNotes > 0 && (
        <p>
          <a href={orphansPath(slug)}>
            {orphanedNotes === 1 ? "One member’s note has" : `${orphanedNotes} of the members’ notes have`} no place in
            this text
          </a>
          : they can be attached again.
        </p>
      )}
    </>
  );
}
