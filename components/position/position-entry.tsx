import { NotesMark } from "@/components/annotation/notes-mark";
import { Glossed } from "@/components/gloss/glossed";
import { PublishedBefore } from "@/components/timeline/published-before";
import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import { historyPath, interpretationPath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import type { Glosses } from "@/lib/gloss/explained";
import type { Position } from "@/lib/interpretations/position";
import type { PublishedBefore as Before } from "@/lib/timeline/published-before";
import { Grounds } from "./grounds";

type Props = {
  slug: string;
  position: Position;
  /** What of the page's texts is explained. */
  glosses?: Glosses;
  /** How many notes of members there are; left out, the page does not lead to any. */
  notes?: NotesHere;
  /** The essay cites this interpretation in support, and its own work does not: say so. */
  apart?: boolean;
  /** What of the evidence for the claim beside it its works could not have used. */
  publishedBefore?: Before;
  /** Name the stance in words beside the name, where no heading does. */
  withStance?: boolean;
  /** False on the interpretation's own page: the stance then stands where its name would. */
  named?: boolean;
};

/** One position: whose, what it says, how we know, on what basis. */
export function PositionEntry({
  slug,
  position,
  glosses,
  notes,
  apart = false,
  publishedBefore,
  withStance = false,
  named = true,
}: Props) {
  const { interpretation, by, provenance, confidence, note, basis } = position;
  return (
    <article id={position.key} className="mb-6 grid grid-cols-[1.58rem_1fr] target:bg-wash">
      <span className="pt-px">
        <StanceMark stance={position.stance} provenance={provenance} silent={!named} />
      </span>
      <div>
        {named ? (
          <h3 className="font-normal leading-snug">
            <a href={interpretationPath(slug, interpretation.key)} className="quiet-link small-caps font-medium">
              {interpretation.name}
            </a>
            {by && <span className="text-soft"> {by}</span>}
            {withStance && <span className="sans text-small text-soft"> {stanceWords[position.stance]}</span>}
          </h3>
        ) : (
          <p className="leading-snug">
            <span className={`sans text-small font-medium ${stanceColour[position.stance]}`}>
              {stanceWords[position.stance]}
            </span>
            {by && <span className="text-soft"> {by}</span>}
          </p>
        )}
        <p className="mt-1 text-medium">
          <Glossed text={position.summary} glosses={glosses} />
        </p>
        <p className="sans mt-1 text-small leading-snug text-soft">
          <span className="mr-2 whitespace-nowrap rounded-[2px] border border-rule px-[0.4em] text-faint">
            {provenanceWords[provenance]}
          </span>
          {basis.length > 0 ? <Grounds slug={slug} basis={basis} /> : <span>no work recorded</span>}{" "}
          <span className="ml-2 whitespace-nowrap text-faint">confidence {confidence}</span>{" "}
          <span className="ml-2">
            <NotesMark
              notes={notes}
              about={{ target: "position", key: position.key }}
              label={`the position of ${interpretation.name}`}
            />
          </span>
          <a
            href={historyPath(slug, "positions", position.key)}
            aria-label={`history of the position of ${interpretation.name}`}
            className="ml-2 text-faint no-print"
          >
            history
          </a>
        </p>
        {note && (
          <p className="sans mt-1 text-small leading-snug text-faint">
            <Glossed text={note} glosses={glosses} />
          </p>
        )}
        {publishedBefore && <PublishedBefore slug={slug} before={publishedBefore} />}
        {apart && (
          <p className="sans mt-1 border-l-2 border-edge pl-2 text-small leading-snug text-soft">
            {provenance === "reported"
              ? "Cited in support; this interpretation’s own work does not simply agree, and stands on this page too."
              : "The essay cites this interpretation in support, as also shown on this page."}
          </p>
        )}
      </div>
    </article>
  );
}
