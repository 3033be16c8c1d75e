import { Glossed } from "@/components/gloss/glossed";
import { claimPath } from "@/lib/addresses";
import { counted } from "@/lib/counted";
import { pillarCentrality } from "@/lib/coverage/gaps";
import type { Glosses } from "@/lib/gloss/explained";
import { evidenceStates } from "@/lib/rests-on/loss";
import type { RestingClaim } from "@/lib/rests-on/resting";
import type { Surmise } from "@/lib/rests-on/surmise";
import { claimFacts } from "./resting-claim-line";
import type { Rests } from "./rests";
import { EvidenceMark } from "./state-marks";
import { WayLine } from "./way-line";

function ClaimName({ rests, claim }: { rests: Rests; claim: RestingClaim }) {
  return (
    <>
      <span className="sans text-small text-faint">
        <b className="font-medium text-soft">{claim.key}</b> {claimFacts(claim)}
      </span>{" "}
      <a href={claimPath(rests.slug, claim.key)} className="quiet-link">
        {claim.statement}
      </a>
    </>
  );
}

/** Main claims to which a surmise runs on, each with the way back down to it. */
function Onward({ rests, surmise }: { rests: Rests; surmise: Surmise }) {
  const { premise, onward } = surmise;
  if (onward.length === 0) return null;
  return (
    <details id={`onward-${premise.key}`} className="mt-1">
      <summary className="sans py-1 text-small text-soft">
        Runs on to {counted(onward.length, "main claim")}: {onward.map(({ claim }) => claim.key).join(", ")}
      </summary>
      {onward.map(({ claim, way }) => (
        <WayLine key={claim.key} rests={rests} way={way} />
      ))}
    </details>
  );
}

function SurmiseEntry({ rests, surmise, glosses }: { rests: Rests; surmise: Surmise; glosses?: Glosses }) {
  const { premise, hardened } = surmise;
  const { evidence } = rests.loss(premise.key);
  return (
    <li className="border-b border-dotted border-rule py-4">
      <p className="leading-snug">
        <ClaimName rests={rests} claim={premise} />
      </p>
      <p className="sans text-small text-faint">
        <EvidenceMark state={evidence} />{" "}
        {evidence === "uncited" ? evidenceStates.uncited : `${evidenceStates[evidence]} of its evidence`}
      </p>
      <p className="sans mt-2 text-small text-soft">Put as fact in</p>
      <ul className="border-l-2 border-rule pl-4">
        {hardened.map(({ conclusion, words }) => (
          <li key={conclusion.key} className="py-1 text-medium leading-snug">
            <ClaimName rests={rests} claim={conclusion} />
            {words ? (
              <p className="mt-0.5 text-medium text-soft">
                <Glossed text={words} glosses={glosses} />
              </p>
            ) : (
              <p className="sans text-small text-faint">told by the two modalities alone</p>
            )}
          </li>
        ))}
      </ul>
      <Onward rests={rests} surmise={surmise} />
    </li>
  );
}

type Props = { rests: Rests; surmises: readonly Surmise[]; glosses?: Glosses };

/** Where surmise becomes fact: each claim put with reserve on which the essay rests one that it puts as fact. */
export function Surmises({ rests, surmises, glosses }: Props) {
  const links = surmises.reduce((sum, { hardened }) => sum + hardened.length, 0);
  return (
    <section aria-labelledby="surmises" className="mt-12">
      <h2 id="surmises" className="text-title">
        Where surmise becomes fact
      </h2>
      <p className="measure text-soft">
        {surmises.length === 0
          ? "No claim that the essay puts as fact rests on one that it puts with reserve, as far as the map records its inferences."
          : `${counted(surmises.length, "claim")} that the essay puts with reserve (hedged, conjectured or left open) ${surmises.length === 1 ? "bears" : "bear"}, in ${counted(links, "inference")}, claims that it puts as fact. Where the editors have compared the two passages, their words say what becomes firmer; elsewhere only the modalities of the two claims tell it. Then follow the claims of centrality ${pillarCentrality} or 5 to which it runs on. Whoever builds on a surmise may have other grounds for it: the map shows those that the essay gives.`}
      </p>
      <ul className="max-w-[46rem]">
        {surmises.map((surmise) => (
          <SurmiseEntry key={surmise.premise.key} rests={rests} surmise={surmise} glosses={glosses} />
        ))}
      </ul>
    </section>
  );
}
