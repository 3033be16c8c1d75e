import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { claimRefSelect, toClaimRef, toHolder } from "@/lib/claims/claim-rows";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { interpretationSelect, toInterpretationRef } from "@/lib/interpretations/position-rows";
import { cslItemSchema } from "@/lib/sources/csl";
import { nameInFull } from "@/lib/sources/printed-record";
import { shortReference } from "@/lib/sources/short-reference";
import type { RestingClaim, RestingSource, RestsOnData } from "./resting";

const inOrder = { orderBy: { ordinal: "asc" } } as const;
const keyOnly = { select: { key: true } } as const;

const sourceSelect = {
  key: true,
  kind: true,
  csl: true,
  _count: { select: { citations: true } },
} as const satisfies Prisma.SourceSelect;

function toRestingSource({ key, kind, csl, _count }: Prisma.SourceGetPayload<{ select: typeof sourceSelect }>) {
  const record = cslItemSchema.parse(csl);
  const makers = record.author ?? record.editor ?? [];
  return {
    key,
    kind: fromDb(kind),
    reference: shortReference(record),
    names: makers.map((name) => ({ full: nameInFull(name), family: "literal" in name ? name.literal : name.family })),
    cited: _count.citations > 0,
  } satisfies RestingSource;
}

const claimSelect = {
  ...claimRefSelect,
  essayStance: true,
  centrality: true,
  paragraph: { select: { number: true, section: keyOnly } },
  throughInterpretation: interpretationSelect,
  throughPerson: { select: { key: true, name: true } },
  evidence: {
    ...inOrder,
    select: { role: true, citation: { select: { locator: true, source: keyOnly } } },
  },
  restsOn: { ...inOrder, select: { hardening: true, premise: keyOnly } },
} as const satisfies Prisma.ClaimSelect;

function toRestingClaim(row: Prisma.ClaimGetPayload<{ select: typeof claimSelect }>): RestingClaim {
  const { holderInterpretation, throughInterpretation, throughPerson } = row;
  return {
    ...toClaimRef(row),
    section: row.paragraph.section?.key ?? null,
    essayStance: fromDb(row.essayStance),
    centrality: row.centrality,
    through: toHolder(throughInterpretation, throughPerson)?.name ?? null,
    voices: [holderInterpretation?.key, throughInterpretation?.key].filter((key) => key !== undefined),
    evidence: row.evidence.map(({ role, citation }) => ({
      source: citation.source.key,
      role: fromDb(role),
      locator: citation.locator,
    })),
    restsOn: row.restsOn.map(({ premise, hardening }) => ({ premise: premise.key, hardening })),
  };
}

/** Everything that an essay's map records of what the essay rests on, in four queries whatever its size. */
export async function readRestsOn(actor: Actor, essay: EssayHead): Promise<RestsOnData> {
  const db = database();
  const of = { where: { essayId: essay.id, essay: visibleTo(actor) }, ...inOrder };
  const [sections, sources, interpretations, claims] = await Promise.all([
    db.section.findMany({ ...of, select: { key: true, title: true } }),
    db.source.findMany({ ...of, select: sourceSelect }),
    db.interpretation.findMany({
      ...of,
      where: { ...of.where, kind: { not: "essay" } },
      select: { ...interpretationSelect.select, works: { ...inOrder, select: { source: keyOnly } } },
    }),
    db.claim.findMany({ ...of, select: claimSelect }),
  ]);
  return {
    sections,
    sources: sources.map(toRestingSource),
    voices: interpretations.map(({ works, ...row }) => ({
      ...toInterpretationRef(row),
      works: works.map(({ source }) => source.key),
    })),
    claims: claims.map(toRestingClaim),
  };
}
