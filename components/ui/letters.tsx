import type { ReactNode } from "react";
import type { Letter } from "@/lib/alphabet";

const anchorOf = (letter: string): string => (letter === "#" ? "letter-other" : `letter-${letter.toLowerCase()}`);

/** The letters of an index, each the way to its entries. */
export function LetterLinks<Item>({ letters }: { letters: readonly Letter<Item>[] }) {
  return (
    <nav aria-label="Letters" className="sans mt-6 text-medium no-print">
      <ul className="flex flex-wrap gap-x-1">
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#${anchorOf(letter)}`} className="quiet-link inline-block min-w-7 py-0.5 text-center">
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The entries of an index under their letters. */
export function LetterGroups<Item>({
  letters,
  children,
}: {
  letters: readonly Letter<Item>[];
  children: (items: readonly Item[]) => ReactNode;
}) {
  return letters.map(({ letter, items }) => (
    <section key={letter} aria-labelledby={anchorOf(letter)} className="letter-group">
      <h2 id={anchorOf(letter)} className="letter">
        {letter}
      </h2>
      <div>{children(items)}</div>
    </section>
  ));
}
