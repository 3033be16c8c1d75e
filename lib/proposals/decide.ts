import "server-only";
import { proposalPath } from "@/lib/addresses";
import { audit } from "@/lib/audit/audit";
import type { Actor, Member } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { AppError, notFound } from "@/lib/errors";
import { requireUnchanged } from "@/lib/history/commands";
import { canonical } from "@/lib/maps/compare";
import type { DebateMap } from "@/lib/maps/document";
import { asJson } from "@/lib/maps/entry";
import { editMap, longestEdit } from "@/lib/maps/import/edit-map";
import { notify } from "@/lib/notifications/notify";
import { type Applied, applyChange, patchOf } from "./apply";
import { toWanted } from "./claim-form";
import { toPosition } from "./position-form";
import { type ProposedChange, parseChange } from "./proposal";
import type { AcceptInput, ChangeClaimInput, ChangePositionInput, ChangeSourceInput, DeclineInput } from "./schema";
import { toSource } from "./source-form";
import { type ProposalStatus, proposalStatuses } from "./vocabulary";

const decidedSelect = {
  id: true,
  kind: true,
  status: true,
  targetKey: true,
  entry: true,
  authorId: true,
  decidedBy: { select: { name: true } },
  essay: { select: { slug: true } },
} as const satisfies Prisma.ProposalSelect;

type Waiting = Prisma.ProposalGetPayload<{ select: typeof decidedSelect }>;

type Decision = { status: "accepted" | "changed" | "declined"; answer: string | undefined; taken?: object };

/**
 * The proposal, locked to the end of the transaction: of two editors who decide at once the second finds it decided.
 * @throws AppError `not_found`; `conflict`, which names who decided
 */
