import type { ReactNode } from "react";
import type { Glosses } from "@/lib/gloss/explained";
import { PersonItem, TermItem } from "./entries";

/** Entries under their heading; nothing where there are none. */
export function EntryList({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section aria-label={title} className="gloss-list">
      <h2 className="label text-soft">
        {title} <span className="font-normal text-faint">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

/** The people and the terms of a page, explained. */
export function GlossLists({
  slug,
  glosses: { people, terms },
}: {
  slug: string;
  glosses: Pick<Glosses, "people" | "terms">;
}) {
  return (
    <>
      <EntryList title="People on this page" count={people.length}>
        {people.map((person) => (
          <PersonItem key={person.key} slug={slug} person={person} />
        ))}
      </EntryList>
      <EntryList title="Terms on this page" count={terms.length}>
        {terms.map((term) => (
          <TermItem key={term.term} slug={slug} term={term} />
        ))}
      </EntryList>
    </>
  );
}

/**
 * At the foot of a page: everybody and everything that it explains. A script shows an entry beside the word that was
 * opened; without one the word leads here, and on paper the entry stands here.
 */
export function GlossEntries({ slug, glosses }: { slug: string; glosses: Glosses }) {
  if (glosses.people.length + glosses.terms.length === 0) return null;
  return (
    <div className="page-width gloss-lists mt-10">
      <GlossLists slug={slug} glosses={glosses} />
    </div>
  );
}
