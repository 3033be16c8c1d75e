import { alternativesOf, type SearchTerm } from "@/lib/search/query";
import { noChoice, searchAddress } from "@/lib/search/view";

const addressOf = (q: string): string => searchAddress({ q, choice: noChoice, page: 1 });

const examples = [
  { q: "Жуков", remark: "a name in any spelling: Zhukov, Žukov" },
  { q: '"secret ballot" elections', remark: "a phrase, and a word beside it" },
  { q: "troika -Getty", remark: "one word without another; so is troika NOT Getty" },
  { q: "Yezhov OR Yagoda", remark: "either of two words" },
  { q: "terror*", remark: "words with this beginning" },
  { q: "pp. 307-9", remark: "pages, as they are cited; claim 22.1 and ¶22 by their numbers" },
] as const;

/** What can be searched, and how: before anything is. */
export function SearchGuide() {
  return (
    <div className="measure mt-8">
      <p>
        Claims, positions and the questions on which they meet; interpretations, people and glossary terms; sources with
        their archives and pages; editor’s notes and those of members; what each paragraph says, and of an essay’s own
        words so much as you may read. Words are found in all their forms, in English and in Russian, and names in any
        transliteration.
      </p>
      <h2 className="label mt-6 text-soft">For example</h2>
      <ul className="mt-1">
        {examples.map(({ q, remark }) => (
          <li key={q} className="py-1">
            <a href={addressOf(q)}>{q}</a> <span className="text-soft">{remark}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What to try where nothing answers: the words one by one, where there are several. */
export function NothingFound({ terms }: { terms: readonly SearchTerm[] }) {
  const words = terms.flatMap(alternativesOf);
  return (
    <div className="measure mt-4">
      <p>
        Try fewer words, or the beginning of one with a star (terror*); take the quotation marks off a phrase. What is
        searched are the maps: claims, positions, sources, people and terms; and of notes and essays what you may read.
      </p>
      {words.length > 1 && (
        <p className="mt-3">
          Each word alone:{" "}
          {words.map(({ text }, at) => (
            // A word may have been written twice.
            <span key={`${text} ${words.slice(0, at).filter((one) => one.text === text).length}`}>
              {at > 0 && ", "}
              <a href={addressOf(text)}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
