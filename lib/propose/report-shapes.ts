import { bearer, fullName } from "./name-shape";
import { quotingVerbs, reportingVerbs } from "./reporting-verbs";

const allVerbs = reportingVerbs.map(({ forms }) => forms).join("|");
/** What may stand between a subject and its verb without denying it. */
export const adverbs = String.raw`(?:(?:himself|herself|themselves|also|then|again|now|once|even|already|later|first|further|still|therefore|thus|rightly|wrongly|only|(?!hardly|scarcely|barely)\p{Ll}+ly|has|have|had|,? for example,?|in turn|too|\p{Ll}+ed and)\s+){0,3}`;
/** What may stand between a name and its verb: an apposition between commas or dashes; brackets are blanked before. */
const apposition = String.raw`(?:,[^,.;:]{2,60},|\s+--[^-]{2,160}--|\s*[—–][^—–]{2,160}[—–]|,(?=\s+ha[sd]\s))?`;
/** “Smith et al.”, “Smith and his colleagues”: the first stands for all. */
const others = String.raw`(?:\s+et\s+al\.?|\s+and\s+(?:others|(?:his|her|their)\s+(?:colleagues|co-authors)))?`;
/** Words by which a group goes by a name. */
export const collective = "(?:leadership|group|government|school|circle|faction|camp|team)";

/** “Smith, the archivist, also believes”. */
export const subjectVerb = new RegExp(
  String.raw`(?<!\p{L})(?<article>the\s+)?(?<name>${bearer})(?<group>\s+${collective})?${others}${apposition}\s+${adverbs}(?<verb>${allVerbs})(?!\p{L})`,
  "gu",
);
const pronounBefore = (verbs: string) =>
  new RegExp(
    String.raw`(?<=^\W*|[,;:—–-]\s*(?:(?:and|but|yet|as|so|for|though|although|when|while|since|because)\s+)?|(?:^|\s)(?:as|when|though|although|and|but)\s+)(?<pronoun>[Hh]e|[Ss]he|[Tt]hey)\s+${adverbs}(?<verb>${verbs})(?!\p{L})`,
    "gu",
  );
/** “he writes”, where a clause begins. */
export const pronounVerb = pronounBefore(allVerbs);
/** Beside another's words, a pronoun before a verb that only brings them in is their speaker too. */
export const pronounQuotes = pronounBefore(quotingVerbs);
/** “…,” said Smith. */
export const verbSubject = new RegExp(
  String.raw`["”’»,]\s+(?<verb>${allVerbs}|adds?|added|asks?|asked|continue[sd])\s+(?<name>${bearer})(?!\p{L}|['’]s)`,
  "gu",
);
/** “according to Smith”. */
export const sources = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]ccording to|[Aa]s (?:reported|described|noted|argued|shown) by|[Ii]n the (?:words|view|opinion|judgement|judgment|account|eyes) of)\s+(?<name>${fullName})(?!\p{L})`,
  "gu",
);
/** “in Smith's view”. */
export const possessed = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]n|[Oo]n|[Bb]y)\s+(?<name>${fullName})['’]s?\s+(?:view|opinion|words|judgement|judgment|account|estimate|interpretation|reading|telling)(?!\p{L})`,
  "gu",
);
/** “in his view”. */
export const own =
  /(?<!\p{L})(?:[Ii]n|[Oo]n) (?:his|her) (?:own )?(?:view|opinion|words|judgement|judgment|account|estimate|reading)(?!\p{L})/gu;
