import "server-only";
import { claimPath, questionPath, readPath, sourcePath } from "@/lib/addresses";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference, shortReferenceLine } from "@/lib/sources/short-reference";
import type { About, AnnotatedEntry } from "./about";

/** What notes are about, in words, with the page where it stands and some of what it says. */
export type AboutTitle = { title: string; path: string; says: string };

const numberOf = { select: { number: true } } as const;

type Where = { essayId_key: { essayId: number; key: string }; essay: object };

async function claimTitle(slug: string, where: Where): Promise<AboutTitle | null> {
  const claim = await database().claim.findUnique({ where, select: { key: true, statement: true } });
  return claim && { title: `claim ${claim.key}`, path: claimPath(slug, claim.key), says: claim.statement };
}

async function positionTitle(slug: string, where: Where): Promise<AboutTitle | null> {
  const position = await database().position.findUnique({
    where,
    select: {
      key: true,
      summary: true,
      interpretation: { select: { name: true } },
      claim: { select: { key: true } },
      question: { select: { key: true } },
    },
  });
  if (!position) return null;
  const { key, summary, interpretation, claim, question } = position;
  const page = claim ? claimPath(slug, claim.key) : questionPath(slug, question?.key ?? "");
  const on = claim ? `claim ${claim.key}` : "a question";
  return { title: `the position of ${interpretation.name} on ${on}`, path: `${page}#${key}`, says: summary };
}

async function citationTitle(slug: string, where: Where): Promise<AboutTitle | null> {
  const citation = await database().citation.findUnique({
    where,
    select: { asCited: true, paragraph: numberOf, source: { select: { key: true, csl: true } } },
  });
  if (!citation) return null;
  const { asCited, paragraph, source } = citation;
  const line = shortReferenceLine(shortReference(cslItemSchema.parse(source.csl)));
  return {
    title: `the citation of ${line} in ¶${paragraph.number}`,
    path: sourcePath(slug, source.key),
    says: asCited,
  };
}

async function noteTitle(slug: string, where: Where): Promise<AboutTitle | null> {
  const note = await database().editorNote.findUnique({
    where,
    select: { key: true, found: true, paragraph: numberOf, claim: { select: { key: true } } },
  });
  if (!note) return null;
  const page = note.claim ? claimPath(slug, note.claim.key) : readPath(slug, note.paragraph.number);
  const path = note.claim ? `${page}#${note.key}` : page;
  return { title: `the editor’s note on ¶${note.paragraph.number}`, path, says: note.found };
}

async function paragraphTitle(slug: string, essayId: number, number: number): Promise<AboutTitle | null> {
  const where = { essayId_number: { essayId, number } };
  const paragraph = await database().paragraph.findUnique({ where, select: { gist: true } });
  return paragraph && { title: `¶${number}`, path: readPath(slug, number), says: paragraph.gist };
}

const entryTitles: Record<AnnotatedEntry, (slug: string, where: Where) => Promise<AboutTitle | null>> = {
  claim: claimTitle,
  position: positionTitle,
  citation: citationTitle,
  note: noteTitle,
};

/**
 * Names what notes are about.
 * @throws AppError `not_found` where the map has nothing of the kind
 */
export async function readAbout(actor: Actor, { id, slug }: EssayHead, about: About): Promise<AboutTitle> {
  if (about.target === "paragraph")
    return (await paragraphTitle(slug, id, about.paragraph)) ?? notFound(`¶${about.paragraph}`);
  const where = { essayId_key: { essayId: id, key: about.key }, essay: visibleTo(actor) };
  return (await entryTitles[about.target](slug, where)) ?? notFound(`A ${about.target} “${about.key}” of this essay`);
}
