import "server-only";
import { batches } from "@/lib/db/batches";
import { toDb } from "@/lib/db/words";
import type { MapChange } from "../compare";
import type { DebateMap, MapClaim } from "../document";
import { hardeningOf, premiseOf } from "../inference";
import { type ImportContext, idOf } from "./context";
import { idsOf, insertAll, touched, writeEntries } from "./entries";

/** Whoever is behind a key: an interpretation comes first, as the rules forbid one key for both. */
function findHolder({ ids }: ImportContext, key: string | undefined) {
  if (!key) return { interpretationId: null, personId: null };
  const interpretationId = ids.interpretations.get(key) ?? null;
  return { interpretationId, personId: interpretationId === null ? idOf(ids.people, key) : null };
}

/** The columns that say whose view a claim is, and through whom the essay has it. */
function holderColumns(context: ImportContext, { holder, reportedThrough }: MapClaim) {
  const held = findHolder(context, holder);
  const through = findHolder(context, reportedThrough);
  return {
    holderInterpretationId: held.interpretationId,
    holderPersonId: held.personId,
    throughInterpretationId: through.interpretationId,
    throughPersonId: through.personId,
  };
}

/**
 * Claims that read as before while their holder's key has passed from people to interpretations, or back: a key that
 * is new in one collection and was known to an unchanged claim can only come from the other.
 */
function withMovedHolder(map: DebateMap, { claims, people, interpretations }: MapChange["collections"]): MapClaim[] {
  const arrived = new Set([...people.added, ...interpretations.added].map(({ key }) => key));
  const written = new Set(touched(claims).map(({ id }) => id));
  return map.claims.filter(
    ({ id, holder, reportedThrough = "" }) => !written.has(id) && (arrived.has(holder) || arrived.has(reportedThrough)),
  );
}

/** Writes claims, then what hangs on them: anchors, questions, evidence, inferences. */
export async function writeClaims(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, paragraphIds } = context;
  const order = new Map(map.claims.map(({ id }, at) => [id, at]));
  for (const claim of withMovedHolder(map, collections)) {
    await db.claim.update({ where: { essayId_key: { essayId, key: claim.id } }, data: holderColumns(context, claim) });
  }
  await writeEntries(context, {
    change: collections.claims,
    what: "claims",
    toRow: (claim) => ({
      essayId,
      key: claim.id,
      ordinal: idOf(order, claim.id),
      paragraphId: idOf(paragraphIds, claim.paragraph),
      statement: claim.statement,
      type: toDb(claim.type),
      modality: toDb(claim.modality),
      essayStance: toDb(claim.essayStance),
      centrality: claim.centrality,
      ...holderColumns(context, claim),
    }),
    insert: (data) => db.claim.createMany({ data }),
    update: (data) => db.claim.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  context.ids.claims = idsOf(await db.claim.findMany({ where: { essayId }, select: { id: true, key: true } }));
  for (const batch of batches(touched(collections.claims))) await replaceParts(context, batch);
}

async function replaceParts(context: ImportContext, claims: readonly MapClaim[]): Promise<void> {
  const { db, essayId, ids } = context;
  const claimIds = { in: claims.map(({ id }) => idOf(ids.claims, id)) };
  await db.anchor.deleteMany({ where: { essayId, claimId: claimIds } });
  await db.claimQuestion.deleteMany({ where: { essayId, claimId: claimIds } });
  await db.evidence.deleteMany({ where: { essayId, claimId: claimIds } });
  await db.inference.deleteMany({ where: { essayId, conclusionId: claimIds } });

  const parts = <Part, Row>(of: (claim: MapClaim) => readonly Part[], row: (part: Part) => Row) =>
    claims.flatMap((claim) =>
      of(claim).map((part, ordinal) => ({ essayId, ordinal, claimId: idOf(ids.claims, claim.id), ...row(part) })),
    );
  await db.anchor.createMany({
    data: claims.map(({ id, anchor }) => ({
      essayId,
      claimId: idOf(ids.claims, id),
      startWords: anchor.start,
      endWords: anchor.end,
    })),
  });
  await insertAll(
    parts(
      ({ questions }) => questions,
      (question) => ({ questionId: idOf(ids.questions, question) }),
    ),
    (data) => db.claimQuestion.createMany({ data }),
  );
  await insertAll(
    parts(
      ({ evidence }) => evidence,
      ({ citation, role, note }) => ({
        citationId: idOf(ids.citations, citation),
        role: toDb(role),
        note: note ?? null,
      }),
    ),
    (data) => db.evidence.createMany({ data }),
  );
  await insertAll(
    parts(
      ({ restsOn }) => restsOn,
      (inference) => ({
        premiseId: idOf(ids.claims, premiseOf(inference)),
        hardening: hardeningOf(inference) ?? null,
      }),
    ).map(({ claimId, ...rest }) => ({ conclusionId: claimId, ...rest })),
    (data) => db.inference.createMany({ data }),
  );
}
