import { familyOf } from "@/lib/propose/work-form";
import { dateInWords } from "@/lib/timeline/date-words";

/** Somebody whom the essay or its map names, as the map describes them. */
export type Person = {
  key: string;
  name: string;
  /** Other spellings and forms of the name, in other scripts too. */
  variants: string[];
  /** What they were at the time of which the essay speaks. */
  role: string;
  /** EDTF dates; null where the map records none. */
  born: string | null;
  died: string | null;
};

/** The name as an index has it: “Stalin, Joseph”; a single name as it stands. */
export function indexName(name: string): string {
  const family = familyOf(name);
  const at = name.lastIndexOf(family);
  const given = `${name.slice(0, at).trim()}${name.slice(at + family.length)}`;
  return given ? `${family}, ${given.replace(/^, /, "")}` : name;
}

/**
 * A life as far as the map records it: “1878–1953”, “born 1938”, “died about 2011”; null where it records nothing.
 * Whoever has no date of death may be alive, or it is not recorded: nothing is said of it.
 */
export function lifeDates({ born, died }: Pick<Person, "born" | "died">): string | null {
  if (born && died) {
    const [from, to] = [dateInWords(born), dateInWords(died)];
    return from.includes(" ") || to.includes(" ") ? `${from} – ${to}` : `${from}–${to}`;
  }
  if (born) return `born ${dateInWords(born)}`;
  return died ? `died ${dateInWords(died)}` : null;
}
