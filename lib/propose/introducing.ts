import { bearer, fullName } from "./name-shape";
import { type People, personBy } from "./people";
import { adverbs, pronounQuotes } from "./report-shapes";
import { byPronoun, familyIn, type Report, reportIn, type Spoken } from "./reporting";
import { quotingVerbs } from "./reporting-verbs";

const introducing = new RegExp(String.raw`(?<!\p{L})(?<name>${bearer})\s+${adverbs}(?:${quotingVerbs})(?!\p{L})`, "gu");
const by = new RegExp(String.raw`(?<!\p{L})by\s+(?:[\p{L}-]+\s+){0,4}?(?<name>${fullName})\s*(?:[:,]|$)`, "gu");

/** Family names that stand where one who leads a quotation in stands, in a sentence that ends with a colon. */
export function introducersIn(text: string): string[] {
  if (!/:[\s"“”«»„]*$/u.test(text)) return [];
  return [...text.matchAll(introducing), ...text.matchAll(by)].map(({ groups }) => familyIn(groups?.name ?? ""));
}

/** Who speaks in a quotation that a sentence leads in: by a report, “a remark by X”, or as the one who is named. */
export function introducedBy(text: string, people: People, spoken: Spoken): Report | null {
  const passive = [...text.matchAll(by)]
    .filter(({ index }) => !/(?:quoted|cited)\s$/u.test(text.slice(0, index)))
    .flatMap((match): Report[] => {
      const person = personBy(familyIn(match.groups?.name ?? ""), people);
      return person
        ? [{ person, stance: "reports", confidence: 0.75, reason: `“by ${person.family}”`, at: match.index }]
        : [];
    });
  const active = [...text.matchAll(introducing)].flatMap((match): Report[] => {
    const person = personBy(familyIn(match.groups?.name ?? ""), people);
    const reason = `${person?.family ?? ""} introduces the words`;
    return person ? [{ person, stance: "reports", confidence: 0.7, reason, at: match.index }] : [];
  });
  const report = reportIn(text, people, spoken);
  if (report) return passive[0] && report.at > passive[0].at ? passive[0] : report;
  const [pronoun] = [...text.matchAll(pronounQuotes)].flatMap((match) => byPronoun(text, match, people, spoken));
  return passive[0] ?? active[0] ?? pronoun ?? null;
}
