import type { Provenance, Stance } from "@/lib/interpretations/vocabulary";
import { provenanceWords, stanceWords } from "./words";

/** The ring tells how we know: solid for own work, dashed as reported, dotted as characterised. */
const rings: Record<Provenance, { strokeDasharray?: string; strokeLinecap?: "round" }> = {
  "own-work": {},
  reported: { strokeDasharray: "3.1 2.1" },
  characterised: { strokeDasharray: ".8 2.3", strokeLinecap: "round" },
};

/** What is inside tells the stance: disc, half disc, bar, dot. */
function Inside({ stance }: { stance: Stance }) {
  switch (stance) {
    case "supports":
      return <circle cx="8" cy="8" r="4.1" fill="currentColor" />;
    case "qualifies":
      return <path d="M8 3.9a4.1 4.1 0 0 0 0 8.2z" fill="currentColor" />;
    case "contests":
      return <path d="M3.6 8h8.8" stroke="currentColor" strokeWidth="2.3" />;
    case "silent":
      return <circle cx="8" cy="8" r="1.3" fill="currentColor" />;
  }
}

export const stanceColour: Record<Stance, string> = {
  supports: "text-supports",
  qualifies: "text-qualifies",
  contests: "text-contests",
  silent: "text-silent",
};

const stanceNames = ["supports", "qualifies", "contests", "silent"] as const;
const provenanceNames = ["own-work", "reported", "characterised"] as const;

/** Draws every mark once; {@link StanceMark} refers to it. Stands at the top of the page. */
export function StanceMarkShapes() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      {stanceNames.flatMap((stance) =>
        provenanceNames.map((provenance) => (
          <symbol key={`${stance}-${provenance}`} id={`mark-${stance}-${provenance}`} viewBox="0 0 16 16">
            <circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" strokeWidth="1.35" {...rings[provenance]} />
            <Inside stance={stance} />
          </symbol>
        )),
      )}
    </svg>
  );
}

/** A stance in shape and colour, and in words for who does not see it. */
export function StanceMark({
  stance,
  provenance,
  silent = false,
  small = false,
}: {
  stance: Stance;
  provenance: Provenance /** The words stand beside it already. */;
  silent?: boolean /** It is taken over from elsewhere. */;
  small?: boolean;
}) {
  return (
    <>
      <svg className={`mark ${stanceColour[stance]}${small ? " small" : ""}`} aria-hidden="true">
        <use href={`#mark-${stance}-${provenance}`} />
      </svg>
      {!silent && <span className="sr-only">{`${stanceWords[stance]}, ${provenanceWords[provenance]}`}</span>}
    </>
  );
}
