import type { FoundCitation } from "./found-citation";
import { authors, type Held, makers, reported, throughWhom } from "./held";
import { introducedBy } from "./introducing";
import { type People, type Person, personsIn } from "./people";
import type { Sentence } from "./read-sentences";
import { type Report, reportIn, type Spoken } from "./reporting";

/** What was said in a paragraph before a quotation, by which its speaker is told. */
export type Before = {
  spoken: Spoken;
  /** The last sentence of the author's own text, which may lead in what follows. */
  lead: Sentence | null;
  /** Who reports in this paragraph, last. */
  speaker: Report | null;
  /** Who holds the quotation that goes on, and in which block it stands. */
  quotation: { block: number; held: Held } | null;
};

/**
 * Whom the text itself names as the speaker of words within running text: before them, behind them (“…,” said X), or
 * behind a later sentence of the same quotation. Null where it names nobody.
 * @param ahead the sentences of the paragraph from the quoted one on
 */
export function speakerOf(ahead: readonly Sentence[], people: People, { spoken }: Before): Report | null {
  for (const sentence of ahead) {
    if (sentence.kind !== "prose") return null;
    const report = /["”»]/u.test(sentence.own) ? introducedBy(sentence.own, people, spoken) : null;
    if (report || !sentence.goesOn) return report;
  }
  return null;
}

/** Who speaks in a quotation: whoever leads it in, or the author of the work that it is cited from. */
export function quotedBy(sentence: Sentence, ahead: readonly Sentence[], people: People, state: Before): Held {
  const inner = sentence.kind === "quotation" ? innerSpeaker(ahead, people, state) : null;
  if (inner) {
    state.quotation = { block: sentence.block, held: inner };
    return inner;
  }
  const goesOn = sentence.kind === "quotation" && !sentence.isFirstOfBlock;
  if (goesOn && state.quotation?.block === sentence.block) return state.quotation.held;
  const rest = ahead.filter(({ block, kind }) => block === sentence.block || kind === "dialogue");
  const citations = sentence.kind === "quotation" ? rest.flatMap((other) => other.citations) : nextCitations(ahead);
  const words = () => rest.map(({ text }) => text).join(" ");
  const held = attribute({ words, citations, isLed: sentence.kind === "quotation" }, people, state);
  state.quotation = { block: sentence.block, held };
  return held;
}

/** “…,” said X: a quotation that has a speaker of its own, whose words go on to its end. */
function innerSpeaker(ahead: readonly Sentence[], people: People, { spoken }: Before): Held | null {
  const [sentence] = ahead;
  if (!sentence || sentence.own === sentence.text) return null;
  const report = reportIn(sentence.own, people, spoken);
  const isInverted = report !== null && /^\W*["“«]/u.test(sentence.text);
  return report && isInverted ? reported(report, ahead, people) : null;
}

/** The citations that stand next after a quotation within running text. */
const nextCitations = (ahead: readonly Sentence[]): FoundCitation[] =>
  ahead.find(({ citations }) => citations.length > 0)?.citations ?? [];

function attribute(
  { words, citations, isLed }: { words: () => string; citations: readonly FoundCitation[]; isLed: boolean },
  people: People,
  { lead, speaker, spoken }: Before,
): Held {
  const cited = citations.flatMap((citation) => makers(citation, people).slice(0, 1));
  const isOpen = isLed && lead !== null && /:\s*$/u.test(lead.text);
  const introduced = isLed && lead ? introducedBy(lead.own, people, spoken) : null;
  const led = isOpen ? introduced : null;
  const candidate = led ?? speaker ?? introduced;
  const through = candidate && throughWhom(candidate.person, citations, people);
  const by = (holder: Person, confidence: number, reason: string): Held => ({
    holder,
    through: holder.key === candidate?.person.key ? through : null,
    stance: "endorses",
    confidence,
    reason,
  });
  if (led) return by(led.person, 0.8, `the words that lead the quotation in: ${led.reason}`);
  if (candidate && cited.some(({ key }) => key === candidate.person.key))
    return by(candidate.person, 0.75, "speaks before it, and is cited after it");
  const [author] = cited;
  const speaksOf = () =>
    candidate !== null && personsIn(words(), people).some(({ person }) => person.key === candidate.person.key);
  // One who is spoken of in the third person is not speaking.
  if (candidate && isLed && !speaksOf()) return by(candidate.person, 0.5, `speaks before it: ${candidate.reason}`);
  if (author) return by(author, 0.65, "the author of the work cited after it");
  if (candidate) return by(candidate.person, 0.4, `speaks before it: ${candidate.reason}`);
  if (isOpen && spoken.he) return by(spoken.he, 0.4, "was spoken of last");
  return { ...authors, confidence: 0.3, reason: "a quotation whose speaker the text does not name" };
}
