import "server-only";
import { normalText } from "@/lib/anchoring/normal-text";
import { findCopied, quoteAt } from "@/lib/anchoring/quote";
import type { Actor } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { type EssayText, stretchOf } from "@/lib/text/essay-text";
import { readWholeText } from "@/lib/text/whole-text";
import type { CreateAnnotationInput } from "./schema";

/** The columns of an annotation that say what it is about. */
export type TargetColumns = {
  target: "text" | "paragraph" | "claim" | "position" | "citation" | "note";
  targetKey: string | null;
  paragraph: number | null;
  exact: string | null;
  prefix: string | null;
  suffix: string | null;
  start: number | null;
  end: number | null;
};

const withoutWords = { exact: null, prefix: null, suffix: null, start: null, end: null } as const;

const inParagraph = { select: { paragraph: { select: { number: true } } } } as const;

/** The paragraph at which an entry of the map stands; null for a position on a question. Undefined: there is no such entry. */
async function paragraphOf(
  db: DatabaseSession,
  essayId: number,
  target: "claim" | "position" | "citation" | "note",
  key: string,
): Promise<number | null | undefined> {
  const where = { essayId_key: { essayId, key } };
  switch (target) {
    case "claim":
      return (await db.claim.findUnique({ where, ...inParagraph }))?.paragraph.number;
    case "citation":
      return (await db.citation.findUnique({ where, ...inParagraph }))?.paragraph.number;
    case "note":
      return (await db.editorNote.findUnique({ where, ...inParagraph }))?.paragraph.number;
    case "position": {
      const position = await db.position.findUnique({ where, select: { claim: inParagraph } });
      return position ? (position.claim?.paragraph.number ?? null) : undefined;
    }
  }
}

const alike = (a: string, b: string): boolean => normalText(a).text.trim() === normalText(b).text.trim();

/** Where words that were copied stand in a paragraph. */
function placeOfCopied(text: EssayText, number: number, exact: string): { start: number; end: number } {
  const paragraph = text.paragraphs.find((one) => one.number === number) ?? notFound(`¶${number}`);
  const stretch = stretchOf(paragraph);
  const places = findCopied(text.text.slice(stretch.start, stretch.end), exact);
  const [place] = places;
  if (!place)
    throw new AppError("invalid", `These words do not stand in ¶${number}. Copy them from the text as they are.`);
  if (places.length > 1)
    throw new AppError(
      "invalid",
      `These words stand in ¶${number} more than once. Copy some more, so that they are told apart.`,
    );
  return { start: stretch.start + place.start, end: stretch.start + place.end };
}

type Words = Pick<CreateAnnotationInput, "paragraph" | "exact" | "start" | "end">;

/**
 * Words of the text that is shown, as its reader marked them or copied them from a paragraph. What stands there, and
 * around it, is read from the text itself.
 * @throws AppError `not_found` where the actor may not read the whole text, `conflict` where the words do not stand
 * where they were marked, `invalid` where copied ones are not found
 */
async function resolveWords(
  db: DatabaseSession,
  actor: Actor,
  essay: EssayHead,
  { paragraph, exact, start, end }: Words,
): Promise<TargetColumns> {
  // No other text comes in its place before the note is written.
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`map:${essay.slug}`}, 0))`;
  const text = await readWholeText(db, actor, essay);
  if (exact === undefined) throw new AppError("invalid", "Mark the words that the note is about.");
  if (start === undefined || end === undefined) {
    if (paragraph === undefined) throw new AppError("invalid", "Mark the words that the note is about.");
    return toColumns(text, placeOfCopied(text, paragraph, exact));
  }
  if (end <= start || !alike(text.text.slice(start, end), exact))
    throw new AppError(
      "conflict",
      "The text was changed while you read it. Open the page again and mark the words anew.",
    );
  return toColumns(text, { start, end });
}

/**
 * Words of one paragraph as columns, with what stands around them in it.
 * @throws AppError `invalid` for words that reach into another paragraph
 */
function toColumns({ text, paragraphs }: EssayText, { start, end }: { start: number; end: number }): TargetColumns {
  const paragraph = paragraphs.find((one) => stretchOf(one).start <= start && end <= stretchOf(one).end);
  if (!paragraph) throw new AppError("invalid", "Mark words of one paragraph.");
  const stretch = stretchOf(paragraph);
  const quote = quoteAt(text.slice(stretch.start, stretch.end), start - stretch.start, end - stretch.start);
  return { target: "text", targetKey: null, paragraph: paragraph.number, ...quote, start, end };
}

/**
 * What a new annotation is about.
 * @throws AppError `not_found` where the map or the text has nothing of the kind, `invalid` where nothing is named
 */
export async function resolveTarget(
  db: DatabaseSession,
  actor: Actor,
  essay: EssayHead,
  input: Words & Pick<CreateAnnotationInput, "target" | "key">,
): Promise<TargetColumns> {
  const { target, key, paragraph } = input;
  const essayId = essay.id;
  // A form on which words can be marked is about its paragraph as long as none are.
  if (target === "text" || (target === "paragraph" && input.exact)) return resolveWords(db, actor, essay, input);
  if (target === "paragraph" && paragraph !== undefined) {
    const found = await db.paragraph.findUnique({ where: { essayId_number: { essayId, number: paragraph } } });
    return found ? { target, targetKey: null, paragraph, ...withoutWords } : notFound(`¶${paragraph}`);
  }
  if (target && target !== "paragraph" && key) {
    const at = await paragraphOf(db, essayId, target, key);
    if (at === undefined || (at === null && target !== "position"))
      return notFound(`A ${target} “${key}” of this essay`);
    return { target, targetKey: key, paragraph: at, ...withoutWords };
  }
  throw new AppError(
    "invalid",
    "The form does not say what the note is about. Open the page again and write it there.",
  );
}
