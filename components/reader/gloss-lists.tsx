import type { ReactNode } from "react";
import { Reference } from "@/components/ui/reference";
import { sourcePath } from "@/lib/addresses";
import type { ReaderGlosses } from "@/lib/reader/reader";
import { sourceKinds } from "@/lib/sources/vocabulary";
import { glossAnchor } from "./gloss-anchor";

function List({ title, children, count }: { title: string; children: ReactNode; count: number }) {
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

/** A life in years, as far as it is known. */
const life = (born: string | null, died: string | null): string =>
  born || died ? ` (${born ?? "?"}–${died ?? "?"})` : "";

/**
 * What the text names, explained: the sources it cites, people, terms. A script shows an entry beside the word that
 * was opened; without one the word leads here.
 */
export function GlossLists({ slug, glosses: { sources, people, terms } }: { slug: string; glosses: ReaderGlosses }) {
  return (
    <div className="page-width reader-columns mt-10">
      <div className="reader-text gloss-lists">
        <List title="Sources that the text cites" count={sources.length}>
          {sources.map(({ key, kind, reference }) => (
            <li key={key} id={glossAnchor({ kind: "source", key })}>
              <Reference reference={reference} />. <span className="gloss-kind">{sourceKinds[kind]}</span>{" "}
              <a href={sourcePath(slug, key)}>Record, and what rests on it</a>
            </li>
          ))}
        </List>
        <List title="People" count={people.length}>
          {people.map(({ key, name, role, born, died }) => (
            <li key={key} id={glossAnchor({ kind: "person", key })}>
              <b>{name}</b>
              {life(born, died)}: {role}
            </li>
          ))}
        </List>
        <List title="Terms" count={terms.length}>
          {terms.map(({ term, definition }) => (
            <li key={term} id={glossAnchor({ kind: "term", key: term })}>
              <b>{term}</b>: {definition}
            </li>
          ))}
        </List>
      </div>
    </div>
  );
}
