import "server-only";
import { cache } from "react";
import {
  argumentPath,
  claimPath,
  comparePath,
  coveragePath,
  essayPath,
  glossaryPath,
  interpretationPath,
  peoplePath,
  personPath,
  questionPath,
  readPath,
  restsOnPath,
  sourcePath,
  sourcesPath,
  timelinePath,
} from "@/lib/addresses";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isStorable } from "@/lib/db/storable";
import { fromDb } from "@/lib/db/words";
import { notFound } from "@/lib/errors";
import type { EssayEntry, EssayHead } from "./essay";
import { visibleTo } from "./policy";

const headSelect = {
  id: true,
  slug: true,
  title: true,
  part: true,
  issued: true,
  language: true,
  about: true,
  sourceKey: true,
  revision: true,
  importedAt: true,
  textFor: true,
  authors: { orderBy: { ordinal: "asc" }, select: { family: true, given: true } },
} as const satisfies Prisma.EssaySelect;

const toHead = ({ textFor, ...essay }: Prisma.EssayGetPayload<{ select: typeof headSelect }>): EssayHead => ({
  ...essay,
  textFor: textFor && fromDb(textFor),
});

/**
 * The essay behind an address. Read anew for every request, once: its revision decides whether the cache holds.
 * @throws AppError `not_found`
 */
export const findEssay = cache(async (actor: Actor, slug: string): Promise<EssayHead> => {
  const essay = isStorable(slug)
    ? await database().essay.findFirst({ where: { ...visibleTo(actor), slug }, select: headSelect })
    : null;
  return essay ? toHead(essay) : notFound(`An essay with the address “${slug}”`);
});

/** Every essay that the actor may read, newest map last, with its size. */
export async function listEssays(actor: Actor): Promise<EssayEntry[]> {
  const essays = await database().essay.findMany({
    where: visibleTo(actor),
    orderBy: { id: "asc" },
    select: {
      ...headSelect,
      _count: { select: { paragraphs: true, claims: true, questions: true, interpretations: true } },
    },
  });
  return essays.map(({ _count, ...essay }) => ({ ...toHead(essay), ..._count }));
}

const keyOnly = { orderBy: { ordinal: "asc" }, select: { key: true } } as const;

/** The path of every public page of every essay, with the day its map last changed. */
export async function listAddresses(actor: Actor): Promise<{ path: string; changed: Date }[]> {
  const essays = await database().essay.findMany({
    where: visibleTo(actor),
    orderBy: { id: "asc" },
    select: {
      slug: true,
      importedAt: true,
      claims: keyOnly,
      questions: keyOnly,
      interpretations: keyOnly,
      sources: keyOnly,
      people: keyOnly,
    },
  });
  return essays.flatMap(({ slug, importedAt, claims, questions, interpretations, sources, people }) =>
    [
      essayPath(slug),
      readPath(slug),
      comparePath(slug),
      restsOnPath(slug),
      argumentPath(slug),
      timelinePath(slug),
      sourcesPath(slug),
      peoplePath(slug),
      glossaryPath(slug),
      coveragePath(slug),
      ...claims.map(({ key }) => claimPath(slug, key)),
      ...questions.map(({ key }) => questionPath(slug, key)),
      ...interpretations.map(({ key }) => interpretationPath(slug, key)),
      ...sources.map(({ key }) => sourcePath(slug, key)),
      ...people.map(({ key }) => personPath(slug, key)),
    ].map((path) => ({ path, changed: importedAt })),
  );
}
