import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { claimRefSelect, toClaimRef } from "@/lib/claims/claim-rows";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import type { ArgumentData } from "./argument";

/** Every section, claim and inference of an essay, in three queries whatever its size. */
export async function readArgument(actor: Actor, essay: EssayHead): Promise<ArgumentData> {
  const db = database();
  const of = { essayId: essay.id, essay: visibleTo(actor) };
  const [sections, claims, inferences] = await Promise.all([
    db.section.findMany({
      where: of,
      orderBy: { ordinal: "asc" },
      select: { key: true, title: true, paragraphs: { orderBy: { number: "asc" }, select: { number: true } } },
    }),
    db.claim.findMany({
      where: of,
      orderBy: { ordinal: "asc" },
      select: {
        ...claimRefSelect,
        essayStance: true,
        paragraph: { select: { number: true, section: { select: { key: true } } } },
      },
    }),
    db.inference.findMany({
      where: { essayId: essay.id, conclusion: { essay: visibleTo(actor) } },
      orderBy: [{ conclusion: { ordinal: "asc" } }, { ordinal: "asc" }],
      select: { hardening: true, premise: { select: { key: true } }, conclusion: { select: { key: true } } },
    }),
  ]);
  return {
    sections: sections.map(({ paragraphs, ...section }) => ({
      ...section,
      from: paragraphs[0]?.number ?? 0,
      to: paragraphs.at(-1)?.number ?? 0,
    })),
    claims: claims.map((row) => ({
      ...toClaimRef(row),
      section: row.paragraph.section?.key ?? null,
      essayStance: fromDb(row.essayStance),
    })),
    inferences: inferences.map(({ premise, conclusion, hardening }) => ({
      premise: premise.key,
      conclusion: conclusion.key,
      hardening,
    })),
  };
}
