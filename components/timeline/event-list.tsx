import { Fragment } from "react";
import { Glossed } from "@/components/gloss/glossed";
import { claimPath, readPath } from "@/lib/addresses";
import type { LookUp } from "@/lib/coverage/coverage";
import type { Glosses } from "@/lib/gloss/explained";
import { dateInWords } from "@/lib/timeline/date-words";
import type { TimelineClaim, TimelineEvent } from "@/lib/timeline/timeline";

/** Where an event stands on the page. */
export const eventAnchor = (key: string): string => `event-${key}`;

/** More claims than these are folded, so that an event much spoken of does not push the next one off the screen. */
const mostShown = 3;

type ClaimsProps = { slug: string; claims: readonly string[]; claim: LookUp<TimelineClaim> };

function Claims({ slug, claims, claim }: ClaimsProps) {
  const heading =
    claims.length === 1 ? "A claim of the essay speaks of it" : `${claims.length} claims of the essay speak of it`;
  const list = (
    <ul className="timeline-claims">
      {claims.map((id) => (
        <li key={id}>
          <a href={claimPath(slug, id)} className="quiet-link">
            <b>{id}</b> {claim(id).statement}
          </a>
        </li>
      ))}
    </ul>
  );
  if (claims.length <= mostShown) {
    return (
      <>
        <p className="sans mt-1 text-small text-soft">{heading}:</p>
        {list}
      </>
    );
  }
  return (
    <details className="mt-1">
      <summary className="sans text-small text-soft hover:text-ink">{heading}</summary>
      {list}
    </details>
  );
}

function Paragraphs({ slug, numbers }: { slug: string; numbers: readonly number[] }) {
  return numbers.map((number, at) => (
    <Fragment key={number}>
      {at > 0 && ", "}
      <a href={readPath(slug, number)} className="quiet-link">
        ¶{number}
      </a>
    </Fragment>
  ));
}

type Props = {
  slug: string;
  events: readonly TimelineEvent[];
  claim: LookUp<TimelineClaim>;
  glosses?: Glosses;
};

/** Events in the order of time, with their dates in words and the claims that speak of them. */
export function EventList({ slug, events, claim, glosses }: Props) {
  return (
    <ol className="timeline-list" aria-label="Events in the order of time">
      {events.map(({ key, number, date, label, note, claims, paragraphs }) => (
        <li key={key} id={eventAnchor(key)}>
          <span className="timeline-number">{number}</span>
          <span className="timeline-date">{dateInWords(date)}</span>
          <div className="timeline-body">
            <h3 className="font-normal leading-snug">
              <Glossed text={label} glosses={glosses} />
            </h3>
            {note && (
              <p className="sans mt-0.5 text-small leading-snug text-faint">
                <Glossed text={note} glosses={glosses} />
              </p>
            )}
            {claims.length === 0 && (
              <p className="sans mt-0.5 text-small text-soft">
                No claim speaks of it; it comes up in <Paragraphs slug={slug} numbers={paragraphs} />.
              </p>
            )}
            {claims.length > 0 && <Claims slug={slug} claims={claims} claim={claim} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
