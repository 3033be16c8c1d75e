import { groupBy } from "@/lib/group-by";
import { evidenceOf } from "./evidence";
import { authors, type Held, type ReadSentence, reported, throughWhom } from "./held";
import { type ModalityGuess, modalityOf, openQuestion } from "./modality";
import { ownView } from "./own-view";
import { type People, personBy } from "./people";
import { type Before, quotedBy, speakerOf } from "./quotation-holders";
import { fromOn, type Sentence } from "./read-sentences";
import { type Report, reportIn } from "./reporting";
import { spokenAfter } from "./spoken";

/** A reader of sentences in order: what was said before decides who “he” is and who speaks in a quotation. */
type State = Before & {
  paragraph: number;
  /** What is passed on to the list that a sentence leads in, and to what follows “according to this view”. */
  list: { held: Held; modality: ModalityGuess } | null;
  view: Held | null;
};

/** Says for each sentence whose view it gives and how strongly it is put. */
export function readHolders(sentences: readonly Sentence[], people: People): ReadSentence[] {
  const state: State = {
    spoken: { he: null, they: null },
    paragraph: 0,
    lead: null,
    speaker: null,
    list: null,
    quotation: null,
    view: null,
  };
  const paragraphs = groupBy(sentences, ({ paragraph }) => String(paragraph));
  return sentences.map((sentence) => {
    if (sentence.paragraph !== state.paragraph)
      Object.assign(state, {
        paragraph: sentence.paragraph,
        lead: null,
        speaker: null,
        list: null,
        quotation: null,
        view: null,
      });
    const ahead = fromOn(paragraphs.get(String(sentence.paragraph)) ?? [], sentence);
    return readOne(sentence, ahead, people, state);
  });
}

function readOne(sentence: Sentence, ahead: readonly Sentence[], people: People, state: State): ReadSentence {
  const isOthers = sentence.kind === "quotation" || sentence.kind === "dialogue" || sentence.isQuoted;
  let modality = modalityOf(sentence.text, isOthers);
  if (modality.reason === openQuestion && !staysOpen(ahead)) modality = answered;
  if (sentence.kind === "list-item" && state.list) return { ...sentence, ...state.list };
  if (sentence.kind === "dialogue") return { ...sentence, modality, held: spokenBy(ahead, people) };
  const speaker = sentence.isQuoted ? speakerOf(ahead, people, state) : null;
  if (!speaker && (sentence.kind === "quotation" || sentence.isQuoted))
    return { ...sentence, modality, held: quotedBy(sentence, ahead, people, state) };
  const report = speaker ?? reportIn(sentence.own, people, state.spoken);
  return readProse({ ...sentence, modality }, report, ahead, { people, state });
}

const answered: ModalityGuess = {
  value: "asserted",
  confidence: 0.4,
  reason: "a question that the text goes on to answer",
};

/** Whether a question stays open: nothing follows it in its paragraph but more questions, guesses, and what is not known. */
function staysOpen([, next]: readonly Sentence[]): boolean {
  if (!next) return true;
  const { value } = modalityOf(next.text, false);
  return value === "undetermined" || value === "conjectured";
}

/** A turn of a dialogue is held by its speaker. */
function spokenBy(ahead: readonly Sentence[], people: People): Held {
  const person = personBy(ahead[0]?.speaker ?? "", people);
  if (!person) return { ...authors, confidence: 0.3, reason: "a turn whose speaker is not known" };
  const through = throughWhom(person, evidenceOf(ahead), people);
  return { holder: person, through, stance: "reports", confidence: 0.9, reason: "the speaker before the colon" };
}

const viewOf =
  /^(?:\W*)(?:According to|On|In|Under) (?:this|that) (?:view|reading|account|interpretation|argument|analysis)\b/u;
const leadsOn = /:\s*$|\b(?:like this|as follows|the following)\s*[.:]\s*$/u;

function readProse(
  sentence: Sentence & { modality: ModalityGuess },
  report: Report | null,
  ahead: readonly Sentence[],
  { people, state }: { people: People; state: State },
): ReadSentence {
  const { modality } = sentence;
  const continues = viewOf.test(sentence.own) && state.spoken.he !== null;
  if (continues && state.spoken.he)
    state.view = {
      holder: state.spoken.he,
      through: null,
      stance: "reports",
      confidence: 0.55,
      reason: "the view named before",
    };
  const held = report ? reported(report, ahead, people) : (state.view ?? ownView(sentence.own, people));
  if (report) state.speaker = report;
  state.spoken = spokenAfter(sentence.own, people, state.spoken, report);
  state.lead = sentence;
  state.quotation = null;
  state.list = leadsOn.test(sentence.text) ? { held, modality: passedOn(modality) } : stillLeading(sentence, state);
  // What “something like this” leads in is put no more firmly than the words that lead it in.
  const led =
    state.list && !leadsOn.test(sentence.text) && modality.value === "asserted" ? state.list.modality : modality;
  return { ...sentence, modality: led, held };
}

/** A lead-in without a list's marks holds for the block that it leads in and the first sentence of the next. */
function stillLeading(sentence: Sentence, { list, lead }: State): State["list"] {
  return list && lead && sentence.isFirstOfBlock && list.modality.value !== "asserted" ? list : null;
}

const passedOn = ({ value, confidence, reason }: ModalityGuess): ModalityGuess => ({
  value,
  confidence: confidence * 0.9,
  reason: `${reason}, in the sentence that leads it in`,
});
