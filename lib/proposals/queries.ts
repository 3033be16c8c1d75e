import "server-only";
import { z } from "zod";
import { claimPath, historyPath, questionPath, sourcesPath } from "@/lib/addresses";
import type { Actor } from "@/lib/auth/actor";
import { may, requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { AppError, notFound } from "@/lib/errors";
import { type EssayHead, essayLabel } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { fieldLabel } from "@/lib/history/field-labels";
import { compareFields, type Names } from "@/lib/history/fields";
import { namesIn } from "@/lib/history/names";
import type { DebateMap, MapClaim } from "@/lib/maps/document";
import { asJson, entryPrint } from "@/lib/maps/entry";
import { readMap } from "@/lib/maps/export";
import { soundMap } from "@/lib/maps/sound-map";
import { type Applied, applyChange, proposedEntry } from "./apply";
import { choicesIn } from "./choices";
import { claimValues } from "./claim-form";
import { canDecide, canWithdraw, proposalsReadableBy } from "./policy";
import { positionValues } from "./position-form";
import { type Choices, type ProposalHead, type ProposalPage, type ProposedChange, parseChange } from "./proposal";
import { sourceValues } from "./source-form";

const person = { select: { id: true, name: true } } as const;

const headSelect = {
  id: true,
  kind: true,
  status: true,
  targetKey: true,
  entry: true,
  createdAt: true,
  decidedAt: true,
  author: person,
  authorId: true,
  essay: {
    select: {
      slug: true,
      title: true,
      part: true,
      authors: { orderBy: { ordinal: "asc" }, select: { family: true, given: true } },
      interpretations: { select: { key: true, name: true } },
      questions: { select: { key: true, prompt: true } },
    },
  },
} as const satisfies Prisma.ProposalSelect;

type HeadRow = Prisma.ProposalGetPayload<{ select: typeof headSelect }>;

const changeOf = ({ kind, targetKey, entry }: Pick<HeadRow, "kind" | "targetKey" | "entry">): ProposedChange =>
  parseChange(fromDb(kind), targetKey, entry);

function aboutOf(change: ProposedChange, { interpretations, questions }: HeadRow["essay"]): string {
  switch (change.kind) {
    case "position": {
      const { claim, question, interpretation, by } = change.entry;
      const whose = interpretations.find(({ key }) => key === interpretation)?.name ?? interpretation;
      const asked = questions.find(({ key }) => key === question)?.prompt ?? question;
      return `${whose}${by ? ` (${by})` : ""} on ${claim ? `claim ${claim}` : `“${asked}”`}`;
    }
    case "source":
      return change.entry.csl.title;
    case "claim-correction":
      return `Claim ${change.claim} (${Object.keys(change.entry).map(fieldLabel).join(", ")})`;
  }
}

const toHead = (row: HeadRow): ProposalHead => ({
  id: row.id,
  kind: fromDb(row.kind),
  status: row.status,
  about: aboutOf(changeOf(row), row.essay),
  essay: { slug: row.essay.slug, label: essayLabel(row.essay) },
  author: row.author,
  createdAt: row.createdAt,
  decidedAt: row.decidedAt,
});

/** How many proposals of a list are shown, the latest. */
const mostListed = 200;

async function list(where: Prisma.ProposalWhereInput, order: Prisma.ProposalOrderByWithRelationInput) {
  const rows = await database().proposal.findMany({ where, orderBy: order, take: mostListed, select: headSelect });
  return rows.map(toHead);
}

/**
 * Proposals that wait, the eldest first, and those that were decided, the latest first.
 * @throws AppError `unauthenticated`, `forbidden` for whoever may not decide
 */
export async function listForDesk(actor: Actor): Promise<{ waiting: ProposalHead[]; decided: ProposalHead[] }> {
  requireMember(actor, "proposal.decide");
  const essay = visibleTo(actor);
  const [waiting, decided] = await Promise.all([
    list({ status: "open", essay }, { createdAt: "asc" }),
    list({ decidedAt: { not: null }, essay }, { decidedAt: "desc" }),
  ]);
  return { waiting, decided };
}

/** How many proposals wait for the actor to decide; none for whoever may not. */
export async function countWaiting(actor: Actor): Promise<number> {
  if (!may(actor, "proposal.decide")) return 0;
  return database().proposal.count({ where: { status: "open", essay: visibleTo(actor) } });
}

/**
 * The actor’s own proposals, the latest first.
 * @throws AppError `unauthenticated`, `forbidden`
 */
export async function listOwn(actor: Actor): Promise<ProposalHead[]> {
  const { id } = requireMember(actor, "proposal.make");
  return list({ authorId: id, essay: visibleTo(actor) }, { createdAt: "desc" });
}

const pageSelect = {
  ...headSelect,
  reason: true,
  answer: true,
  taken: true,
  decidedBy: person,
  versions: { orderBy: { id: "asc" }, select: { collection: true, key: true, before: true, after: true } },
} as const satisfies Prisma.ProposalSelect;

type PageRow = Prisma.ProposalGetPayload<{ select: typeof pageSelect }>;

function pathOf(slug: string, change: ProposedChange): string {
  switch (change.kind) {
    case "position":
      return change.entry.claim ? claimPath(slug, change.entry.claim) : questionPath(slug, change.entry.question ?? "");
    case "source":
      return sourcesPath(slug);
    case "claim-correction":
      return claimPath(slug, change.claim);
  }
}

function valuesOf(change: ProposedChange, applied: Applied | null): Record<string, string[]> {
  switch (change.kind) {
    case "position":
      return positionValues(change.entry);
    case "source":
      return sourceValues(change.entry);
    case "claim-correction":
      return applied ? claimValues(applied.after as MapClaim) : {};
  }
}

function hindranceOf(applied: Applied | null): string | null {
  if (!applied) return "The claim that this would correct is no longer there.";
  try {
    soundMap(applied.map);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

type Told = Pick<ProposalPage, "fields" | "takenFields">;

/** What a proposal asks for and, where it was taken with changes, what of that the editor changed. */
function toldOf({ status, versions }: PageRow, change: ProposedChange, applied: Applied | null, names: Names): Told {
  const [version] = versions;
  // What was decided is told as it was then, whatever became of the entry since.
  if (!version)
    return {
      fields: applied && compareFields(asJson(applied.before), asJson(applied.after), names),
      takenFields: null,
    };
  const [before, after] = [version.before as object | null, version.after as object | null];
  if (status !== "changed") return { fields: compareFields(before, after, names), takenFields: null };
  const proposed = asJson(proposedEntry(change, before));
  return { fields: compareFields(before, proposed, names), takenFields: compareFields(proposed, after, names) };
}

function toPage(actor: Actor, row: PageRow, map: DebateMap): ProposalPage {
  const change = changeOf(row);
  const applied = applyChange(map, change);
  const [version] = row.versions;
  const { slug } = row.essay;
  const isOpen = row.status === "open";
  return {
    ...toHead(row),
    reason: row.reason,
    answer: row.answer,
    decidedBy: row.decidedBy,
    path: pathOf(slug, change),
    ...toldOf(row, change, applied, namesIn(map)),
    hindrance: isOpen ? hindranceOf(applied) : null,
    print: entryPrint(asJson(applied?.before ?? null)),
    values: valuesOf(change, applied),
    history: version ? historyPath(slug, version.collection, version.key) : null,
    can: { withdraw: canWithdraw(actor, row), decide: canDecide(actor, row) },
  };
}

/**
 * A proposal that the actor may read, with what it would do to the map as it is now.
 * @throws AppError `not_found`
 */
export async function readProposal(
  actor: Actor,
  id: string,
  essay?: Pick<EssayHead, "id">,
): Promise<{ proposal: ProposalPage; choices: Choices }> {
  if (!z.uuid().safeParse(id).success) return notFound("This proposal");
  const db = database();
  const row = await db.proposal.findFirst({
    where: { AND: [{ id, essayId: essay?.id, essay: visibleTo(actor) }, proposalsReadableBy(actor)] },
    select: pageSelect,
  });
  const map = row && (await readMap(db, row.essay.slug));
  if (!map) return notFound("This proposal");
  return { proposal: toPage(actor, row, map), choices: choicesIn(map) };
}
