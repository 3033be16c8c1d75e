import "server-only";
import { proposalPath } from "@/lib/addresses";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { toDb } from "@/lib/db/words";
import { AppError, notFound } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import type { DebateMap } from "@/lib/maps/document";
import { asJson } from "@/lib/maps/entry";
import { readMap } from "@/lib/maps/export";
import { soundMap } from "@/lib/maps/sound-map";
import { applyChange, freeKey, patchOf } from "./apply";
import { toWanted } from "./claim-form";
import { canWithdraw } from "./policy";
import { toPosition } from "./position-form";
import type { ProposedChange } from "./proposal";
import type { ProposeCorrectionInput, ProposePositionInput, ProposeSourceInput } from "./schema";
import { toSource } from "./source-form";

/** Where a proposal stands: its id, and its page. */
export type ProposedAt = { id: string; path: string };

/**
 * The map that a proposal would change.
 * @throws AppError `not_found`
 */
async function findMap(db: DatabaseSession, actor: Actor, slug: string): Promise<{ essayId: number; map: DebateMap }> {
  const { id: essayId } = await findEssay(actor, slug);
  const map = await readMap(db, slug);
  return map ? { essayId, map } : notFound(`An essay with the address “${slug}”`);
}

type NewProposal = { slug: string; essayId: number; targetKey: string | null; reason: string; change: ProposedChange };

/** Keeps a proposal that would leave the map sound: an editor is not asked for what could not be taken. */
async function keep(
  db: DatabaseSession,
  actor: Actor,
  map: DebateMap,
  { slug, essayId, targetKey, reason, change }: NewProposal,
): Promise<ProposedAt> {
  const { id: authorId } = requireMember(actor, "proposal.make");
  soundMap(applyChange(map, change)?.map);
  const { id } = await db.proposal.create({
    data: {
      essayId,
      authorId,
      kind: toDb(change.kind),
      targetKey,
      entry: asJson(change.entry) as Prisma.InputJsonObject,
      reason,
    },
    select: { id: true },
  });
  return { id, path: proposalPath(slug, id) };
}

/**
 * Proposes a position on a claim or a question.
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`, `invalid` with what the map would not bear
 */
export async function proposePosition(
  actor: Actor,
  { essay: slug, on, key, reason, ...values }: ProposePositionInput,
): Promise<ProposedAt> {
  requireMember(actor, "proposal.make");
  const db = database();
  const { essayId, map } = await findMap(db, actor, slug);
  const known = on === "claim" ? map.claims.some(({ id }) => id === key) : map.questions.some((one) => one.key === key);
  if (!known) return notFound(`The ${on} ${key} of this essay`);
  const wanted = toPosition(values, on === "claim" ? { claim: key } : { question: key });
  const entry = { ...wanted, id: freeKey(map, "positions", wanted.id) };
  return keep(db, actor, map, { slug, essayId, targetKey: key, reason, change: { kind: "position", entry } });
}

/**
 * Proposes a source.
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`, `invalid` for a record that cannot be read
 */
export async function proposeSource(
  actor: Actor,
  { essay: slug, reason, ...values }: ProposeSourceInput,
): Promise<ProposedAt> {
  requireMember(actor, "proposal.make");
  const db = database();
  const { essayId, map } = await findMap(db, actor, slug);
  const read = toSource(values);
  if (!read.ok) throw new AppError("invalid", read.problem);
  const key = freeKey(map, "sources", read.entry.key);
  const entry = { ...read.entry, key, csl: { ...read.entry.csl, id: key } };
  // What a pasted record has and the map has no place for is told, not dropped in silence.
  const whole = [reason, ...read.leftOut.map((sentence) => `Of the pasted record, ${sentence}`)].join("\n");
  return keep(db, actor, map, { slug, essayId, targetKey: null, reason: whole, change: { kind: "source", entry } });
}

/**
 * Proposes a correction to a claim: only what differs from the claim as it reads now is kept.
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`, `invalid`
 */
export async function proposeCorrection(
  actor: Actor,
  { essay: slug, claim: key, reason, ...values }: ProposeCorrectionInput,
): Promise<ProposedAt> {
  requireMember(actor, "proposal.make");
  const db = database();
  const { essayId, map } = await findMap(db, actor, slug);
  const claim = map.claims.find(({ id }) => id === key);
  if (!claim) return notFound(`Claim ${key} of this essay`);
  const entry = patchOf(claim, toWanted(values));
  if (Object.keys(entry).length === 0)
    throw new AppError("invalid", "Nothing differs from the claim as it reads now: change what is to be corrected.");
  const change: ProposedChange = { kind: "claim-correction", claim: key, entry };
  return keep(db, actor, map, { slug, essayId, targetKey: key, reason, change });
}

/**
 * Takes one’s own proposal back while it waits.
 * @throws AppError `not_found` for one that is not theirs, `conflict` for one that was decided
 */
export async function withdrawProposal(actor: Actor, id: string): Promise<ProposedAt> {
  const author = requireMember(actor, "proposal.make");
  const db = database();
  const found = await db.proposal.findFirst({
    where: { id, authorId: author.id },
    select: { authorId: true, status: true, essay: { select: { slug: true } } },
  });
  if (!found) return notFound("This proposal");
  const { count } = canWithdraw(actor, found)
    ? await db.proposal.updateMany({ where: { id, status: "open" }, data: { status: "withdrawn" } })
    : { count: 0 };
  if (count === 0) throw new AppError("conflict", "This proposal no longer waits: it was decided, or taken back.");
  return { id, path: proposalPath(found.essay.slug, id) };
}
