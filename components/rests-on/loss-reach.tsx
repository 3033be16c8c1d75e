import { claimPath } from "@/lib/addresses";
import { pillarCentrality } from "@/lib/coverage/gaps";
import { isMain } from "@/lib/rests-on/lists";
import { type ClaimLoss, type GroundState, groundStates } from "@/lib/rests-on/loss";
import type { Reckoning } from "@/lib/rests-on/reckoning";
import type { RestingClaim } from "@/lib/rests-on/resting";
import { wayDown } from "@/lib/rests-on/way";
import { claimAnchor, claimFacts } from "./resting-claim-line";
import type { Rests } from "./rests";
import { GroundMark } from "./state-marks";
import { WayLine } from "./way-line";

type KeysProps = { losses: readonly ClaimLoss[]; state: GroundState; named: boolean };

/** Claims of one state at one number of steps; where they are named, as keys that lead to their lines. */
function Keys({ losses, state, named }: KeysProps) {
  const found = losses.filter(({ ground }) => ground === state);
  if (found.length === 0) return <td className="none">none</td>;
  if (!named) return <td>{found.length}</td>;
  return (
    <td>
      {found.length}
      <span className="ml-2 text-faint">
        {found.map(({ key }, at) => (
          <span key={key}>
            {at > 0 && ", "}
            <a href={`#${claimAnchor(key)}`} className="quiet-link">
              {key}
            </a>
          </span>
        ))}
      </span>
    </td>
  );
}

/** For every number of steps, the claims that the loss reaches there. */
function Steps({ losses, longest }: { losses: readonly ClaimLoss[]; longest: number }) {
  return (
    <table className="totals rests-steps mt-3">
      <caption className="sr-only">Claims that the loss reaches, by the number of steps along the inferences.</caption>
      <thead>
        <tr>
          <th scope="col">steps</th>
          {(["lost", "weakened"] as const).map((state) => (
            <th key={state} scope="col">
              <GroundMark state={state} /> {groundStates[state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: longest + 1 }, (_, steps) => {
          const there = losses.filter((loss) => loss.steps === steps);
          return (
            <tr key={steps}>
              <th scope="row">{steps === 0 ? "0: lost evidence of its own" : steps}</th>
              <Keys losses={there} state="lost" named={steps > 0} />
              <Keys losses={there} state="weakened" named={steps > 0} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Props = { rests: Rests; claims: readonly RestingClaim[]; reckoning: Reckoning };

/** Up to so many ways stand open. */
const openUpTo = 30;

/** Main claims that keep their own evidence, or never had any, and are reached all the same: each with the shortest way. */
function MainClaims({ rests, claims }: Pick<Props, "rests" | "claims">) {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const reached = claims.filter((claim) => isMain(claim) && (rests.loss(claim.key).steps ?? 0) > 0);
  if (reached.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-large">
        Main claims that it reaches <span className="sans ml-1 text-small text-faint">{reached.length}</span>
      </h3>
      <p className="measure text-medium text-soft">
        Claims of centrality {pillarCentrality} or 5, each with the shortest way down to a claim that lost evidence.
      </p>
      <details id="main-ways" open={reached.length <= openUpTo} className="mt-1">
        <summary className="sans py-1 text-small text-soft">Which they are, and by which way</summary>
        <ul className="mt-2 max-w-[46rem]">
          {reached.map((claim) => (
            <li key={claim.key} className="claim-line">
              <p className="claim-facts">
                <span>
                  <b>{claim.key}</b> {claimFacts(claim)}
                </span>
              </p>
              <a href={claimPath(rests.slug, claim.key)}>{claim.statement}</a>
              <WayLine rests={rests} way={wayDown(claim.key, (key) => rests.loss(key).over, byKey)} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** How far the loss runs along the essay’s own inferences. */
export function LossReach({ rests, claims, reckoning: { losses, longest } }: Props) {
  const reached = [...losses.values()].filter(({ steps }) => steps !== null);
  if (reached.length === 0) return null;
  return (
    <section aria-labelledby="reach" className="mt-12">
      <h2 id="reach" className="text-title">
        How far the loss runs
      </h2>
      <p className="measure text-soft">
        From the claims that lost evidence of their own to those that rest on them, step by step. A number leads to the
        claim’s line, and from there to each claim that it rests on.
      </p>
      <Steps losses={reached} longest={longest} />
      <MainClaims rests={rests} claims={claims} />
    </section>
  );
}
