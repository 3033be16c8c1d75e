import type { EssayText } from "@/lib/text/essay-text";
import type { FoundCitation } from "./found-citation";
import { introducersIn } from "./introducing";
import { canBePerson, type People, peopleFrom } from "./people";
import type { Sentence } from "./read-sentences";
import { reportersIn } from "./reporting";
import { wordUseOf } from "./word-use";

/** Full names of those who made the works of the bibliography that the essay cites. */
function makersNames({ resolution, form }: FoundCitation): string[] {
  const { author = [], editor = [] } = resolution?.entry.csl ?? {};
  const listed = [...author, ...editor].flatMap((name) =>
    "literal" in name ? [] : [[name.given, name.family].filter(Boolean).join(" ")],
  );
  return [...listed, ...(form?.names ?? [])];
}

/** Everybody in an essay who can hold a view: speakers, authors of cited works, and who stands before a verb of saying. */
export function findPeople(
  essay: EssayText,
  sentences: readonly Sentence[],
  citations: readonly FoundCitation[],
): People {
  const speakers = sentences.flatMap(({ speaker }) => speaker ?? []);
  const use = wordUseOf(essay.text);
  const named = new Set(sentences.flatMap(({ own }) => [...reportersIn(own), ...introducersIn(own)]));
  const reporters = [...named].filter((name) => canBePerson(name, use));
  return peopleFrom([...citations.flatMap(makersNames), ...speakers, ...reporters], essay.text);
}
