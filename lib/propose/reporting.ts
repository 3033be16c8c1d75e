import { fullName } from "./name-shape";
import { type People, type Person, personBy, personsIn } from "./people";
import { own, possessed, pronounVerb, sources, subjectVerb, verbSubject } from "./report-shapes";
import { type ReportStance, reportingVerbs } from "./reporting-verbs";
import { type Withheld, withheldBy } from "./withheld";
import { familyOf } from "./work-form";

/** Whose view a sentence reports, with the words that say so; offsets of the sentence. */
export type Report = { person: Person; stance: ReportStance; confidence: number; reason: string; at: number };

/** The persons whom pronouns can mean: who was spoken of last, and a leadership or group that goes by a name. */
export type Spoken = { he: Person | null; they: Person | null };

const stanceOf = (verb: string): ReportStance =>
  reportingVerbs.find(({ forms }) => new RegExp(`^(?:${forms})$`, "iu").test(verb.trim()))?.stance ??
  verbWithContext(verb);

/** Verbs that report only before certain words were matched with those words; alone they are neutral or grant. */
const verbWithContext = (verb: string): ReportStance => (/^f(?:inds?|ound)$/u.test(verb) ? "endorses" : "reports");

/** The family name of one who is named, without the sign of the possessive. */
export const familyIn = (name: string): string => familyOf(name.trim().replace(/['’]s$/u, ""));

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
  return [...pairs, ...single].map(familyIn);
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

/** “Smith and ”, “Smith, Dow, and ” before “Jones have shown”: of several, the first stands for all. */
const pairBefore = new RegExp(String.raw`(?<!\p{L})(${fullName})(?:,\s+${fullName}){0,4}(?:,?\s+(?:and|&)\s+)$`, "u");

/** The words of a report as they stand, the middle of long ones left out. */
function shown(words: string): string {
  const all = words
    .replace(/^["”’»,]\s+/u, "")
    .trim()
    .split(/\s+/u);
  return all.length <= 7 ? all.join(" ") : `${all.slice(0, 3).join(" ")} … ${all.at(-1)}`;
}

type Named = { report: Report; withheld: Withheld | null };

function named(text: string, people: People): Named[] {
  const found = (shape: RegExp, confidence: number): Named[] =>
    [...text.matchAll(shape)].flatMap((match) => {
      const { name: full = "", group, article, verb } = match.groups ?? {};
      const last = personBy(familyIn(full), people);
      const pair = pairBefore.exec(text.slice(0, match.index));
      const first = pair?.[1];
      const person = (first && personBy(familyIn(first), people)) || last;
      if (!person || (article && !group)) return [];
      const before = text.slice(0, match.index) + full.slice(0, full.length - familyIn(full).length);
      const withheld = verb === undefined ? null : withheldBy(before, text);
      const stance = verb === undefined ? "reports" : stanceOf(verb);
      const words = shown((person === last ? "" : (pair?.[0] ?? "")) + match[0]);
      const reason = `“${words}”`;
      const sure = group ? confidence - 0.3 : confidence;
      return [{ report: { person, stance, confidence: sure, reason, at: match.index }, withheld }];
    });
  return [...found(sources, 0.85), ...found(possessed, 0.85), ...found(subjectVerb, 0.8), ...found(verbSubject, 0.75)];
}

/** “he writes”: whoever the sentence has named before, else whoever was spoken of last. */
export function byPronoun(text: string, match: RegExpExecArray, people: People, spoken: Spoken): Report[] {
  const { pronoun = "", verb = "" } = match.groups ?? {};
  const isThey = pronoun.toLowerCase() === "they";
  const before = isThey ? undefined : personsIn(text.slice(0, match.index), people).at(-1)?.person;
  const person = before ?? (isThey ? spoken.they : spoken.he);
  if (!person) return [];
  const reason = `“${pronoun} ${verb}”, of ${person.name}`;
  return [{ person, stance: stanceOf(verb), confidence: before ? 0.65 : 0.55, reason, at: match.index }];
}
