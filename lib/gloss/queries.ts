import "server-only";
import { inAlphabet } from "@/lib/alphabet";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { indexName } from "@/lib/people/person";
import { shownText } from "@/lib/text/shown-text";
import type { Explained } from "./explained";
import { findMentions, type MapTexts, type Mentions } from "./mentions";
import { type NameSearch, nameSearch, personNamed } from "./name-search";
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

const personSelect = { select: { key: true } } as const;
const accountSelect = { select: { name: true, kind: true } } as const;

type Account = Prisma.InterpretationGetPayload<typeof accountSelect>;

/**
 * Whose view it is: a person's, or that of the historian whose account goes by their name. The essay's own claims are
 * not listed as views of its author.
 */
function viewOf(person: { key: string } | null, account: Account | null, search: NameSearch): string | null {
  if (person) return person.key;
  return account?.kind === "historian" ? personNamed(account.name, search) : null;
}

async function readTexts(actor: Actor, essay: EssayHead, search: NameSearch): Promise<MapTexts> {
  const db = database();
  const of = { where: { essayId: essay.id, essay: visibleTo(actor) } };
  const [claims, paragraphs, events, shown] = await Promise.all([
    db.claim.findMany({
      ...of,
      ...inOrder,
      select: {
        key: true,
        statement: true,
        paragraph: { select: { number: true } },
        holderPerson: personSelect,
        throughPerson: personSelect,
        holderInterpretation: accountSelect,
        throughInterpretation: accountSelect,
      },
    }),
    db.paragraph.findMany({ ...of, orderBy: { number: "asc" }, select: { number: true, gist: true } }),
    db.event.findMany({ ...of, ...inOrder, select: { key: true, label: true, note: true } }),
    shownText(db, essay.id, actor),
  ]);
  const texts = new Map(shown.map(({ number, text }) => [number, text]));
  return {
    claims: claims.map(({ key, statement, paragraph, ...whose }) => ({
      key,
      statement,
      paragraph: paragraph.number,
      holder: viewOf(whose.holderPerson, whose.holderInterpretation, search),
      through: viewOf(whose.throughPerson, whose.throughInterpretation, search),
    })),
    paragraphs: paragraphs.map(({ number, gist }) => ({ number, texts: [gist, texts.get(number) ?? ""] })),
    events: events.map(({ key, label, note }) => ({ key, texts: [label, note ?? ""] })),
  };
}

/**
 * Where everybody and everything is named, in four to six queries whatever the size of the map. The essay's text
 * counts as far as the actor may read it.
 */
export async function readMentions(actor: Actor, essay: EssayHead, { search }: Explained): Promise<Mentions> {
  return findMentions(await readTexts(actor, essay, search), search);
}
