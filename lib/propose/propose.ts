import { type DebateMap, mapFormat, mapVersion } from "@/lib/maps/document";
import type { EssayText } from "@/lib/text/essay-text";
import type { BibliographyEntry } from "./bibliography";
import { findPeople } from "./find-people";
import { loweredFor } from "./foreign";
import type { LeftAlone } from "./found-citation";
import { readHolders } from "./holders";
import { languageOf } from "./language";
import { leftAloneReasons } from "./left-alone";
import { type Guess, guess, type Proposal, proposalFormat, proposalVersion } from "./proposal";
import { proposedCitations } from "./proposed-citations";
import { proposedClaims } from "./proposed-claims";
import { proposedEssay, proposedParagraphs, proposedSections } from "./proposed-frame";
import { proposedSources } from "./proposed-sources";
import { readSentences } from "./read-sentences";
import { findReferences } from "./references";

/**
 * Drafts the map of an essay that numbers its paragraphs and cites in parentheses. Everything in it that is a guess is
 * listed; statements, gists and summaries are left to the editor, because no prose of the essay goes into a map.
 * @param entries the essay's bibliography; without one, works are inferred from the citations
 * @throws an Error with a sentence where the essay has no numbered paragraph
 */
export function proposeMap(essay: EssayText, entries: readonly BibliographyEntry[] = []): Proposal {
  if (essay.paragraphs.length === 0)
    throw new Error("The essay has no numbered paragraph: a map is made of numbered paragraphs.");
  const citing = findReferences(essay, entries);
  const sentences = readSentences(essay, citing);
  const people = findPeople(essay, sentences, citing.citations);
  const language = languageOf(essay.text);
  const { author, ...frame } = proposedEssay(essay, language);
  const { sources, keyOf, guesses: kinds } = proposedSources(entries, citing.citations);
  const cited = proposedCitations(citing.citations, keyOf);
  const claims = proposedClaims({
    essay,
    sentences: readHolders(sentences, people),
    author,
    sources,
    ids: cited.ids,
    keyOf,
  });
  const sections = proposedSections(essay);
  const map: DebateMap = {
    format: mapFormat,
    version: mapVersion,
    essay: frame.essay,
    sections: sections.sections,
    paragraphs: proposedParagraphs(essay),
    sources,
    citations: cited.citations,
    questions: [],
    interpretations: [frame.interpretation],
    claims: claims.claims,
    positions: [],
    differences: [],
    notes: [],
    events: [],
    openings: [],
    people: claims.people,
    glossary: [],
  };
  const guesses = [
    ...frame.guesses,
    ...sections.guesses,
    ...kinds,
    ...cited.guesses,
    ...claims.guesses,
    ...leftAloneGuesses(essay, citing.leftAlone),
  ];
  return { format: proposalFormat, version: proposalVersion, map, guesses: loweredFor(language, guesses) };
}

/** No more of a parenthesis is shown than an anchor would show of it. */
const shownWords = 4;

function leftAloneGuesses({ text }: EssayText, leftAlone: readonly LeftAlone[]): Guess[] {
  return leftAlone.map(({ paragraph, start, end, reason }) => {
    const words = text.slice(start, end).trim().split(/\s+/u).slice(0, shownWords).join(" ");
    return guess(
      `paragraphs[${paragraph - 1}]`,
      `(${words})`,
      0.8,
      `parenthesis left alone: ${leftAloneReasons[reason]}`,
    );
  });
}
