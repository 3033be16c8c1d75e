import { type People, type Person, personsIn } from "./people";
import { quotingVerbs, type ReportStance, reportingVerbs } from "./reporting-verbs";
import { foldWord } from "./spelling";
import { type Withheld, withheldBy } from "./withheld";

/** Whose view a sentence reports, with the words that say so; offsets of the sentence. */
export type Report = { person: Person; stance: ReportStance; confidence: number; reason: string; at: number };

/** The persons whom pronouns can mean: who was spoken of last, and a leadership or group that goes by a name. */
export type Spoken = { he: Person | null; they: Person | null };

const allVerbs = reportingVerbs.map(({ forms }) => forms).join("|");
const adverbs = String.raw`(?:(?:himself|herself|themselves|also|then|again|now|once|even|already|later|first|further|still|therefore|thus|rightly|wrongly|only|(?!hardly|scarcely|barely)\p{Ll}+ly|has|have|had|,? for example,?|in turn|too|\p{Ll}+ed and)\s+){0,3}`;
/** What may stand between a name and its verb: an apposition between commas or dashes; brackets are blanked before. */
const apposition = String.raw`(?:,[^,.;:]{2,60},|\s+--[^-]{2,160}--|\s*[—–][^—–]{2,160}[—–]|,(?=\s+ha[sd]\s))?`;
const name = String.raw`(?:(?:\p{Lu}\.\s?)+|(?:\p{Lu}[\p{L}\p{M}'’-]*\s+){0,2})\p{Lu}[\p{L}\p{M}'’-]*\p{L}`;
/** A name that owns nothing: “Smith's claims” are things, and no report. */
const bearer = String.raw`${name}(?<!['’]s)`;
const collective = "(?:leadership|group|government|school|circle|faction|camp|team)";

const subjectVerb = new RegExp(
  String.raw`(?<!\p{L})(?<article>the\s+)?(?<name>${bearer})(?<group>\s+${collective})?${apposition}\s+${adverbs}(?<verb>${allVerbs})(?!\p{L})`,
  "gu",
);
const pronounBefore = (verbs: string) =>
  new RegExp(
    String.raw`(?<=^\W*|[,;:—–-]\s*(?:(?:and|but|yet|as|so|for|though|although|when|while|since|because)\s+)?|(?:^|\s)(?:as|when|though|although|and|but)\s+)(?<pronoun>[Hh]e|[Ss]he|[Tt]hey)\s+${adverbs}(?<verb>${verbs})(?!\p{L})`,
    "gu",
  );
const pronounVerb = pronounBefore(allVerbs);
/** Beside another's words, a pronoun before a verb that only brings them in is their speaker too. */
const pronounQuotes = pronounBefore(quotingVerbs);
const verbSubject = new RegExp(
  String.raw`["”’»,]\s+(?<verb>${allVerbs}|adds?|added|asks?|asked|continue[sd])\s+(?<name>${bearer})(?!\p{L}|['’]s)`,
  "gu",
);
const sources = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]ccording to|[Aa]s (?:reported|described|noted|argued|shown) by|[Ii]n the (?:words|view|opinion|judgement|judgment|account|eyes) of)\s+(?<name>${name})(?!\p{L})`,
  "gu",
);
const possessed = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]n|[Oo]n|[Bb]y)\s+(?<name>${name})['’]s?\s+(?:view|opinion|words|judgement|judgment|account|estimate|interpretation|reading|telling)(?!\p{L})`,
  "gu",
);
const own =
  /(?<!\p{L})(?:[Ii]n|[Oo]n) (?:his|her) (?:own )?(?:view|opinion|words|judgement|judgment|account|estimate|reading)(?!\p{L})/gu;

const stanceOf = (verb: string): ReportStance =>
  reportingVerbs.find(({ forms }) => new RegExp(`^(?:${forms})$`, "iu").test(verb.trim()))?.stance ??
  verbWithContext(verb);

