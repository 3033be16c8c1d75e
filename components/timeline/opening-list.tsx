import { Glossed } from "@/components/gloss/glossed";
import { Grounds } from "@/components/position/grounds";
import { Reference } from "@/components/ui/reference";
import { sourcePath } from "@/lib/addresses";
import type { LookUp } from "@/lib/coverage/coverage";
import type { Glosses } from "@/lib/gloss/explained";
import { dateInWords } from "@/lib/timeline/date-words";
import type { Opening, TimelineSource } from "@/lib/timeline/timeline";
import type { OpeningKind } from "@/lib/timeline/vocabulary";

/** The words of the screen for the kinds of openings. */
export const openingWords: Record<OpeningKind, string> = {
  opened: "opened",
  printed: "printed",
  closed: "closed again",
};

/** The letter under which an opening stands on the scale and in the list; after Z come AA, AB. */
export function openingLetter(at: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (at % 26));
  return at < 26 ? letter : openingLetter(Math.floor(at / 26) - 1) + letter;
}

/** Where an opening stands on the page. */
export const openingAnchor = (key: string): string => `opening-${key}`;

type Props = {
  slug: string;
  openings: readonly Opening[];
  source: LookUp<TimelineSource>;
  glosses?: Glosses;
};

function Opened({ slug, keys, source }: { slug: string; keys: readonly string[]; source: LookUp<TimelineSource> }) {
  return keys.map((key, at) => (
    <span key={key}>
      {at > 0 && "; "}
      <a href={sourcePath(slug, key)} className="quiet-link">
        <Reference reference={source(key).reference} />
      </a>
    </span>
  ));
}

/** When records could first be used, or no longer, each with its date in words, its ground and how sure it is. */
export function OpeningList({ slug, openings, source, glosses }: Props) {
  return (
    <ol className="timeline-list" aria-label="Openings of archives">
      {openings.map(({ key, date, kind, label, note, confidence, basis, opens }, at) => (
        <li key={key} id={openingAnchor(key)}>
          <span className="timeline-number">{openingLetter(at)}</span>
          <span className="timeline-date">{dateInWords(date)}</span>
          <div className="timeline-body">
            <h4 className="font-normal leading-snug">
              <Glossed text={label} glosses={glosses} />{" "}
              <span className="sans text-small text-soft">{openingWords[kind]}</span>
            </h4>
            {note && (
              <p className="sans mt-0.5 text-small leading-snug text-faint">
                <Glossed text={note} glosses={glosses} />
              </p>
            )}
            <p className="sans mt-0.5 text-small leading-snug text-soft">
              {opens.length > 0 && (
                <>
                  Made usable: <Opened slug={slug} keys={opens} source={source} />. Known from:{" "}
                </>
              )}
              {opens.length === 0 && "Known from: "}
              <Grounds slug={slug} basis={basis} />
              <span className="ml-2 whitespace-nowrap text-faint">confidence {confidence}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
