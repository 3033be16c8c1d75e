import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { differenceSelect, toDifference } from "@/lib/interpretations/difference-rows";
import { interpretationSelect, toInterpretationRef } from "@/lib/interpretations/position-rows";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import { inTime } from "./in-time";
import { openingSelect, toOpening } from "./opening-rows";
import { sourceDates } from "./source-dates";
import type { Timeline, TimelineSource } from "./timeline";

const inOrder = { orderBy: { ordinal: "asc" } } as const;
const keyOnly = { select: { key: true } } as const;

const eventSelect = {
  key: true,
  date: true,
  label: true,
  note: true,
  claims: { ...inOrder, select: { claim: keyOnly } },
  paragraphs: { ...inOrder, select: { paragraph: { select: { number: true, section: keyOnly } } } },
} as const satisfies Prisma.EventSelect;

const claimSelect = {
  key: true,
  statement: true,
  essayStance: true,
  questions: { ...inOrder, select: { question: keyOnly } },
  evidence: { ...inOrder, select: { citation: { select: { source: keyOnly } } } },
} as const satisfies Prisma.ClaimSelect;

const positionSelect = {
  key: true,
  provenance: true,
  interpretation: keyOnly,
  claim: keyOnly,
  question: keyOnly,
  basis: { ...inOrder, where: { sourceId: { not: null } }, select: { source: keyOnly } },
} as const satisfies Prisma.PositionSelect;

const sourceSelect = {
  key: true,
  kind: true,
  csl: true,
  citations: { take: 1, select: { id: true } },
} as const satisfies Prisma.SourceSelect;

type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>;
type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>;
type PositionRow = Prisma.PositionGetPayload<{ select: typeof positionSelect }>;
type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>;

const once = <Key extends string>(keys: readonly Key[]): Key[] => [...new Set(keys)];

const toEvent = ({ claims, paragraphs, ...event }: EventRow) => ({
  ...event,
  claims: claims.map(({ claim }) => claim.key),
  paragraphs: paragraphs.map(({ paragraph }) => paragraph.number),
  sections: once(paragraphs.flatMap(({ paragraph }) => (paragraph.section ? [paragraph.section.key] : []))),
});

const toClaim = ({ key, statement, essayStance, questions, evidence }: ClaimRow) => ({
  id: key,
  statement,
  essayStance: fromDb(essayStance),
  questions: questions.map(({ question }) => question.key),
  evidence: once(evidence.map(({ citation }) => citation.source.key)),
});

const toPosition = ({ key, provenance, interpretation, claim, question, basis }: PositionRow) => ({
  key,
  provenance: fromDb(provenance),
  interpretation: interpretation.key,
  claim: claim?.key ?? null,
  question: question?.key ?? null,
  works: once(basis.flatMap(({ source }) => (source ? [source.key] : []))),
});

function toSource({ key, kind, csl, citations }: SourceRow): TimelineSource {
  const record = cslItemSchema.parse(csl);
  return {
    key,
    kind: fromDb(kind),
    reference: shortReference(record),
    dates: sourceDates(fromDb(kind), record),
    cited: citations.length > 0,
  };
}

/** Everything that the timeline of an essay is drawn from, in eight queries whatever its size. */
export async function readTimeline(actor: Actor, essay: EssayHead): Promise<Timeline> {
  const db = database();
  const where = { essayId: essay.id, essay: visibleTo(actor) };
  const [sections, events, openings, sources, interpretations, claims, positions, differences] = await Promise.all([
    db.section.findMany({ where, ...inOrder, select: { key: true, title: true } }),
    db.event.findMany({ where, ...inOrder, select: eventSelect }),
    db.opening.findMany({ where, ...inOrder, select: openingSelect }),
    db.source.findMany({ where, ...inOrder, select: sourceSelect }),
    db.interpretation.findMany({
      where,
      ...inOrder,
      select: { ...interpretationSelect.select, works: { ...inOrder, select: { source: keyOnly } } },
    }),
    db.claim.findMany({ where, ...inOrder, select: claimSelect }),
    db.position.findMany({
      where: { ...where, interpretation: { kind: { not: "essay" } }, basis: { some: { sourceId: { not: null } } } },
      ...inOrder,
      select: positionSelect,
    }),
    db.difference.findMany({ where: { ...where, reason: "sourcesAvailable" }, ...inOrder, select: differenceSelect }),
  ]);
  return {
    sections,
    events: inTime(events.map(toEvent)).map((event, at) => ({ ...event, number: at + 1 })),
    openings: inTime(openings.map(toOpening)),
    sources: sources.map(toSource),
    interpretations: interpretations.map(({ works, ...row }) => ({
      ...toInterpretationRef(row),
      works: works.map(({ source }) => source.key),
    })),
    claims: claims.map(toClaim),
    positions: positions.map(toPosition),
    differences: differences.map(toDifference),
  };
}
