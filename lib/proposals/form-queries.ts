import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { namesIn } from "@/lib/history/names";
import type { DebateMap } from "@/lib/maps/document";
import { readMap } from "@/lib/maps/export";
import { choicesIn } from "./choices";
import { claimValues } from "./claim-form";
import type { Choices, HeldPosition } from "./proposal";

/** What a form that proposes something is about, and what it can name. */
export type ProposalForm = {
  choices: Choices;
  /** The claim or question that it is about, in words; null for a source. */
  about: string | null;
  /** What its fields hold at first. */
  values: Record<string, string[]>;
  /** Positions on it that the map has by now. */
  held: HeldPosition[];
};

function heldIn(map: DebateMap, isOn: (position: DebateMap["positions"][number]) => boolean): HeldPosition[] {
  const names = namesIn(map);
  return map.positions.filter(isOn).map(({ id, interpretation, by, stance, provenance, summary }) => ({
    key: id,
    holder: names.get(interpretation) ?? interpretation,
    by: by ?? null,
    stance,
    provenance,
    summary,
  }));
}

/**
 * What a scholar needs to propose something.
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` where there is no such claim or question
 */
export async function readProposalForm(
  actor: Actor,
  essay: EssayHead,
  on: { claim: string } | { question: string } | null,
): Promise<ProposalForm> {
  requireMember(actor, "proposal.make");
  const map = await readMap(database(), essay.slug);
  if (!map) return notFound("This essay");
  const choices = choicesIn(map);
  if (on === null) return { choices, about: null, values: {}, held: [] };
  if ("question" in on) {
    const question = map.questions.find(({ key }) => key === on.question);
    const held = heldIn(map, (position) => position.question === on.question);
    return question ? { choices, about: question.prompt, values: {}, held } : notFound(`The question ${on.question}`);
  }
  const claim = map.claims.find(({ id }) => id === on.claim);
  if (!claim) return notFound(`Claim ${on.claim} of this essay`);
  const held = heldIn(map, (position) => position.claim === on.claim);
  return { choices, about: `Claim ${claim.id}: ${claim.statement}`, values: claimValues(claim), held };
}