/** Verbs that report only before certain words were matched with those words; alone they are neutral or grant. */
const verbWithContext = (verb: string): ReportStance => (/^f(?:inds?|ound)$/u.test(verb) ? "endorses" : "reports");

const lastWord = (text: string): string =>
  text
    .trim()
    .split(/\s+/u)
    .at(-1)
    ?.replace(/['’]s$/u, "") ?? "";

/**
 * Family names that stand where one who reports stands: before a verb of saying, after “according to”. A name inside
 * quotation marks is not looked for: give the text with them blanked.
 */
export function reportersIn(text: string): string[] {
  const subjects = [...text.matchAll(subjectVerb)].filter(({ groups }) => !groups?.article);
  const pairs = subjects.flatMap(({ index }) => pairBefore.exec(text.slice(0, index))?.[1] ?? []);
  const single = [subjects, ...[verbSubject, sources, possessed].map((shape) => [...text.matchAll(shape)])]
    .flat()
    .map(({ groups }) => groups?.name ?? "");
  return [...pairs, ...single].map(lastWord);
}

/** The view that a sentence reports, if it does: of several, the first. Quotations must be blanked. */
export function reportIn(text: string, people: People, spoken: Spoken): Report | null {
  const reports = [
    ...named(text, people).flatMap(({ report, withheld }) => {
      if (withheld === null) return [report];
      const { confidence, reason } = report;
      return withheld === "in-question"
        ? [{ ...report, confidence: confidence / 2, reason: `${reason}, in a question` }]
        : [];
    }),
    ...[...text.matchAll(pronounVerb)].flatMap((match) => byPronoun(text, match, people, spoken)),
    ...[...text.matchAll(own)].flatMap((match): Report[] =>
      spoken.he
        ? [{ person: spoken.he, stance: "reports", confidence: 0.55, reason: `“${match[0]}”`, at: match.index }]
        : [],
    ),
  ];
  return reports.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/** Why words of a sentence that look like a report report nothing, as a reason; null where none do. */
export function withheldReport(text: string, people: People): string | null {
  for (const { report, withheld } of named(text, people))
    if (withheld && withheld !== "in-question") return `${report.reason}, ${withheldReasons[withheld]}`;
  return null;
}

const withheldReasons = {
  condition: "under a condition: no view that is reported",
  denial: "denied: no view that is reported",
  asked: "asked: no view that is reported",
};

/** “Smith and ” before “Jones have shown”: of a pair, the first stands for both. */
const pairBefore = new RegExp(String.raw`(?<!\p{L})(${name})(?:,?\s+(?:and|&)\s+)$`, "u");

type Named = { report: Report; withheld: Withheld | null };

function named(text: string, people: People): Named[] {
  const found = (shape: RegExp, confidence: number): Named[] =>
    [...text.matchAll(shape)].flatMap((match) => {
      const { name: full = "", group, article, verb } = match.groups ?? {};
      const last = people.get(foldWord(lastWord(full)));
      const first = pairBefore.exec(text.slice(0, match.index))?.[1];
      const person = (first && people.get(foldWord(lastWord(first)))) || last;
      if (!person || (article && !group)) return [];
      const before = text.slice(0, match.index) + full.slice(0, full.length - lastWord(full).length);
      const withheld = verb === undefined ? null : withheldBy(before, text);
      const stance = verb === undefined ? "reports" : stanceOf(verb);
      const reason = `“${[person === last ? lastWord(full) : `${first} and ${lastWord(full)}`, group?.trim(), verb].filter(Boolean).join(" ")}”`;
      const sure = group ? confidence - 0.3 : confidence;
      return [{ report: { person, stance, confidence: sure, reason, at: match.index }, withheld }];
    });
  return [...found(sources, 0.85), ...found(possessed, 0.85), ...found(subjectVerb, 0.8), ...found(verbSubject, 0.75)];
}

/** “he writes”: whoever the sentence has named before, else whoever was spoken of last. */
function byPronoun(text: string, match: RegExpExecArray, people: People, spoken: Spoken): Report[] {
  const { pronoun = "", verb = "" } = match.groups ?? {};
  const isThey = pronoun.toLowerCase() === "they";
  const before = isThey ? undefined : personsIn(text.slice(0, match.index), people).at(-1)?.person;
  const person = before ?? (isThey ? spoken.they : spoken.he);
  if (!person) return [];
  const reason = `“${pronoun} ${verb}”, of ${person.name}`;
  return [{ person, stance: stanceOf(verb), confidence: before ? 0.65 : 0.55, reason, at: match.index }];
}

const introducing = new RegExp(String.raw`(?<!\p{L})(?<name>${bearer})\s+${adverbs}(?:${quotingVerbs})(?!\p{L})`, "gu");
const by = new RegExp(String.raw`(?<!\p{L})by\s+(?:[\p{L}-]+\s+){0,4}?(?<name>${name})\s*(?:[:,]|$)`, "gu");

/** Family names that stand where one who leads a quotation in stands, in a sentence that ends with a colon. */
export function introducersIn(text: string): string[] {
  if (!/:[\s"“”«»„]*$/u.test(text)) return [];
  return [...text.matchAll(introducing), ...text.matchAll(by)].map(({ groups }) => lastWord(groups?.name ?? ""));
}

/** Who speaks in a quotation that a sentence leads in: by a report, “a remark by X”, or as the one who is named. */
export function introducedBy(text: string, people: People, spoken: Spoken): Report | null {
  const passive = [...text.matchAll(by)]
    .filter(({ index }) => !/(?:quoted|cited)\s$/u.test(text.slice(0, index)))
    .flatMap((match): Report[] => {
      const person = people.get(foldWord(lastWord(match.groups?.name ?? "")));
      return person
        ? [{ person, stance: "reports", confidence: 0.75, reason: `“by ${person.family}”`, at: match.index }]
        : [];
    });
  const active = [...text.matchAll(introducing)].flatMap((match): Report[] => {
    const person = people.get(foldWord(lastWord(match.groups?.name ?? "")));
    const reason = `${person?.family ?? ""} introduces the words`;
    return person ? [{ person, stance: "reports", confidence: 0.7, reason, at: match.index }] : [];
  });
  const report = reportIn(text, people, spoken);
  if (report && !/^“(?:as )/iu.test(report.reason))
    return passive[0] && report.at > passive[0].at ? passive[0] : report;
  const [pronoun] = [...text.matchAll(pronounQuotes)].flatMap((match) => byPronoun(text, match, people, spoken));
  return passive[0] ?? active[0] ?? pronoun ?? null;
}

const group = new RegExp(String.raw`(?<!\p{L})the\s+(?<name>${name})\s+${collective}(?!\p{L})`, "giu");
const preposition =
  /(?:\b(?:by|with|of|to|from|for|in|against|than|and|towards?|on|like|unlike|over|under|after|before|behind)\s+)(?:\p{Lu}[\p{L}.'’-]*\s+)*$/u;

/** Who is spoken of after a sentence: the one who reports in it, else the first who is named as its subject. */
export function spokenAfter(text: string, people: People, before: Spoken, report: Report | null): Spoken {
  const groupName = [...text.matchAll(group)].at(-1)?.groups?.name ?? "";
  const they = people.get(foldWord(lastWord(groupName))) ?? before.they;
  if (report && !/^“they/iu.test(report.reason)) return { he: report.person, they };
  const subject = personsIn(text, people).find(
    ({ start, end, owns }) =>
      // “Smith’s first plan failed”: what follows is about Smith. Elsewhere an owner is named in passing.
      (!owns || text.slice(0, start).trim() === "") &&
      !preposition.test(text.slice(0, start)) &&
      !new RegExp(`^\\s+${collective}`, "u").test(text.slice(end)),
  );
  return { he: subject?.person ?? before.he, they };
}
