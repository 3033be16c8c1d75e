import type { Modality } from "@/lib/claims/vocabulary";

/** A modality other than plain assertion. */
export type Reserve = Exclude<Modality, "asserted">;

/** A form of words that shows reserve, and how sure it is of that (0 to 1). */
export type Hedge = { words: RegExp; modality: Reserve; confidence: number };

const participle = String.raw`(?:\w+(?:ed|en|wn|ne|pt|lt|nt|ught)|been|had|made|put|let|set|come|become|run|led|won|read|begun)`;
const adverb = String.raw`(?:\w+ly |also |already |always |even |long |well |only |not |in fact |indeed )*`;

const hedge = (words: string, modality: Reserve, confidence: number): Hedge => ({
  words: new RegExp(String.raw`(?<![\p{L}'’])(?:${words})(?![\p{L}])`, "iu"),
  modality,
  confidence,
});

/**
 * What nobody can know, said in the present: of those who acted in the past, “it could not be known” is a report.
 */
const undetermined = [
  hedge(
    "(?:we|i|one|historians?|scholars?) (?:simply |still |just )?(?:do not|don['’]t|cannot|can['’]t|can not|may never|will (?:probably |perhaps )?never) (?:yet |really |ever )?(?:know|say|tell|determine|establish)",
    "undetermined",
    0.9,
  ),
  hedge(
    "(?:is|are|remains?) (?:still |as yet |simply |largely )?(?:unknown|unclear|uncertain|undecided|unresolved)",
    "undetermined",
    0.85,
  ),
  hedge(
    "(?:it|this) (?:is|remains) (?:not|far from|by no means) (?:yet |at all |entirely )?(?:clear|certain|known|established)",
    "undetermined",
    0.85,
  ),
  hedge("(?:is|are) not (?:yet )?known(?! to)", "undetermined", 0.8),
  hedge(
    "(?:cannot|can['’]t|can not) (?:yet |now |ever )?be (?:known|determined|established|decided|settled|answered|said)",
    "undetermined",
    0.85,
  ),
  hedge(
    String.raw`(?:does|do|did|will) not (?:yet )?(?:permit|allow|support|warrant) (?:of )?(?:a |any |us to )?(?:\w+ ){0,2}(?:conclusions?|answers?|decision|conclude|decide|say|tell|know|go)`,
    "undetermined",
    0.85,
  ),
  hedge("remains? (?:an |a )?(?:open|mystery|matter of speculation)", "undetermined", 0.8),
  hedge("impossible (?:for us )?to (?:know|say|tell|determine|decide)", "undetermined", 0.75),
];

const conjectured = [
  hedge(
    "(?:my|our|the author['’]s) (?:own )?(?:guess|hunch|suspicion|conjecture|speculation)|i (?:would )?(?:guess|suspect|conjecture|speculate|imagine)|(?<!(?:where|as|which|what|who|whom|than) )i (?:would )?think",
    "conjectured",
    0.9,
  ),
  hedge(
    String.raw`(?:a|another|one|further|second|the|this|working|plausible) (?:\w+ )?(?:hypothesis|conjecture|speculation) (?:is|would be|may be|that)`,
    "conjectured",
    0.85,
  ),
  hedge("perhaps|maybe|possibly|conceivably", "conjectured", 0.8),
  hedge(
    "it (?:is|seems) (?:quite |just |at least |also |even )?(?:possible|conceivable|plausible|tempting)",
    "conjectured",
    0.8,
  ),
  hedge(`(?:may|might) ${adverb}(?:have|be) ${adverb}${participle}`, "conjectured", 0.75),
  hedge("could (?:well|easily|conceivably|also|perhaps|just) (?:have|be)", "conjectured", 0.7),
  hedge(`(?:may|might) ${adverb}(?:be|also|reflect|mean|lie|explain|suggest|indicate|point)`, "conjectured", 0.6),
  hedge(String.raw`(?:we|i) (?:can['’]t|cannot) be (?:\w+ )?(?:certain|sure)`, "conjectured", 0.75),
];

const hedged = [
  // An approximate number that “perhaps” goes with is a number given with reserve, not a guess.
  hedge(
    String.raw`(?:perhaps|maybe|possibly) (?:(?:as (?:many|much) as|about|some|over|more than|nearly|up to|only) )?(?:\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|several|half|a (?:third|quarter|dozen)))`,
    "hedged",
    0.8,
  ),
  hedge(
    "seem(?:s|ed|ingly)?|apparent(?:ly)?|presumabl[ey]|evidently|probabl[ey]|supposedly|reportedly|allegedly|ostensibly|arguably|purportedly",
    "hedged",
    0.9,
  ),
  hedge(
    String.raw`appear(?:s|ed)? (?:\w+ )?(?:to (?:be|have|show|mean|confirm|reflect)|that|likely)|would appear|what appear(?:s|ed) to be`,
    "hedged",
    0.85,
  ),
  hedge(
    String.raw`suggests?(?! (?:to|a|an) )|(?<!(?:was|were|is|are|been|be|had|have|has|he|she|they) )suggested(?= (?:that|\w+s)\b)`,
    "hedged",
    0.75,
  ),
  hedge(`must ${adverb}have ${adverb}${participle}`, "hedged", 0.8),
  hedge("no doubt|doubtless(?:ly)?|undoubtedly", "hedged", 0.75),
  hedge(
    "(?:it(?:['’]s| is| was| seems) |(?:most|very|more|quite) )(?:very |most |highly |quite )?(?:un)?likely|(?:most|very) likely",
    "hedged",
    0.8,
  ),
  hedge(
    "hard to (?:avoid|escape|resist) the (?:conclusion|impression)|difficult to (?:avoid|escape|resist|believe)",
    "hedged",
    0.8,
  ),
  hedge(
    "in all (?:likelihood|probability)|to all appearances|as far as (?:we|i|one|can)|so far as (?:we|i|one|can)|on balance|more or less certainly",
    "hedged",
    0.8,
  ),
  hedge("(?:indicates?|points?|pointed) (?:to|towards?) the (?:possibility|likelihood|probability)", "hedged", 0.8),
  hedge("would seem|tends? to (?:suggest|confirm|show)", "hedged", 0.85),
];

/** Every form of words that shows reserve; of several in a sentence, the one that shows most decides. */
export const hedges: readonly Hedge[] = [...undetermined, ...conjectured, ...hedged];

/** Forms of words that hold a hedge's words and firmly assert. */
export const firm: readonly RegExp[] = [
  /\b(?:there|it) (?:can|could) be no doubt\b|\bthere (?:is|was) no doubt\b|\bleaves? no doubt\b|\bbeyond (?:any )?doubt\b|\bwithout (?:any )?doubt\b/giu,
  /\bit is (?:not|hardly) (?:possible|conceivable)\b|\bimpossible to doubt\b|\bnot perhaps but\b/giu,
  /\b(?:wish|want|mean|intend)(?:s|ed)? to suggest\b/giu,
  /\b(?:on|of|a|in|to|seeming|with|for) suggestions?\b|\bmakes? (?:it )?apparent\b|\b(?:heir|heirs) apparent\b|\bbecame apparent\b/giu,
  /\b(?:was|were|is|are) likely to be\b/giu,
];
