import { restsOnPath } from "@/lib/addresses";
import { counted } from "@/lib/counted";
import { ofEvidence, ofGround, type Reckoning } from "@/lib/rests-on/reckoning";
import { isAnythingAside, type SetAside } from "@/lib/rests-on/set-aside";

/** What the essay rests on as it stands. */
function asItStands({ states, bearing, losses }: Reckoning): string {
  const uncited = ofEvidence(states, "uncited");
  const bare = ofGround(states, "none");
  const cited = losses.size - uncited;
  if (losses.size === 0) return "The map holds no claim yet.";
  if (cited === 0)
    return `For none of its ${counted(losses.size, "claim")} does the essay cite a source: there is nothing to set aside.`;
  return `For ${cited} of its ${counted(losses.size, "claim")} the essay cites ${counted(bearing.size, "source")}. For ${uncited} it cites nothing at the place: ${uncited - bare} of these it draws, at some remove, from claims that are cited; for ${bare} the map records no cited ground at all.`;
}

/** What is left of it. */
function asItWouldBe({ states, main, bearing, aside, evidence, longest, losses }: Reckoning): string {
  const cited = losses.size - ofEvidence(states, "uncited");
  if (evidence.aside === 0)
    return `What is set aside bears none of the ${counted(losses.size, "claim")}: nothing changes.`;
  const beyond = evidence.beyond > 0 ? `, and ${counted(evidence.beyond, "citation")} of others,` : "";
  const run = longest === 0 ? "does not run along them" : `runs along them up to ${counted(longest, "step")}`;
  const mainClaims = main.kept + main.weakened + main.lost + main.none;
  return [
    `With ${aside.size} of the ${bearing.size} cited sources${beyond} set aside, all cited evidence is lost for ${ofEvidence(states, "lost")} of the ${cited} cited claims, some of it for ${ofEvidence(states, "thinned")}, and none for ${ofEvidence(states, "kept")}.`,
    `With the essay’s inferences counted too, the ground is lost for ${counted(ofGround(states, "lost"), "claim")} and weakened for ${ofGround(states, "weakened")}, among them ${main.lost} and ${main.weakened} of the ${counted(mainClaims, "main claim")}. The loss ${run}.`,
  ].join(" ");
}

/** The figures of the page in a sentence or two; the script says them aloud when a choice changes. */
export function Account({ aside, reckoning }: { aside: SetAside; reckoning: Reckoning }) {
  return (
    <p id="rests-account" className="measure text-large leading-snug">
      {isAnythingAside(aside) ? asItWouldBe(reckoning) : asItStands(reckoning)}
    </p>
  );
}

/** One thing set aside, with the choice that is left when it is taken back. */
export type Taken = { label: string; query: string };

/** What is set aside, each with a link that takes it back. */
export function TakenList({ slug, taken }: { slug: string; taken: readonly Taken[] }) {
  if (taken.length === 0) return null;
  return (
    <div className="sans mb-4 text-small">
      <h2 className="label text-faint">Set aside</h2>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {taken.map(({ label, query }) => (
          <li key={label} className="py-0.5">
            {label}{" "}
            <a href={`${restsOnPath(slug)}${query}`} className="inline-block py-0.5 text-link no-print">
              take back<span className="sr-only"> {label}</span>
            </a>
          </li>
        ))}
        {taken.length > 1 && (
          <li className="py-0.5 no-print">
            <a href={restsOnPath(slug)} className="inline-block py-0.5 text-link">
              Take everything back
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
