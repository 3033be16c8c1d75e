import { authors, type Held } from "./held";
import type { People } from "./people";
import { withheldReport } from "./reporting";

/** Verbs by which somebody reports, in forms that are hardly ever nouns or passives. */
const verbs = [
  "claim(?:s|ed)?(?= (?:that|otherwise|to|the|a|it)(?![\\p{L}]))",
  "allege[sd]?(?= that)|argue[sd]?|believe[sd]?|declare[sd]?|announce[sd]?|conclude[sd]?",
  "maintain(?:s|ed)?|contend(?:s|ed)?|insist(?:s|ed)?|assert(?:s|ed)?|complain(?:s|ed)?|pretend(?:s|ed)?",
  "says?|said|writes?|wrote|told|den(?:y|ies|ied)|repl(?:y|ies|ied)(?= that)|thinks?|thought(?= that)|agreed?(?= that)",
].join("|");
/** Last words of what is no reporter: the author, a document by which the author says something, no noun at all. */
const noReporter =
  /(?<![\p{L}])(?:i|we|it|this|these|those|that|such|there|one|essay|article|paper|chapter|study|book|text|documents?|evidence|figures?|minutes|records?|sources?|accounts?|archives?|statistics|data|facts?|results?|which|who|whom|what|not|never|no|nor|is|are|was|were|be|been|being|to|by|of|and|or|so|can|could|would|should|may|might|must|shall|will|did|do|does|has|have|had|\p{L}+['’]s?)$/iu;

const adverbs = String.raw`(?:(?:also|then|again|now|once|even|already|later|still|thus|always|often|has|have|had|(?!hardly|scarcely|barely)\p{Ll}+ly)\s+){0,2}`;
const determiner = "the|an?|some|many|most|several|other|his|her|their|our|one|another|every|certain";
const shapes = [
  // “The harbour's engineer claimed that …”
  String.raw`(?<!\p{L})(?<subject>(?:${determiner})\s+(?:[\p{L}'’-]+\s+){0,2}?[\p{L}'’-]+)\s+${adverbs}(?:${verbs})(?!\p{L})(?!\s+by\b)`,
  // “Parliament claims otherwise”, where a clause begins.
  String.raw`(?<=^\W*|[,;:]\s+)(?:(?:but|and|yet|as|still|while|though|although)\s+)?(?<subject>[\p{L}'’-]+)\s+${adverbs}(?:${verbs})(?!\p{L})(?!\s+by\b)`,
  // “…,” said her clerk.
  String.raw`["”’»]\s+(?<subject>)(?:said|says|writes|wrote|replied|added|asked)\s+[\p{L}'’-]+`,
].map((shape) => new RegExp(shape, "giu"));

/** The words by which somebody reports whom the draft does not know; null where a sentence has none. */
export function unknownReport(text: string): string | null {
  const found = shapes
    .flatMap((shape) => [...text.matchAll(shape)])
    .filter(({ groups }) => !noReporter.test(groups?.subject ?? ""))
    .toSorted((a, b) => a.index - b.index)[0];
  return found
    ? found[0]
        .replace(/["”’»]\s+/u, "")
        .trim()
        .replace(/\s+/gu, " ")
    : null;
}

/** A sentence of the author's that reports nobody's view as far as the draft can tell, and how sure that is. */
export function ownView(text: string, people: People): Held {
  const withheld = withheldReport(text, people);
  if (withheld) return { ...authors, confidence: 0.6, reason: withheld };
  const unknown = unknownReport(text);
  return unknown
    ? { ...authors, confidence: 0.3, reason: `“${unknown}”: the view of one whom the draft does not know` }
    : authors;
}
