import { NamedIn } from "@/components/gloss/named-in";
import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { essayStanceLines, stanceHeadings, standingWords } from "@/components/ui/words";
import { claimPath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { Example } from "@/lib/matrix/example";

const sides = ["supports", "qualifies", "contests"] as const;

type Props = { slug: string; essay: string; example: Example; glosses: Glosses };

/** One claim with the weight of its sides, as a first look at what a map shows. */
export function ExampleClaim({ slug, essay, example, glosses }: Props) {
  const { claim, totals, standings } = example;
  return (
    <section aria-labelledby="example" className="rounded-[3px] border border-rule bg-leaf px-6 py-6 md:px-8">
      <h2 id="example" className="label text-faint">
        For example · {essay} · {essayStanceLines[claim.essayStance]}
      </h2>
      <p className="my-3 text-large leading-[1.4] text-pretty">
        <a href={claimPath(slug, claim.key)} className="quiet-link">
          {claim.statement}
        </a>
      </p>
      <NamedIn text={claim.statement} glosses={glosses} />
      <ul className="sans mt-3 flex flex-wrap gap-x-8 gap-y-1 border-t border-rule pt-4 text-small">
        {sides.map((stance) => (
          <li key={stance} className={`flex items-baseline gap-1.5 ${stanceColour[stance]}`}>
            <StanceMark stance={stance} provenance="own-work" silent />
            <span>
              {stanceHeadings[stance]} {totals[stance]}
            </span>
          </li>
        ))}
      </ul>
      {standings.length > 0 && (
        <p className="sans mt-3 text-small text-soft">
          Standing of the essay’s answer among specialists: {standings.map((value) => standingWords[value]).join(", ")}.
        </p>
      )}
    </section>
  );
}
