import { groupBy } from "@/lib/group-by";
import type { FoundCitation } from "./found-citation";
import { foldTitle, foldWord } from "./spelling";
import { formKey, type WorkForm } from "./work-form";

/** A titled work of an essay, with what its title is compared by. */
type Titled = { form: WorkForm; words: string[] };

const namesOf = ({ names }: WorkForm): string => names.map(foldWord).join("+");

const titled = (form: WorkForm): Titled => ({ form, words: foldTitle(form.title ?? "").split(" ") });

/**
 * Which fuller form a shorter one stands for, by {@link formKey}: a title abbreviated (“Const.”), or a name alone where
 * the essay cites one titled work of that name. Of works in the bibliography nothing is asked: they are known.
 */
export function canonicalForms(citations: readonly FoundCitation[]): Map<string, WorkForm> {
  const cited = citations.flatMap(({ form, resolution }) => (form && !resolution ? [form] : []));
  const forms = [...new Map(cited.map((form) => [formKey(form), form])).values()];
  const works = forms.filter(({ title }) => title !== null);
  const byNames = groupBy(works, namesOf);
  const byStart = groupBy(works.map(titled), startOf);
  const canonical = new Map<string, WorkForm>();
  for (const form of forms) {
    const [only, ...others] = byNames.get(namesOf(form)) ?? [];
    if (form.title === null && form.year === null && form.names.length > 0 && only && others.length === 0)
      canonical.set(formKey(form), only);
    if (form.title === null) continue;
    const short = titled(form);
    const fuller = (byStart.get(startOf(short)) ?? []).find((other) => abbreviates(short.words, other.words));
    if (fuller) canonical.set(formKey(form), fuller.form);
  }
  return canonical;
}

/** Letters of an abbreviated word, at least. */
const fewestLetters = 3;

/** What an abbreviated title and the full one have in common: the names, how many words, how the first begins. */
const startOf = ({ form, words }: Titled): string =>
  [namesOf(form), words.length, words[0]?.slice(0, fewestLetters)].join("|");

/** Whether a title is another cut short, word by word. */
function abbreviates(cut: readonly string[], whole: readonly string[]): boolean {
  if (cut.length !== whole.length || cut.join() === whole.join()) return false;
  return cut.every((word, at) => word.length >= fewestLetters && whole[at]?.startsWith(word));
}
