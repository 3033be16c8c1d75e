import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { noteSelect, toEditorNote } from "@/lib/essays/note-rows";
import { visibleTo } from "@/lib/essays/policy";
import {
  inStatedOrder,
  interpretationSelect,
  positionSelect,
  standingSelect,
  toInterpretationRef,
  toPosition,
  toStanding,
} from "@/lib/interpretations/position-rows";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import type { ClaimPage, Evidence } from "./claim";
import { inheritsFromQuestions } from "./claim";
import { claimRefSelect, toClaimRef, toHolder } from "./claim-rows";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

const evidenceSelect = {
  ...inOrder,
  select: {
    role: true,
    note: true,
    citation: {
      select: {
        key: true,
        locator: true,
        asCited: true,
        signal: true,
        paragraph: { select: { number: true } },
        source: { select: { key: true, kind: true, csl: true } },
      },
    },
  },
} as const satisfies Prisma.EvidenceFindManyArgs;

type EvidenceRow = Prisma.EvidenceGetPayload<typeof evidenceSelect>;

function toEvidence({ role, note, citation }: EvidenceRow): Evidence {
  const { source } = citation;
  return {
    citation: citation.key,
    paragraph: citation.paragraph.number,
    source: { key: source.key, kind: fromDb(source.kind), reference: shortReference(cslItemSchema.parse(source.csl)) },
    locator: citation.locator,
    asCited: citation.asCited,
    signal: citation.signal,
    role: fromDb(role),
    note,
  };
}

const claimSelect = {
  ...claimRefSelect,
  id: true,
  ordinal: true,
  type: true,
  essayStance: true,
  centrality: true,
  paragraphId: true,
  throughInterpretation: interpretationSelect,
  throughPerson: { select: { key: true, name: true } },
  anchor: { select: { startWords: true, endWords: true } },
  paragraph: { select: { number: true, section: { select: { key: true, title: true } } } },
  questions: {
    ...inOrder,
    select: { question: { select: { id: true, key: true, prompt: true, standing: standingSelect } } },
  },
  evidence: evidenceSelect,
  positions: { orderBy: inStatedOrder, select: positionSelect },
  restsOn: { ...inOrder, select: { hardening: true, premise: { select: claimRefSelect } } },
  supports: {
    orderBy: { conclusion: { ordinal: "asc" } },
    select: { hardening: true, conclusion: { select: claimRefSelect } },
  },
} as const satisfies Prisma.ClaimSelect;

/**
 * A claim with everything that its page shows, in five queries whatever its size.
 * @throws AppError `not_found`
 */
export async function readClaim(actor: Actor, essay: EssayHead, key: string): Promise<ClaimPage> {
  const db = database();
  const row = await db.claim.findFirst({
    where: { essayId: essay.id, essay: visibleTo(actor), key },
    select: claimSelect,
  });
  if (!row) return notFound(`Claim ${key} of this essay`);
  const inherits = inheritsFromQuestions(fromDb(row.essayStance));
  const questionIds = inherits ? row.questions.map(({ question }) => question.id) : [];
  const [questionPositions, notes, interpretations, neighbours] = await Promise.all([
    db.position.findMany({
      where: { essayId: essay.id, questionId: { in: questionIds }, interpretation: { kind: { not: "essay" } } },
      orderBy: inStatedOrder,
      select: positionSelect,
    }),
    db.editorNote.findMany({
      where: { essayId: essay.id, OR: [{ claimId: row.id }, { paragraphId: row.paragraphId, claimId: null }] },
      ...inOrder,
      select: noteSelect,
    }),
    db.interpretation.findMany({
      where: { essayId: essay.id, kind: { not: "essay" } },
      ...inOrder,
      ...interpretationSelect,
    }),
    db.claim.findMany({
      where: { essayId: essay.id, ordinal: { in: [row.ordinal - 1, row.ordinal + 1] } },
      select: { ordinal: true, ...claimRefSelect },
    }),
  ]);
  const positions = row.positions.map(toPosition);
  const inherited = questionPositions.map(toPosition);
  const assessed = new Set([...positions, ...inherited].map(({ interpretation }) => interpretation.key));
  const neighbour = (ordinal: number) => {
    const found = neighbours.find((claim) => claim.ordinal === ordinal);
    return found ? toClaimRef(found) : null;
  };
  return {
    ...toClaimRef(row),
    section: row.paragraph.section,
    type: fromDb(row.type),
    essayStance: fromDb(row.essayStance),
    centrality: row.centrality,
    through: toHolder(row.throughInterpretation, row.throughPerson),
    anchor: row.anchor && { start: row.anchor.startWords, end: row.anchor.endWords },
    questions: row.questions.map(({ question }) => ({
      key: question.key,
      prompt: question.prompt,
      standing: toStanding(question.standing),
    })),
    evidence: row.evidence.map(toEvidence),
    notes: notes.map(toEditorNote),
    positions,
    inherited,
    notAssessed: interpretations.map(toInterpretationRef).filter(({ key: name }) => !assessed.has(name)),
    restsOn: row.restsOn.map(({ premise, hardening }) => ({ ...toClaimRef(premise), hardening })),
    supports: row.supports.map(({ conclusion, hardening }) => ({ ...toClaimRef(conclusion), hardening })),
    previous: neighbour(row.ordinal - 1),
    next: neighbour(row.ordinal + 1),
  };
}
