import { claimPath } from "@/lib/addresses";
import { evidenceStates, groundStates } from "@/lib/rests-on/loss";
import type { WayStep } from "@/lib/rests-on/way";
import type { Rests } from "./rests";
import { EvidenceMark, GroundMark } from "./state-marks";

/** A way along the inferences, from a claim down: each claim with how it is put and what becomes of it, each hardening named. */
export function WayLine({ rests, way }: { rests: Rests; way: readonly WayStep[] }) {
  return (
    <ol className="rests-way">
      {way.map(({ claim, link }, at) => {
        const { evidence, ground } = rests.loss(claim.key);
        const isLast = at === way.length - 1;
        return (
          <li key={claim.key}>
            {at > 0 && "rests on "}
            <a href={claimPath(rests.slug, claim.key)} title={claim.statement}>
              {claim.key}
            </a>{" "}
            {claim.modality},{" "}
            {isLast && (evidence === "lost" || evidence === "thinned") ? (
              <>
                <EvidenceMark state={evidence} /> {evidenceStates[evidence]} of its evidence
              </>
            ) : (
              <>
                <GroundMark state={ground} /> {groundStates[ground]}
              </>
            )}
            {link?.hardens && (
              <span className="rests-hardening">
                hardens: what is put with reserve in the next is put as fact here{link.words && `. ${link.words}`}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
