import type { DebateMap } from "@/lib/maps/document";
import type { EssayText } from "@/lib/text/essay-text";
import type { LanguageGuess } from "./language";
import { type Guess, guess } from "./proposal";
import { keyOf } from "./spelling";
import { keyMaker } from "./unique-key";
import { familyOf } from "./work-form";

/** Title that the paragraphs before the first heading get: such parts go without one. */
const openingTitle = "Introduction";

const titled = (text: string | null, otherwise: string): string => text?.replace(/\s+/gu, " ").trim() || otherwise;

/** The essay's record, the author's key as a holder, the interpretation that is the essay's own, and the guesses about them. */
export function proposedEssay({ title, part, author }: EssayText, language: LanguageGuess) {
  const name = titled(author, "Author not named");
  const family = author ? familyOf(name) : name;
  const given = name.slice(0, name.length - family.length).trim();
  const key = keyOf(family);
  const essay: DebateMap["essay"] = {
    slug: keyOf(titled(title, "essay")),
    title: titled(title, "Essay without title"),
    ...(part?.trim() && { part: titled(part, "") }),
    authors: [{ family, ...(given && { given }) }],
    issued: "XXXX",
    language: language.value,
    about: "About the essay, to be written: author, place and year of publication, thesis, standing in the field.",
  };
  const interpretation: DebateMap["interpretations"][number] = {
    key,
    name: family,
    kind: "essay",
    summary: "The essay’s own account, to be written.",
    works: [],
  };
  const read = "stands above the first paragraph";
  const guesses = [
    guess("essay.title", essay.title, title ? 0.8 : 0.1, title ? read : "no title stands above the first paragraph"),
    guess("essay.authors", name, author ? 0.8 : 0.1, author ? read : "no author stands above the first paragraph"),
    guess("essay.language", language.value, language.confidence, language.reason),
  ];
  return { essay, interpretation, author: { key, name }, guesses };
}

/** Every number from the first paragraph to the last; a number that the text leaves out is said to be missing. */
export function proposedParagraphs({ paragraphs }: EssayText): DebateMap["paragraphs"] {
  const present = new Set(paragraphs.map(({ number }) => number));
  const last = Math.max(...present);
  return Array.from({ length: last }, (_, at) => at + 1).map((number) => ({
    number,
    gist: present.has(number) ? `Gist of ¶${number}, to be written.` : `¶${number} is missing from the text.`,
  }));
}

/** The text's sections; what stands before the first heading becomes one too. */
export function proposedSections({ sections, paragraphs }: EssayText): {
  sections: DebateMap["sections"];
  guesses: Guess[];
} {
  const last = Math.max(...paragraphs.map(({ number }) => number));
  const first = sections[0]?.from ?? last + 1;
  const opening = first > 1 ? [{ title: openingTitle, from: 1, to: first - 1 }] : [];
  const unique = keyMaker();
  const all = [...opening, ...sections].map(({ title, from, to }) => {
    const key = unique(keyOf(title));
    return { key, title: titled(title, "Untitled"), from, to };
  });
  const guesses = all.map(({ title }, at) =>
    at < opening.length
      ? guess(`sections[${at}]`, title, 0.5, "paragraphs before the first heading; the title is ours")
      : guess(`sections[${at}]`, title, 0.8, "a heading of the text"),
  );
  return { sections: all, guesses };
}
