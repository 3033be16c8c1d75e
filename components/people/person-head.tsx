import type { ReactNode } from "react";
import { Glossed } from "@/components/gloss/glossed";
import { Block } from "@/components/ui/block";
import { Reference } from "@/components/ui/reference";
import { interpretationPath, sourcePath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { Making } from "@/lib/people/made-by";
import type { PersonPage } from "@/lib/people/people";
import { familyOf } from "@/lib/propose/work-form";
import { noChoice, searchAddress } from "@/lib/search/view";
import { sourceKinds } from "@/lib/sources/vocabulary";
import { dateInWords } from "@/lib/timeline/date-words";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-ink">{children}</dd>
    </>
  );
}

/** What is not recorded is said: it is a gap of the map, not a finding. */
const dateOr = (date: string | null) => (date ? dateInWords(date) : <span className="text-faint">not recorded</span>);

/** What is said of a work that is not simply theirs. */
const makingWords: Record<Making, string> = {
  author: "",
  editor: ", as editor",
  "volume-editor": ", in a volume that they edited",
};

function Works({ slug, works }: { slug: string; works: PersonPage["works"] }) {
  if (works.length === 0) return null;
  return (
    <Block id="works" title="Works by them in this map" count={works.length}>
      <ul className="text-medium leading-snug">
        {works.map(({ key, kind, reference, making }) => (
          <li key={key} className="py-1">
            <a href={sourcePath(slug, key)} className="quiet-link">
              <Reference reference={reference} />
            </a>
            <span className="sans text-small text-faint">
              {" "}
              {sourceKinds[kind]}
              {makingWords[making]}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** Who it is: names, dates, role, the interpretation and the works that are theirs. */
export function PersonHead({ slug, person, glosses }: { slug: string; person: PersonPage; glosses: Glosses }) {
  const { name, variants, role, born, died, interpretation, works } = person;
  const family = familyOf(name);
  return (
    <header className="grid items-start gap-x-14 pt-5 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
      <div className="measure">
        <p className="label text-faint">Person · as the map’s editors describe them</p>
        <h1 className="my-3 text-heading leading-tight md:text-display">{name}</h1>
        <p>
          <Glossed text={role} glosses={glosses} />
        </p>
        <dl className="facts mt-4">
          <Fact name="Born">{dateOr(born)}</Fact>
          <Fact name="Died">{dateOr(died)}</Fact>
          {variants.length > 0 && <Fact name="Also written">{variants.join(", ")}</Fact>}
          {interpretation && (
            <Fact name="Interpretation">
              <a href={interpretationPath(slug, interpretation.key)} className="small-caps">
                {interpretation.name}
              </a>
            </Fact>
          )}
        </dl>
        <p className="sans mt-4 text-medium no-print">
          <a href={searchAddress({ q: family, choice: noChoice, page: 1 })}>Search for “{family}”</a>
        </p>
      </div>
      <div className="lg:-mt-8">
        <Works slug={slug} works={works} />
      </div>
    </header>
  );
}
