import { GlossEntries } from "@/components/gloss/gloss-entries";
import { Glossed } from "@/components/gloss/glossed";
import { LetterGroups, LetterLinks } from "@/components/ui/letters";
import { peoplePath, personPath } from "@/lib/addresses";
import { byLetter } from "@/lib/alphabet";
import type { Glosses } from "@/lib/gloss/explained";
import type { PersonEntry } from "@/lib/people/people";
import { indexName, lifeDates } from "@/lib/people/person";
import type { PeopleView } from "@/lib/people/view";
import { namedWords } from "./named-words";

function Entry({ slug, person, glosses }: { slug: string; person: PersonEntry; glosses: Glosses }) {
  const life = lifeDates(person);
  return (
    <li className="index-entry">
      <p className="leading-snug">
        <a href={personPath(slug, person.key)} className="quiet-link font-medium">
          {indexName(person.name)}
        </a>{" "}
        <span className="sans text-small text-soft">{life ?? "dates not recorded"}</span>
      </p>
      <p className="mt-0.5 text-medium leading-snug">
        <Glossed text={person.role} glosses={glosses} />
      </p>
      <p className="sans mt-0.5 text-small text-faint">{namedWords(person)}</p>
    </li>
  );
}

function Filter({ action, view }: { action: string; view: PeopleView }) {
  return (
    <form action={action} aria-label="People" className="sans mt-5 flex flex-wrap items-end gap-3 text-medium no-print">
      <label className="grid gap-1 text-soft">
        Name or words of a role
        <input
          type="search"
          name="words"
          defaultValue={view.words}
          maxLength={100}
          className="w-72 max-w-full rounded-[3px] border border-edge bg-leaf px-2 py-1 text-ink"
        />
      </label>
      <button type="submit" className="rounded-[3px] border border-edge px-3 py-1">
        Show these people
      </button>
    </form>
  );
}

type Props = {
  slug: string;
  /** Everybody, and those among them who are asked for. */
  people: readonly PersonEntry[];
  shown: readonly PersonEntry[];
  view: PeopleView;
  glosses: Glosses;
};

function Shown({ slug, people, shown, view }: Omit<Props, "glosses">) {
  if (view.words === "") return null;
  const [count, all] = [shown.length, people.length];
  const found =
    count === 0 ? "Nobody is listed with" : `${count} of ${all} people ${count === 1 ? "is" : "are"} listed with`;
  return (
    <p role="status" className="sans mt-4 text-medium text-soft">
      {found} “{view.words}”. <a href={peoplePath(slug)}>Show everybody</a>
    </p>
  );
}

/** Whom the essay and its map name, in one alphabet. */
export function PeopleList({ glosses, ...props }: Props) {
  const { slug, people, shown, view } = props;
  const letters = byLetter(shown, ({ name }) => indexName(name));
  return (
    <>
      <div className="page-width">
        <header className="pt-5">
          <h1 className="text-heading leading-tight md:text-display">People</h1>
          <p className="measure mt-3">
            {people.length} people whom the essay or its map names, with what they were at the time of which the essay
            speaks. The entries are the map’s editors’, short and neutral. Each says in how many claims and paragraphs
            the name or a view of theirs is found, as far as the essay’s text may be read here.
          </p>
        </header>
        <Filter action={peoplePath(slug)} view={view} />
        <Shown {...props} />
        {letters.length > 1 && <LetterLinks letters={letters} />}
        <LetterGroups letters={letters}>
          {(items) => (
            <ul className="index-entries">
              {items.map((person) => (
                <Entry key={person.key} slug={slug} person={person} glosses={glosses} />
              ))}
            </ul>
          )}
        </LetterGroups>
      </div>
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
