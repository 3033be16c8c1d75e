import { glossaryPath, personPath } from "@/lib/addresses";
import type { Term } from "@/lib/gloss/explained";
import { glossAnchor } from "@/lib/gloss/gloss";
import { lifeDates, type Person } from "@/lib/people/person";

/** Who somebody is, in a line, with the way to their page. Stands at the foot of a page and in the card. */
export function PersonItem({ slug, person }: { slug: string; person: Person }) {
  const { key, name, role } = person;
  const life = lifeDates(person);
  return (
    <li id={glossAnchor({ kind: "person", key })}>
      <a href={personPath(slug, key)} className="gloss-name">
        {name}
      </a>
      {life && ` (${life})`}: {role}
    </li>
  );
}

/** What a term means, with the way to its place in the glossary. */
export function TermItem({ slug, term: { term, definition } }: { slug: string; term: Term }) {
  return (
    <li id={glossAnchor({ kind: "term", key: term })}>
      <a href={glossaryPath(slug, term)} className="gloss-name">
        {term}
      </a>
      : {definition}
    </li>
  );
}
