import { Glossed } from "@/components/gloss/glossed";
import { Block } from "@/components/ui/block";
import { ClaimLinks } from "@/components/ui/claim-links";
import type { Glosses } from "@/lib/gloss/explained";
import type { PersonEvent } from "@/lib/people/people";
import { dateInWords } from "@/lib/timeline/date-words";

/** Dated events that name a person, with the claims that speak of them. */
export function PersonEvents({
  slug,
  events,
  glosses,
}: {
  slug: string;
  events: readonly PersonEvent[];
  glosses: Glosses;
}) {
  if (events.length === 0) return null;
  return (
    <Block id="events" title="Events that name them" count={events.length}>
      <ul className="index-entries">
        {events.map(({ key, date, label, note, claims }) => (
          <li key={key} className="index-entry">
            <p className="leading-snug">
              <span className="sans text-small text-soft">{dateInWords(date)}: </span>
              <Glossed text={label} glosses={glosses} />
            </p>
            {note && (
              <p className="mt-0.5 text-medium leading-snug text-soft">
                <Glossed text={note} glosses={glosses} />
              </p>
            )}
            <ClaimLinks slug={slug} claims={claims} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
