import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { interpretationSelect, toInterpretationRef } from "@/lib/interpretations/position-rows";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import type { Coverage } from "./coverage";

const keyOnly = { select: { key: true } } as const;
const inOrder = { orderBy: { ordinal: "asc" } } as const;

/** Everything that the coverage of an essay's map is drawn from, in five queries whatever its size. */
export async function readCoverage(actor: Actor, essay: EssayHead): Promise<Coverage> {
  const db = database();
  const of = { where: { essayId: essay.id, essay: visibleTo(actor) }, ...inOrder };
  const [interpretations, questions, claims, positions, sources] = await Promise.all([
    db.interpretation.findMany({
      ...of,
      select: { ...interpretationSelect.select, works: { ...inOrder, select: { source: keyOnly } } },
    }),
    db.question.findMany({ ...of, select: { key: true, prompt: true, standing: { select: { value: true } } } }),
    db.claim.findMany({
      ...of,
      select: {
        key: true,
        statement: true,
        centrality: true,
        essayStance: true,
        questions: { ...inOrder, select: { question: keyOnly } },
        evidence: { select: { citationId: true } },
      },
    }),
    db.position.findMany({
      ...of,
      select: {
        key: true,
        by: true,
        summary: true,
        note: true,
        stance: true,
        provenance: true,
        confidence: true,
        interpretation: keyOnly,
        claim: keyOnly,
        question: keyOnly,
        basis: { ...inOrder, select: { locator: true, paragraph: { select: { number: true } }, source: keyOnly } },
      },
    }),
    db.source.findMany({ ...of, select: { key: true, record: true, note: true, csl: true } }),
  ]);
  return {
    interpretations: interpretations.map(({ works, ...row }) => ({
      ...toInterpretationRef(row),
      works: works.map(({ source }) => source.key),
    })),
    questions: questions.map(({ standing, ...question }) => ({
      ...question,
      standing: { value: fromDb(standing?.value ?? "unassessed") },
    })),
    claims: claims.map(({ key, essayStance, questions: asked, ...claim }) => ({
      ...claim,
      id: key,
      essayStance: fromDb(essayStance),
      questions: asked.map(({ question }) => question.key),
    })),
    positions: positions.map(
      ({ key, interpretation, claim, question, stance, provenance, confidence, basis, ...row }) => ({
        ...row,
        id: key,
        interpretation: interpretation.key,
        claim: claim?.key,
        question: question?.key,
        stance: fromDb(stance),
        provenance: fromDb(provenance),
        confidence: fromDb(confidence),
        basis: basis.map(({ paragraph, source, locator }) =>
          source ? { source: source.key, locator: locator ?? undefined } : { paragraph: paragraph?.number ?? 0 },
        ),
      }),
    ),
    sources: sources.map(({ csl, record, ...source }) => ({
      ...source,
      record: fromDb(record),
      reference: shortReference(cslItemSchema.parse(csl)),
    })),
  };
}
