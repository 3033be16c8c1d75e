import { fullName } from "./name-shape";
import { type People, personBy, personsIn } from "./people";
import { collective } from "./report-shapes";
import { familyIn, type Report, type Spoken } from "./reporting";

const group = new RegExp(String.raw`(?<!\p{L})the\s+(?<name>${fullName})\s+${collective}(?!\p{L})`, "giu");
const preposition =
  /(?:\b(?:by|with|of|to|from|for|in|against|than|and|towards?|on|like|unlike|over|under|after|before|behind)\s+)(?:\p{Lu}[\p{L}.'’-]*\s+)*$/u;

/** Who is spoken of after a sentence: the one who reports in it, else the first who is named as its subject. */
export function spokenAfter(text: string, people: People, before: Spoken, report: Report | null): Spoken {
  const groupName = [...text.matchAll(group)].at(-1)?.groups?.name ?? "";
  const they = personBy(familyIn(groupName), people) ?? before.they;
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
