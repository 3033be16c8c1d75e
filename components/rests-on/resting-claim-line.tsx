import { Reference } from "@/components/ui/reference";
import { evidenceRoleWords } from "@/components/ui/words";
import { claimPath, sourcePath } from "@/lib/addresses";
import { isAuthorsOwn } from "@/lib/claims/claim";
import { counted } from "@/lib/counted";
import { isMain } from "@/lib/rests-on/lists";
import { groundStates } from "@/lib/rests-on/loss";
import { holdsUp, type RestingClaim, type RestingEvidence } from "@/lib/rests-on/resting";
import { linkBetween } from "@/lib/rests-on/way";
import { setLocator } from "@/lib/sources/locator";
import type { Rests } from "./rests";
import { GroundMark } from "./state-marks";

/** The anchor of a claim within the page. */
export const claimAnchor = (key: string): string => `c${key}`;

/** What is said of a claim in a line: how it is put, whose view it is, and whether it is a main one. */
export function claimFacts(claim: RestingClaim): string {
  const { modality, holder, through, centrality } = claim;
  const voice = [!isAuthorsOwn(holder) && holder.name, through && `through ${through}`].filter(Boolean).join(" ");
  const rank = isMain(claim) && `centrality ${centrality}`;
  return [modality, voice, rank].filter(Boolean).join(" · ");
}

/** One citation: what is set aside is struck out, and says so to who does not see it. */
function Cited({ rests, evidence, isAside }: { rests: Rests; evidence: RestingEvidence; isAside: boolean }) {
  const { source, locator, role } = evidence;
  const work = (
    <>
      <a href={sourcePath(rests.slug, source)} className="quiet-link">
        <Reference reference={rests.source(source).reference} />
      </a>
      {locator && `, ${setLocator(locator)}`}
    </>
  );
  return (
    <li>
      {isAside ? <s>{work}</s> : work} <span className="text-faint">{evidenceRoleWords[role]}</span>
      {isAside && <span className="text-faint"> · set aside</span>}
      {!holdsUp(evidence) && <span className="text-faint"> · does not hold it up</span>}
    </li>
  );
}

/** The claims that it rests on, each with what becomes of it and whether it hardens: the links to follow every way by. */
function Premises({ rests, claim }: { rests: Rests; claim: RestingClaim }) {
  if (claim.restsOn.length === 0) return null;
  return (
    <p className="rests-facts">
      rests on{" "}
      {claim.restsOn.map(({ premise }, at) => (
        <span key={premise} className="whitespace-nowrap">
          {at > 0 && ", "}
          <a href={`#${claimAnchor(premise)}`}>{premise}</a> (<GroundMark state={rests.loss(premise).ground} />{" "}
          {groundStates[rests.loss(premise).ground]}
          {linkBetween(claim, rests.claim(premise)).hardens && ", hardens here"})
        </span>
      ))}
    </p>
  );
}

/** A claim with the evidence cited for it, kept and struck out, and with the claims that it rests on. */
export function RestingClaimLine({ rests, claim }: { rests: Rests; claim: RestingClaim }) {
  const { ground, steps } = rests.loss(claim.key);
  return (
    <li id={claimAnchor(claim.key)} className="claim-line">
      <p className="claim-facts">
        <span>
          <b>{claim.key}</b> {claimFacts(claim)}
        </span>
        <span className="text-right text-soft">
          <GroundMark state={ground} /> {groundStates[ground]}
          {steps !== null && steps > 0 && `, ${counted(steps, "step")} on`}
        </span>
      </p>
      <a href={claimPath(rests.slug, claim.key)}>{claim.statement}</a>
      {claim.evidence.length > 0 && (
        <ul className="rests-facts">
          {claim.evidence.map((evidence, at) => (
            <Cited key={at} rests={rests} evidence={evidence} isAside={rests.isAside(claim, evidence)} />
          ))}
        </ul>
      )}
      <Premises rests={rests} claim={claim} />
    </li>
  );
}
