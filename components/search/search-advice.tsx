import type { SearchTerm } from "@/lib/search/query";
import { noChoice, searchAddress } from "@/lib/search/view";

const addressOf = (q: string): string => searchAddress({ q, choice: noChoice, page: 1 });

const examples = [
  { q: "Жуков", remark: "a name in any spelling: Zhukov, Žukov" },
  { q: '"secret ballot" elections', remark: "a phrase, and a word beside it" },
  { q: "troika -Getty", remark: "one word without another" },
] as const;

/** What can be searched, and how: before anything is. */
export function SearchGuide() {
  return (
    <div className="measure mt-8">
      <p>
        Claims, positions and the questions on which they meet; interpretations, people and glossary terms; sources with
        their archives and pages; editor’s notes; and what each paragraph says. Words are found in all their forms, in
        English and in Russian, and names in any transliteration.
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
  return (
    <div className="measure mt-4">
      <p>
        Try fewer words, or a word without its ending; take the quotation marks off a phrase. What is searched are the
        maps: claims, positions, sources, people and terms, not the whole text of the essays.
      </p>
      {terms.length > 1 && (
        <p className="mt-3">
          Each word alone:{" "}
          {terms.map(({ text }, at) => (
            // A word may have been written twice.
            <span key={`${text} ${terms.slice(0, at).filter((term) => term.text === text).length}`}>
              {at > 0 && ", "}
              <a href={addressOf(text)}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
