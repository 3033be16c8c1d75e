import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import { cslItemSchema } from "@/lib/sources/csl";
import { type DebateMap, type MapBasis, mapFormat, mapVersion } from "./document";
import { toInference } from "./inference";

const inOrder = { orderBy: { ordinal: "asc" } } as const;
const keyOnly = { select: { key: true } } as const;
const numberOnly = { select: { number: true } } as const;
const sourceKey = { select: { key: true } } as const;

const basisSelect = {
  orderBy: { ordinal: "asc" },
  select: { locator: true, fromEssay: true, paragraph: numberOnly, source: sourceKey },
} as const;

type BasisRow = {
  locator: string | null;
  fromEssay: boolean;
  paragraph: { number: number } | null;
  source: { key: string } | null;
};

function toBasis({ paragraph, source, locator, fromEssay }: BasisRow): MapBasis {
  if (paragraph) return { paragraph: paragraph.number };
  return { source: source?.key ?? "", locator: locator ?? undefined, locatorFrom: fromEssay ? "essay" : undefined };
}

/** A column that may be null as an optional key: absent where null. */
const absent = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** Reads a whole map back from the database; null when no essay has the slug. Rights are the caller's to check. */
export async function readMap(db: DatabaseSession, slug: string): Promise<DebateMap | null> {
  const essay = await db.essay.findUnique({ where: { slug }, include: { authors: inOrder } });
  if (!essay) return null;
  const of = { where: { essayId: essay.id }, ...inOrder };
  return {
    format: mapFormat,
    version: mapVersion,
    essay: {
      slug: essay.slug,
      title: essay.title,
      part: absent(essay.part),
      authors: essay.authors.map(({ family, given }) => ({ family, given: absent(given) })),
      issued: essay.issued,
      language: essay.language,
      source: absent(essay.sourceKey),
      about: essay.about,
    },
    ...(await readText(db, essay.id)),
    ...(await readApparatus(db, of)),
    ...(await readDebate(db, of)),
  };
}

type Of = { where: { essayId: number }; orderBy: { ordinal: "asc" } };

async function readText(db: DatabaseSession, essayId: number) {
  const paragraphs = await db.paragraph.findMany({ where: { essayId }, orderBy: { number: "asc" } });
  const sections = await db.section.findMany({ where: { essayId }, ...inOrder });
  return {
    sections: sections.map(({ id, key, title }) => {
      const numbers = paragraphs.filter(({ sectionId }) => sectionId === id).map(({ number }) => number);
      return { key, title, from: numbers[0] ?? 0, to: numbers.at(-1) ?? 0 };
    }),
    paragraphs: paragraphs.map(({ number, gist }) => ({ number, gist })),
  };
}

async function readApparatus(db: DatabaseSession, of: Of) {
  const sources = await db.source.findMany(of);
  const citations = await db.citation.findMany({ ...of, include: { paragraph: numberOnly, source: sourceKey } });
  const questions = await db.question.findMany({ ...of, include: { standing: { include: { basis: basisSelect } } } });
  const interpretations = await db.interpretation.findMany({
    ...of,
    include: {
      works: { ...inOrder, select: { source: sourceKey } },
      portrayedIn: { ...inOrder, select: { paragraph: numberOnly } },
    },
  });
  const people = await db.person.findMany(of);
  const glossary = await db.glossaryEntry.findMany(of);
  return {
    sources: sources.map(({ key, kind, csl, citedAs, record, note }) => ({
      key,
      kind: fromDb(kind),
      csl: cslItemSchema.parse(csl),
      citedAs,
      record: fromDb(record),
      note: absent(note),
    })),
    citations: citations.map(({ key, paragraph, source, locator, asCited, signal }) => ({
      id: key,
      paragraph: paragraph.number,
      source: source.key,
      locator: absent(locator),
      asCited,
      signal: absent(signal),
    })),
    questions: questions.map(({ key, prompt, background, standing }) => ({
      key,
      prompt,
      background,
      standing: {
        value: fromDb(standing?.value ?? "unassessed"),
        summary: standing?.summary ?? "",
        basis: (standing?.basis ?? []).map(toBasis),
      },
    })),
    interpretations: interpretations.map(({ key, name, kind, summary, works, portrayalSummary, portrayedIn }) => ({
      key,
      name,
      kind: fromDb(kind),
      summary,
      works: works.map(({ source }) => source.key),
      portrayal:
        portrayalSummary === null
          ? undefined
          : { summary: portrayalSummary, paragraphs: portrayedIn.map(({ paragraph }) => paragraph.number) },
    })),
    people: people.map(({ key, name, variants, role, born, died }) => ({
      key,
      name,
      variants,
      role,
      born: absent(born),
      died: absent(died),
    })),
    glossary: glossary.map(({ term, definition }) => ({ term, definition })),
  };
}

