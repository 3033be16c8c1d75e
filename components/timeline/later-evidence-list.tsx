import { Fragment } from "react";
import { Reference } from "@/components/ui/reference";
import { claimPath, interpretationPath, sourcePath } from "@/lib/addresses";
import { type LookUp, lookUp } from "@/lib/coverage/coverage";
import { yearOfMoment } from "@/lib/timeline/edtf-span";
import type { LaterEvidence, LaterSource, WorkBefore } from "@/lib/timeline/later-evidence";
import type { Opening, Timeline, TimelineClaim, TimelineSource } from "@/lib/timeline/timeline";
import { openingAnchor, openingLetter, openingWords } from "./opening-list";

/** Where the names of what the list speaks of are looked up. */
export type LaterNames = {
  slug: string;
  openings: readonly Opening[];
  source: LookUp<TimelineSource>;
  claim: LookUp<TimelineClaim>;
  interpretation: LookUp<Timeline["interpretations"][number]>;
};

function ClaimNumbers({ names: { slug, claim }, evidence }: { names: LaterNames; evidence: readonly LaterEvidence[] }) {
  return evidence.map(({ claim: id }, at) => (
    <Fragment key={id}>
      {at > 0 && ", "}
      <a href={claimPath(slug, id)} title={claim(id).statement} className="quiet-link">
        {id}
      </a>
    </Fragment>
  ));
}

/** What came later, each source once, in the order in which it became available. */
function laterSources(evidence: readonly LaterEvidence[]): LaterSource[] {
  const sources = new Map(evidence.flatMap(({ later }) => later.map((source) => [source.key, source] as const)));
  return [...sources.values()].sort((a, b) => a.year - b.year);
}

function Came({ names: { slug, source, openings }, later }: { names: LaterNames; later: readonly LaterSource[] }) {
  const openingOf = lookUp(openings, ({ key }) => key);
  return later.map(({ key, year, opening }, at) => (
    <Fragment key={key}>
      {at > 0 && "; "}
      <a href={sourcePath(slug, key)} className="quiet-link">
        <Reference reference={source(key).reference} />
      </a>
      {opening && `, ${openingWords[openingOf(opening).kind]} in ${year}`}
    </Fragment>
  ));
}

/** The openings that came after a year, as letters. */
function OpeningsSince({ openings, year }: { openings: readonly Opening[]; year: number }) {
  const since = openings
    .map((opening, at) => ({ ...opening, letter: openingLetter(at) }))
    .filter(({ kind, span }) => kind !== "closed" && span.from !== null && yearOfMoment(span.from) > year);
  if (since.length === 0) return null;
  return (
    <>
      {" "}
      Openings since:{" "}
      {since.map(({ key, letter, label }, at) => (
        <Fragment key={key}>
          {at > 0 && ", "}
          <a href={`#${openingAnchor(key)}`} title={label} className="quiet-link">
            {letter}
          </a>
        </Fragment>
      ))}
      .
    </>
  );
}

/** How far the evidence came too late, in a sentence. */
function account({ year, claims, evidence }: WorkBefore): string {
  const whole = evidence.filter(({ isAll }) => isAll).length;
  const part = evidence.length - whole;
  const stand = `Its positions stand on ${claims} ${claims === 1 ? "claim" : "claims"} with evidence.`;
  if (whole === 0)
    return `${stand} For ${claims === 1 ? "it" : part}, a part of what the essay cites became available after ${year}.`;
  if (claims === 1) return `${stand} All that the essay cites for it became available after ${year}.`;
  const all = `${stand} For ${whole}, all that the essay cites became available after ${year}`;
  return part > 0 ? `${all}; for ${part}, a part of it.` : `${all}.`;
}

function Entry({ names, entry }: { names: LaterNames; entry: WorkBefore }) {
  const { interpretation, work, year, evidence } = entry;
  const whole = evidence.filter(({ isAll }) => isAll);
  const part = evidence.filter(({ isAll }) => !isAll);
  return (
    <li className="timeline-later">
      <span className="timeline-year">{year}</span>
      <div className="timeline-body">
        <h3 className="font-normal leading-snug">
          <a href={sourcePath(names.slug, work)} className="quiet-link">
            <Reference reference={names.source(work).reference} />
          </a>{" "}
          <a href={interpretationPath(names.slug, interpretation)} className="quiet-link small-caps text-soft">
            {names.interpretation(interpretation).name}
          </a>
        </h3>
        <p className="sans mt-0.5 text-small leading-snug text-soft">
          {account(entry)}
          <OpeningsSince openings={names.openings} year={year} />
        </p>
        <details className="sans mt-0.5 text-small leading-relaxed">
          <summary className="text-faint hover:text-ink">Which claims, and what came later</summary>
          {whole.length > 0 && (
            <p>
              All of it: <ClaimNumbers names={names} evidence={whole} />.
            </p>
          )}
          {part.length > 0 && (
            <p>
              A part of it: <ClaimNumbers names={names} evidence={part} />.
            </p>
          )}
          <p>
            Came later: <Came names={names} later={laterSources(evidence)} />.
          </p>
        </details>
      </div>
    </li>
  );
}

/** Work by work, what of the essay's evidence it could not have used. */
export function LaterEvidenceList({ names, works }: { names: LaterNames; works: readonly WorkBefore[] }) {
  return (
    <ol className="mt-3" aria-label="Works and the evidence that came after them">
      {works.map((entry) => (
        <Entry key={`${entry.interpretation} ${entry.work}`} names={names} entry={entry} />
      ))}
    </ol>
  );
}
