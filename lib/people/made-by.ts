import { foldWord } from "@/lib/propose/spelling";
import { familyOf } from "@/lib/propose/work-form";
import type { CslItem, CslName } from "@/lib/sources/csl";
import type { Person } from "./person";

type Named = Pick<Person, "name" | "variants">;

/** A name as it is compared: the folded family name, and the given names or initials before it. */
type ReadName = { family: string; given: string[] };

const givenNames = (given: string): string[] => given.replaceAll(".", ". ").split(/\s+/u).filter(Boolean);

function readName(name: string): ReadName {
  const family = familyOf(name);
  return { family: foldWord(family), given: givenNames(name.slice(0, name.lastIndexOf(family))) };
}

/** Whether two given names can be one person's: the same word, or one the beginning of which the other abbreviates. */
function agree(one: string, other: string): boolean {
  const [a, b] = [foldWord(one), foldWord(other)];
  if (one.endsWith(".") || other.endsWith(".")) return a.startsWith(b) || b.startsWith(a);
  return a === b;
}

/** Whether given names differ at a place where both have one. */
const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word, at) => other[at] !== undefined && !agree(word, other[at]));

function isNamed(person: Named, name: CslName): boolean {
  const all = [person.name, ...person.variants];
  if ("literal" in name) return all.includes(name.literal);
  const given = givenNames(name.given ?? "");
  const forms = all.map(readName).filter((form) => form.family === foldWord(name.family) && form.given.length > 0);
  // The first given name has many spellings, of which one must fit; what follows it must fit in every form.
  const fits = given.length > 0 && forms.some((form) => !differ(form.given, given));
  return fits && !forms.some((form) => differ(form.given.slice(1), given.slice(1)));
}

/** What somebody did for a work: wrote it, edited it, or edited the volume in which it stands. */
export type Making = "author" | "editor" | "volume-editor";

/**
 * What a person did for a work, by the names of its record: same family name, no given name or initial that differs.
 * Null for nothing, and where the names fit somebody else of the map as well.
 */
export function makingOf(
  person: Person,
  people: readonly Person[],
  { type, author = [], editor = [] }: Pick<CslItem, "type" | "author" | "editor">,
): Making | null {
  const isTheirs = (name: CslName) =>
    isNamed(person, name) && !people.some((other) => other.key !== person.key && isNamed(other, name));
  if (author.some(isTheirs)) return "author";
  if (!editor.some(isTheirs)) return null;
  return type === "chapter" ? "volume-editor" : "editor";
}