async function findWaiting(db: DatabaseSession, id: string): Promise<Waiting> {
  await db.$queryRaw`SELECT "id" FROM "proposals" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await db.proposal.findUnique({ where: { id }, select: decidedSelect });
  if (!found) return notFound("This proposal");
  if (found.status === "open") return found;
  const by = found.decidedBy ? ` by ${found.decidedBy.name}` : "";
  throw new AppError("conflict", `This proposal was ${pastOf(found.status)}${by} already. Nothing was done.`);
}

const pastOf = (status: ProposalStatus): string =>
  status === "changed" ? "accepted with changes" : proposalStatuses[status];

const toldOf: Record<Decision["status"], string> = {
  accepted: "was accepted",
  changed: "was accepted with changes",
  declined: "was not accepted",
};

const nounOf = (waiting: Waiting): string => {
  const change = storedChange(waiting);
  switch (change.kind) {
    case "position":
      return change.entry.claim ? `position on claim ${change.entry.claim}` : "position on a question";
    case "source":
      return `source “${change.entry.csl.title}”`;
    case "claim-correction":
      return `correction to claim ${change.claim}`;
  }
};

/** Writes the decision down, tells the author, and logs it. */
async function record(db: DatabaseSession, editor: Member, waiting: Waiting, decision: Decision): Promise<string> {
  const { id, authorId, essay } = waiting;
  const { status, answer, taken } = decision;
  await db.proposal.update({
    where: { id },
    data: { status, answer: answer ?? null, taken, decidedAt: new Date(), decidedById: editor.id },
  });
  const path = proposalPath(essay.slug, id);
  const said = answer ? ` The editor says: ${answer}` : "";
  if (authorId && authorId !== editor.id)
    await notify(db, [
      {
        memberId: authorId,
        kind: "proposalDecided",
        sentence: `The ${nounOf(waiting)} that you proposed ${toldOf[status]}.${said}`,
        path,
      },
    ]);
  await audit(db, editor, { deed: `proposal ${status}`, object: `proposal ${id}`, reason: answer });
  return path;
}

const gone = (): never => {
  throw new AppError("conflict", "The claim that this would correct is no longer there: decline it, with that reason.");
};

/** Applies a change, where the entry still reads as the editor’s page showed it. */
function applied(map: DebateMap, change: ProposedChange, print: string): Applied {
  const found = applyChange(map, change) ?? gone();
  requireUnchanged(found.before, print);
  return found;
}

type Taking = { id: string; print: string; answer: string | undefined };

/** Takes a proposal into the map, as it is or as the editor has it. */
async function take(
  actor: Actor,
  { id, print, answer }: Taking,
  changeOf: (waiting: Waiting, map: DebateMap) => ProposedChange,
): Promise<string> {
  const editor = requireMember(actor, "proposal.decide");
  return database().$transaction(async (db) => {
    const waiting = await findWaiting(db, id);
    let outcome: Decision = { status: "accepted", answer };
    const edit = (map: DebateMap): DebateMap => {
      const change = changeOf(waiting, map);
      const taken = asJson(change.entry) ?? {};
      if (canonical(taken) !== canonical(waiting.entry)) outcome = { status: "changed", answer, taken };
      return applied(map, change, print).map;
    };
    await editMap(db, waiting.essay.slug, edit, { origin: "proposal", editorId: editor.id, proposalId: id });
    return record(db, editor, waiting, outcome);
  }, longestEdit);
}

const storedChange = ({ kind, targetKey, entry }: Waiting): ProposedChange =>
  parseChange(fromDb(kind), targetKey, entry);

/**
 * Takes a proposal as it is.
 * @returns its page
 * @throws AppError `not_found`; `conflict` where somebody decided it, or the entry changed, meanwhile; `invalid` where the
 * map would no longer be sound
 */
export const acceptProposal = (actor: Actor, { id, print, answer }: AcceptInput): Promise<string> =>
  take(actor, { id, print, answer }, storedChange);

const requireKind = <Kind extends ProposedChange["kind"]>(waiting: Waiting, kind: Kind) => {
  const change = storedChange(waiting);
  if (change.kind !== kind) return notFound("This proposal");
  return change as Extract<ProposedChange, { kind: Kind }>;
};

/** Takes a position with the editor’s changes. */
export const changePosition = (actor: Actor, { id, print, answer, ...values }: ChangePositionInput): Promise<string> =>
  take(actor, { id, print, answer }, (waiting) => {
    const { entry } = requireKind(waiting, "position");
    const target = entry.claim === undefined ? { question: entry.question ?? "" } : { claim: entry.claim };
    const changed = toPosition(values, target);
    return {
      kind: "position",
      entry: entry.interpretation === changed.interpretation ? { ...changed, id: entry.id } : changed,
    };
  });

/** Takes a source with the editor’s changes. */
export const changeSource = (actor: Actor, { id, print, answer, ...values }: ChangeSourceInput): Promise<string> =>
  take(actor, { id, print, answer }, (waiting) => {
    const read = toSource(values, requireKind(waiting, "source").entry);
    if (!read.ok) throw new AppError("invalid", read.problem);
    return { kind: "source", entry: read.entry };
  });

/** Takes a correction with the editor’s changes. */
export const changeClaim = (actor: Actor, { id, print, answer, ...values }: ChangeClaimInput): Promise<string> =>
  take(actor, { id, print, answer }, (waiting, map) => {
    const { claim: key } = requireKind(waiting, "claim-correction");
    const claim = map.claims.find((one) => one.id === key) ?? gone();
    return { kind: "claim-correction", claim: key, entry: patchOf(claim, toWanted(values)) };
  });

/**
 * Does not take a proposal, with the reason.
 * @throws AppError `not_found`; `conflict` where somebody decided it meanwhile
 */
export async function declineProposal(actor: Actor, { id, answer }: DeclineInput): Promise<string> {
  const editor = requireMember(actor, "proposal.decide");
  return database().$transaction(async (db) =>
    record(db, editor, await findWaiting(db, id), { status: "declined", answer }),
  );
}
