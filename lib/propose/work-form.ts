import { particle } from "./name-shape";
import type { ParsedCitation } from "./parsed-citation";
import { foldTitle, foldWord } from "./spelling";

/** A work as a citation names it. At least one of names and title is there. */
export type WorkForm = {
  /** Family names, as they stand; empty where the work goes by its title. */
  names: string[];
  title: string | null;
  /** Whether the title stands in quotation marks. */
  quoted: boolean;
  year: string | null;
};

/** A form for comparing: folded, so that spellings and punctuation do not count. */
export function formKey(form: WorkForm): string {
  const known = keys.get(form);
  if (known !== undefined) return known;
  const { names, title, year } = form;
  const key = [names.map(foldWord).sort().join("+"), foldTitle(title ?? ""), year ?? ""].join("|");
  keys.set(form, key);
  return key;
}

/** A form's key is asked for wherever its work is compared with another: each is made once. */
const keys = new WeakMap<WorkForm, string>();

const isParticle = new RegExp(`^${particle}$`, "u");

/**
 * The family name in a name as it stands: its last word without a suffix, with the particles before it; of a name with a
 * particle in lower case, all from there on (de la Vallée Poussin).
 */
export function familyOf(name: string): string {
  const words = name
    .trim()
    .replace(/,? (?:Jr|Sr)\.?$/, "")
    .split(/\s+/);
  const inner = words.findIndex((word, at) => at < words.length - 1 && /^(?:von|van|de|der|du|la)$/.test(word));
  let from = inner < 0 ? words.length - 1 : inner;
  while (from > 0 && isParticle.test(words[from - 1] ?? "")) from--;
  return words.slice(from).join(" ");
}

/** The last word of a name, by which a text can name somebody without the particles. */
export const headOf = (name: string): string => familyOf(name).split(" ").at(-1) ?? "";

/**
 * What a citation's form can mean, the fullest first: a form without comma or quotation marks (`Carr Foundations`) may be a
 * name, a name with a title, or a title.
 */
export function readingsOf({ names, title, quoted, plain, year }: ParsedCitation): WorkForm[] {
  if (plain === null) return names === null && title === null ? [] : [{ names: names ?? [], title, quoted, year }];
  const words = plain.split(" ");
  const split = words
    .slice(1)
    .map((_, at) => ({
      names: [words.slice(0, at + 1).join(" ")],
      title: words.slice(at + 1).join(" "),
      quoted: false,
      year,
    }))
    .slice(0, 2);
  return [
    ...split,
    { names: [plain], title: null, quoted: false, year },
    { names: [], title: plain, quoted: false, year },
  ];
}
