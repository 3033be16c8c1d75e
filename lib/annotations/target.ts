import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { readableText } from "@/lib/text/policy";
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
      return position && (position.claim?.paragraph.number ?? null);
    }
  }
}

/**
 * Words of the text that is shown, as its reader marked them.
 * @throws AppError `not_found` where the actor may not read the whole text, `conflict` where the words do not stand there
 */
async function resolveWords(
  db: DatabaseSession,
  actor: Actor,
  { id: essayId, textFor }: EssayHead,
  { exact, prefix, suffix, start, end }: Pick<CreateAnnotationInput, "exact" | "prefix" | "suffix" | "start" | "end">,
): Promise<TargetColumns> {
  if (textFor === null || readableText(actor, textFor) !== "all") return notFound("The text of this essay");
  if (exact === undefined || start === undefined || end === undefined || end <= start)
    throw new AppError("invalid", "Mark the words that the note is about.");
  const block = await db.block.findFirst({
    where: { essayId, start: { lte: start }, end: { gt: start } },
    select: { text: true, start: true, paragraph: { select: { number: true } } },
  });
  if (!block?.text.startsWith(exact.slice(0, block.text.length), start - block.start))
    throw new AppError(
      "conflict",
      "The text was changed while you read it. Open the page again and mark the words anew.",
    );
  return { target: "text", targetKey: null, paragraph: block.paragraph.number, exact, prefix, suffix, start, end };
}

/**
 * What a new annotation is about.
 * @throws AppError `not_found` where the map or the text has nothing of the kind, `invalid` where nothing is named
 */
export async function resolveTarget(
  db: DatabaseSession,
  actor: Actor,
  essay: EssayHead,
  input: Pick<CreateAnnotationInput, "target" | "key" | "paragraph" | "exact" | "prefix" | "suffix" | "start" | "end">,
): Promise<TargetColumns> {
  const { target, key, paragraph } = input;
  const essayId = essay.id;
  if (target === "text") return resolveWords(db, actor, essay, input);
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
