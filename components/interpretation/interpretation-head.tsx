import { Glossed } from "@/components/gloss/glossed";
import { ThroughEssay } from "@/components/position/through-essay";
import { Block } from "@/components/ui/block";
import { ParagraphLinks } from "@/components/ui/paragraph-links";
import { Reference } from "@/components/ui/reference";
import { interpretationKindWords } from "@/components/ui/words";
import { sourcePath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import { allPositions, type InterpretationPage, type Work } from "@/lib/interpretations/interpretation";
import { countPositions } from "@/lib/interpretations/totals";
import { sourceKinds } from "@/lib/sources/vocabulary";
import { TotalsTable } from "./totals-table";

type Part = { slug: string; interpretation: InterpretationPage; glosses?: Glosses };

/** How the essay portrays it: the essay's word, with the paragraphs in which it says so. */
function Portrayal({ slug, interpretation: { kind, portrayal }, glosses }: Part) {
  return (
    <Block id="portrayal" title={kind === "essay" ? "How the essay describes itself" : "How the essay portrays it"}>
      {portrayal ? (
        <>
          <p>
            <Glossed text={portrayal.summary} glosses={glosses} />
          </p>
          <ParagraphLinks slug={slug} paragraphs={portrayal.paragraphs} />
        </>
      ) : (
        <p className="text-medium text-soft">The essay does not speak of it.</p>
      )}
    </Block>
  );
}

function Works({ slug, works }: { slug: string; works: readonly Work[] }) {
  return (
    <Block id="works" title="Its works in this map" count={works.length}>
      {works.length === 0 && <p className="text-medium text-soft">No work of it is recorded.</p>}
      <ul className="text-medium leading-snug">
        {works.map(({ key, kind, reference }) => (
          <li key={key} className="py-1">
            <a href={sourcePath(slug, key)} className="quiet-link">
              <Reference reference={reference} />
            </a>
            <span className="sans text-small text-faint"> {sourceKinds[kind]}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** Who this is, how the essay portrays it, its works, and what the map holds of it, in numbers. */
export function InterpretationHead({ slug, interpretation, glosses }: Part) {
  const positions = allPositions(interpretation);
  return (
    <header className="grid items-start gap-x-14 pt-5 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
      <div className="measure">
        <p className="label text-faint">
          {interpretationKindWords[interpretation.kind]} · as the map’s editors describe it
        </p>
        <h1 className="my-3 text-heading leading-tight md:text-display">
          <span className="small-caps">{interpretation.name}</span>
        </h1>
        <p>
          <Glossed text={interpretation.summary} glosses={glosses} />
        </p>
        {interpretation.kind !== "essay" && <ThroughEssay positions={positions} />}
        <Portrayal slug={slug} interpretation={interpretation} glosses={glosses} />
      </div>
      <div className="lg:-mt-8">
        <Block id="totals" title="Its positions in this map" count={positions.length}>
          {interpretation.kind === "essay" ? (
            <p className="text-medium text-soft">
              They are not counted by stance: every other position stands to the essay’s answers.
            </p>
          ) : (
            <TotalsTable totals={countPositions(positions)} />
          )}
        </Block>
        <Works slug={slug} works={interpretation.works} />
      </div>
    </header>
  );
}
