import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { interpretationSelect, toInterpretationRef } from "@/lib/interpretations/position-rows";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference, shortReferenceLine } from "@/lib/sources/short-reference";
import type { MatrixData } from "./matrix";

const keyOnly = { select: { key: true } } as const;

/** Everything that the matrix of an essay is made of, in six queries whatever its size. */
export async function readMatrix(actor: Actor, essay: EssayHead): Promise<MatrixData> {
  const db = database();
  const of = { where: { essayId: essay.id, essay: visibleTo(actor) }, orderBy: { ordinal: "asc" } } as const;
  const [interpretations, sections, sources, questions, claims, positions] = await Promise.all([
    db.interpretation.findMany({ ...of, ...interpretationSelect }),
    db.section.findMany({ ...of, select: { key: true, title: true } }),
    db.source.findMany({ ...of, where: { ...of.where, citations: { some: {} } }, select: { key: true, csl: true } }),
    db.question.findMany({ ...of, select: { key: true, prompt: true, standing: { select: { value: true } } } }),
    db.claim.findMany({
      ...of,
      select: {
        key: true,
        statement: true,
        type: true,
        modality: true,
        essayStance: true,
        centrality: true,
        paragraph: { select: { number: true, section: keyOnly } },
        questions: { orderBy: { ordinal: "asc" }, select: { question: keyOnly } },
        evidence: { select: { citation: { select: { source: keyOnly } } } },
      },
    }),
    db.position.findMany({
      ...of,
      select: {
        key: true,
        by: true,
        stance: true,
        provenance: true,
        summary: true,
        interpretation: keyOnly,
        claim: keyOnly,
        question: keyOnly,
      },
    }),
  ]);
  return {
    interpretations: interpretations.map(toInterpretationRef),
    sections,
    sources: sources
      .map(({ key, csl }) => ({ key, label: shortReferenceLine(shortReference(cslItemSchema.parse(csl))) }))
      .sort((a, b) => a.label.localeCompare(b.label, "en")),
    questions: questions.map(({ standing, ...question }) => ({
      ...question,
      standing: fromDb(standing?.value ?? "unassessed"),
    })),
    claims: claims.map(({ paragraph, questions: asked, evidence, type, modality, essayStance, ...claim }) => ({
      ...claim,
      paragraph: paragraph.number,
      section: paragraph.section?.key ?? null,
      type: fromDb(type),
      modality: fromDb(modality),
      essayStance: fromDb(essayStance),
      questions: asked.map(({ question }) => question.key),
      sources: [...new Set(evidence.map(({ citation }) => citation.source.key))],
    })),
    positions: positions.map(({ interpretation, claim, question, stance, provenance, ...position }) => ({
      ...position,
      stance: fromDb(stance),
      provenance: fromDb(provenance),
      interpretation: interpretation.key,
      claim: claim?.key ?? null,
      question: question?.key ?? null,
    })),
  };
}
