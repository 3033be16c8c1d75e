import "server-only";
import { inAlphabet } from "@/lib/alphabet";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { indexName } from "@/lib/people/person";
import { shownText } from "@/lib/text/shown-text";
import type { Explained } from "./explained";
import { findMentions, type MapTexts, type Mentions } from "./mentions";
import { nameSearch } from "./name-search";
import { namesOf } from "./names";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

/** Everybody and everything that an essay's map explains, in two queries. */
export async function readExplained(actor: Actor, essay: EssayHead): Promise<Explained> {
  const db = database();
  const of = { where: { essayId: essay.id, essay: visibleTo(actor) }, ...inOrder };
  const [people, terms] = await Promise.all([
    db.person.findMany({
      ...of,
      select: { key: true, name: true, variants: true, role: true, born: true, died: true },
    }),
    db.glossaryEntry.findMany({ ...of, select: { term: true, definition: true } }),
  ]);
  return {
    people: inAlphabet(people, ({ name }) => indexName(name)),
    terms: inAlphabet(terms, ({ term }) => term),
    search: nameSearch(namesOf({ people, terms })),
  };
}

async function readTexts(actor: Actor, essay: EssayHead): Promise<MapTexts> {
  const db = database();
  const of = { where: { essayId: essay.id, essay: visibleTo(actor) } };
  const keyOnly = { select: { key: true } } as const;
  const [claims, paragraphs, events, shown] = await Promise.all([
    db.claim.findMany({
      ...of,
      ...inOrder,
      select: {
        key: true,
        statement: true,
        paragraph: { select: { number: true } },
        holderPerson: keyOnly,
        throughPerson: keyOnly,
      },
    }),
    db.paragraph.findMany({ ...of, orderBy: { number: "asc" }, select: { number: true, gist: true } }),
    db.event.findMany({ ...of, ...inOrder, select: { key: true, label: true, note: true } }),
    shownText(db, essay.id, actor),
  ]);
  const texts = new Map(shown.map(({ number, text }) => [number, text]));
  return {
    claims: claims.map(({ paragraph, holderPerson, throughPerson, ...claim }) => ({
      ...claim,
      paragraph: paragraph.number,
      holder: holderPerson?.key ?? null,
      through: throughPerson?.key ?? null,
    })),
    paragraphs: paragraphs.map(({ number, gist }) => ({ number, texts: [gist, texts.get(number) ?? ""] })),
    events: events.map(({ key, label, note }) => ({ key, texts: [label, note ?? ""] })),
  };
}

/**
 * Where everybody and everything is named, in five or six queries whatever the size of the map. The essay's text
 * counts as far as the actor may read it.
 */
export async function readMentions(actor: Actor, essay: EssayHead, { search }: Explained): Promise<Mentions> {
  return findMentions(await readTexts(actor, essay), search);
}
