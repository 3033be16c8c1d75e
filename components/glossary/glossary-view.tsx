import { PersonItem } from "@/components/gloss/entries";
import { EntryList } from "@/components/gloss/gloss-entries";
import { Glossed } from "@/components/gloss/glossed";
import { namedWords } from "@/components/people/named-words";
import { ClaimLinks } from "@/components/ui/claim-links";
import { LetterGroups, LetterLinks } from "@/components/ui/letters";
import { ParagraphLinks } from "@/components/ui/paragraph-links";
import { glossaryPath, termAnchor } from "@/lib/addresses";
import { byLetter } from "@/lib/alphabet";
import type { Glosses } from "@/lib/gloss/explained";
import type { GlossaryEntry } from "@/lib/glossary/glossary";

/** Where a term is used, folded: the numbers can be many. */
function Uses({ slug, entry }: { slug: string; entry: GlossaryEntry }) {
  const used = namedWords({ claims: entry.claims.length, paragraphs: entry.paragraphs.length });
  if (entry.paragraphs.length === 0) return <p className="sans text-small text-faint">{used}</p>;
  return (
    <details className="sans text-small text-faint">
      <summary className="w-fit py-0.5 hover:text-ink">Used in {used}</summary>
      <ClaimLinks slug={slug} claims={entry.claims} />
      <ParagraphLinks slug={slug} paragraphs={entry.paragraphs} />
    </details>
  );
}

function Entry({ slug, entry, glosses }: { slug: string; entry: GlossaryEntry; glosses: Glosses }) {
  return (
    <li className="index-entry">
      {/* The place that links lead to, and all that a card shows. */}
      <p id={termAnchor(entry.term)} className="index-term leading-snug">
        <a href={glossaryPath(slug, entry.term)} className="gloss-name">
          {entry.term}
        </a>
        : <Glossed text={entry.definition} glosses={glosses} />
      </p>
      <Uses slug={slug} entry={entry} />
    </li>
  );
}

/** The terms of an essay's map, in one alphabet. */
export function GlossaryView({
  slug,
  entries,
  glosses,
}: {
  slug: string;
  entries: readonly GlossaryEntry[];
  glosses: Glosses;
}) {
  const letters = byLetter(entries, ({ term }) => term);
  return (
    <>
      <div className="page-width">
        <header className="pt-5">
          <h1 className="text-heading leading-tight md:text-display">Glossary</h1>
          <p className="measure mt-3">
            {entries.length} terms that the essay and its map use, in short neutral entries by the map’s editors. On
            every page a term with a dotted line opens its entry in place.
          </p>
        </header>
        <LetterLinks letters={letters} />
        <LetterGroups letters={letters}>
          {(items) => (
            <ul className="index-entries">
              {items.map((entry) => (
                <Entry key={entry.term} slug={slug} entry={entry} glosses={glosses} />
              ))}
            </ul>
          )}
        </LetterGroups>
      </div>
      <div className="page-width gloss-lists mt-10">
        <EntryList title="People on this page" count={glosses.people.length}>
          {glosses.people.map((person) => (
            <PersonItem key={person.key} slug={slug} person={person} />
          ))}
        </EntryList>
      </div>
    </>
  );
}