async function readDebate(db: DatabaseSession, of: Of) {
  const claims = await db.claim.findMany({
    ...of,
    include: {
      paragraph: numberOnly,
      anchor: true,
      holderInterpretation: keyOnly,
      holderPerson: keyOnly,
      throughInterpretation: keyOnly,
      throughPerson: keyOnly,
      questions: { ...inOrder, select: { question: keyOnly } },
      evidence: { ...inOrder, select: { role: true, note: true, citation: keyOnly } },
      restsOn: { ...inOrder, select: { hardening: true, premise: keyOnly } },
    },
  });
  const positions = await db.position.findMany({
    ...of,
    include: { interpretation: keyOnly, claim: keyOnly, question: keyOnly, basis: basisSelect },
  });
  const differences = await db.difference.findMany({
    ...of,
    include: { question: keyOnly, sides: { ...inOrder, select: { interpretation: keyOnly } }, basis: basisSelect },
  });
  const notes = await db.editorNote.findMany({
    ...of,
    include: { paragraph: numberOnly, claim: keyOnly, basis: basisSelect },
  });
  const events = await db.event.findMany({
    ...of,
    include: {
      claims: { ...inOrder, select: { claim: keyOnly } },
      paragraphs: { ...inOrder, select: { paragraph: numberOnly } },
    },
  });
  const openings = await db.opening.findMany({
    ...of,
    include: { sources: { ...inOrder, select: { source: sourceKey } }, basis: basisSelect },
  });
  return {
    claims: claims.map((claim) => ({
      id: claim.key,
      paragraph: claim.paragraph.number,
      anchor: { start: claim.anchor?.startWords ?? "", end: claim.anchor?.endWords ?? "" },
      statement: claim.statement,
      type: fromDb(claim.type),
      modality: fromDb(claim.modality),
      holder: (claim.holderInterpretation ?? claim.holderPerson)?.key ?? "",
      reportedThrough: absent((claim.throughInterpretation ?? claim.throughPerson)?.key ?? null),
      essayStance: fromDb(claim.essayStance),
      centrality: claim.centrality,
      questions: claim.questions.map(({ question }) => question.key),
      evidence: claim.evidence.map(({ role, note, citation }) => ({
        citation: citation.key,
        role: fromDb(role),
        note: absent(note),
      })),
      restsOn: claim.restsOn.map(({ premise, hardening }) => toInference(premise.key, hardening)),
    })),
    positions: positions.map((position) => ({
      id: position.key,
      interpretation: position.interpretation.key,
      by: absent(position.by),
      claim: position.claim?.key,
      question: position.question?.key,
      stance: fromDb(position.stance),
      summary: position.summary,
      provenance: fromDb(position.provenance),
      basis: position.basis.map(toBasis),
      confidence: fromDb(position.confidence),
      note: absent(position.note),
    })),
    differences: differences.map(({ question, sides, reason, summary, basis }) => ({
      question: question.key,
      between: sides.map(({ interpretation }) => interpretation.key),
      reason: fromDb(reason),
      summary,
      basis: basis.map(toBasis),
    })),
    notes: notes.map((note) => ({
      id: note.key,
      paragraph: note.paragraph.number,
      claim: note.claim?.key,
      kind: fromDb(note.kind),
      essaySays: note.essaySays,
      found: note.found,
      basis: note.basis.map(toBasis),
      confidence: fromDb(note.confidence),
      note: absent(note.note),
    })),
    events: events.map(({ key, date, label, claims, paragraphs, note }) => ({
      key,
      date,
      label,
      claims: claims.map(({ claim }) => claim.key),
      paragraphs: paragraphs.map(({ paragraph }) => paragraph.number),
      note: absent(note),
    })),
    openings: openings.map(({ key, date, kind, label, sources, basis, confidence, note }) => ({
      key,
      date,
      kind: fromDb(kind),
      label,
      opens: sources.map(({ source }) => source.key),
      basis: basis.map(toBasis),
      confidence: fromDb(confidence),
      note: absent(note),
    })),
  };
}
