import { normalText } from "@/lib/anchoring/normal-text";
import { groupBy } from "@/lib/group-by";
import type { DebateMap } from "@/lib/maps/document";
import { type EssayText, paragraphTexts } from "@/lib/text/essay-text";
import { anchorOf } from "./anchors";
import { evidenceGuesses, evidenceWith } from "./claim-evidence";
import { claimTypeOf } from "./claim-type";
import type { FoundCitation } from "./found-citation";
import type { ReadSentence } from "./held";
import { type HolderKeys, heldGuesses } from "./held-guesses";
import { parenthesesOf } from "./parentheses";
import type { Person } from "./people";
import { type Guess, guess } from "./proposal";
import { fromOn } from "./read-sentences";
import { foldWord } from "./spelling";
import { familyOf } from "./work-form";

type Claim = DebateMap["claims"][number];
type Source = DebateMap["sources"][number];

/** What claims are made of. */
export type ClaimMatter = {
  essay: EssayText;
  sentences: readonly ReadSentence[];
  /** Key and full name of the essay's author. */
  author: { key: string; name: string };
  sources: readonly Source[];
  ids: ReadonlyMap<FoundCitation, string>;
  keyOf: (citation: FoundCitation) => string;
};

/** The claims of a proposed map with the people who hold them, and the guesses about them. */
export type ProposedClaims = { claims: Claim[]; people: DebateMap["people"]; guesses: Guess[] };

/** A sentence of fewer words asserts nothing that could be anchored. */
const fewestWords = 3;

/** One candidate for each sentence: anchored, its statement to be written, everything else a guess. */
export function proposedClaims(matter: ClaimMatter): ProposedClaims {
  const result: ProposedClaims = { claims: [], people: [], guesses: [] };
  const kinds = new Map(matter.sources.map(({ key, kind }) => [key, kind]));
  const texts = new Map([...paragraphTexts(matter.essay)].map(([number, text]) => [number, normalText(text)]));
  const numbers = new Map<number, number>();
  const holders = holderKeys(matter, result);
  const paragraphs = groupBy(matter.sentences, (sentence) => String(sentence.paragraph));
  for (const sentence of matter.sentences) {
    const { paragraph, ordinal } = sentence;
    const words = withoutTrailing(sentence);
    const anchor =
      words.split(/\s+/u).length < fewestWords ? null : anchorOf(texts.get(paragraph) ?? normalText(""), words);
    if (!anchor) {
      const reason = "no claim: too short, or no four of its words stand in the paragraph once";
      result.guesses.push(guess(`paragraphs[${paragraph - 1}]`, `sentence ${ordinal}`, 0.6, reason));
      continue;
    }
    const n = (numbers.get(paragraph) ?? 0) + 1;
    numbers.set(paragraph, n);
    const following = fromOn(paragraphs.get(String(paragraph)) ?? [], sentence);
    const at = result.claims.length;
    const evidence = evidenceWith(sentence, following, matter, kinds);
    const statement = `To be restated: ¶${paragraph}, sentence ${ordinal}.`;
    const keys = holders(sentence);
    const type = claimTypeOf(sentence.text);
    result.claims.push({
      id: `${paragraph}.${n}`,
      paragraph,
      anchor,
      statement,
      type: type.value,
      modality: sentence.modality.value,
      ...keys,
      centrality: middle,
      questions: [],
      evidence: evidence.map(({ citation, role }) => ({ citation, role: role.value })),
      restsOn: [],
    });
    result.guesses.push(guess(`claims[${at}].type`, type.value, type.confidence, type.reason));
    result.guesses.push(...heldGuesses(sentence, at, keys), ...evidenceGuesses(evidence, at));
    result.guesses.push(guess(`claims[${at}].centrality`, String(middle), 0.1, "every candidate gets the middle"));
  }
  return result;
}

/** The centrality that candidates get: how central a claim is, nobody can tell from its sentence. */
const middle = 3;

/** A sentence without the parentheses that end it, which cite or remark on it. */
function withoutTrailing({ text }: ReadSentence): string {
  const last = parenthesesOf(text).at(-1);
  const isTrailing = last !== undefined && /^\)\s*[.;,]?\s*$/u.test(text.slice(last.end));
  const rest = last && isTrailing ? text.slice(0, last.start - 1).trim() : text;
  return rest || text;
}

/** The keys under which holders stand in the map; people are added to it as they come. */
function holderKeys({ author }: ClaimMatter, result: ProposedClaims): (sentence: ReadSentence) => HolderKeys {
  const authorFamily = foldWord(familyOf(author.name));
  const known = new Map<string, string>();
  const keyFor = (person: Person): string => {
    if (foldWord(person.family) === authorFamily) return author.key;
    const key = known.get(person.key) ?? (person.key === author.key ? `${person.key}-person` : person.key);
    if (!known.has(person.key)) {
      result.people.push({ key, name: person.name, variants: [], role: "Role, to be written." });
      const reason = "speaks, or is named as holding a view";
      result.guesses.push(guess(`people[${result.people.length - 1}].name`, person.name, 0.7, reason));
    }
    known.set(person.key, key);
    return key;
  };
  return ({ held }) => {
    const holder = held.holder ? keyFor(held.holder) : author.key;
    const through = held.through ? keyFor(held.through) : undefined;
    if (holder === author.key) return { holder, essayStance: "own" };
    const reportedThrough = through === author.key || through === holder ? undefined : through;
    return {
      holder,
      essayStance: held.stance === "own" ? "reports" : held.stance,
      ...(reportedThrough && { reportedThrough }),
    };
  };
}
