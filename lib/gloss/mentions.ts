import { type Gloss, glossId } from "./gloss";
import { findNames, type NameSearch } from "./name-search";

/** The texts of a map in which somebody or something can be named, in the order of the essay. */
export type MapTexts = {
  claims: {
    key: string;
    paragraph: number;
    statement: string;
    /** Key of the person whose view it is, and of the one through whom the essay has it; null where it is no person's. */
    holder: string | null;
    through: string | null;
  }[];
  paragraphs: { number: number; texts: readonly string[] }[];
  events: { key: string; texts: readonly string[] }[];
};

/** Where one is named. All in the order of the essay, each once. */
export type Mention = {
  /** Keys of the claims that report a view of the person, or of the account that goes by their name. */
  held: string[];
  /** Keys of the claims by others that the essay has through the person. */
  through: string[];
  /** Keys of all other claims whose statement names them. */
  named: string[];
  /** Numbers of the paragraphs that name them, or that hold one of these claims. */
  paragraphs: number[];
  /** Keys of the events whose label or note names them. */
  events: string[];
};

/** Where everybody and everything is named, by {@link glossId}. Who is named nowhere is missing. */
export type Mentions = ReadonlyMap<string, Mention>;

const nowhere = (): Mention => ({ held: [], through: [], named: [], paragraphs: [], events: [] });

/** Where one is named; nowhere, if the map never does. */
export const mentionOf = (mentions: Mentions, gloss: Gloss): Mention => mentions.get(glossId(gloss)) ?? nowhere();

/** Keys of all claims that name one or report a view of theirs. */
export const claimsOf = ({ held, through, named }: Mention): string[] => [...held, ...through, ...named];

/** Finds where everybody and everything is named. Pure; linear in the length of the texts. */
export function findMentions({ claims, paragraphs, events }: MapTexts, search: NameSearch): Mentions {
  const mentions = new Map<string, Mention>();
  const of = (id: string): Mention => {
    const mention = mentions.get(id) ?? nowhere();
    mentions.set(id, mention);
    return mention;
  };
  const namedIn = (texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => findNames(text, search)).map(({ gloss }) => glossId(gloss)));
  const person = (key: string | null) => (key === null ? null : glossId({ kind: "person", key }));
  const inParagraph = new Map(paragraphs.map(({ number, texts }) => [number, namedIn(texts)]));
  for (const { key, paragraph, statement, ...whose } of claims) {
    const [holder, through] = [person(whose.holder), person(whose.through)];
    if (holder) of(holder).held.push(key);
    if (through && through !== holder) of(through).through.push(key);
    const named = namedIn([statement]);
    for (const id of named) if (id !== holder && id !== through) of(id).named.push(key);
    for (const id of [holder, through, ...named]) if (id) inParagraph.get(paragraph)?.add(id);
  }
  for (const [number, ids] of inParagraph) for (const id of ids) of(id).paragraphs.push(number);
  for (const { key, texts } of events) for (const id of namedIn(texts)) of(id).events.push(key);
  return mentions;
}
