import { GlossEntries } from "@/components/gloss/gloss-entries";
import { DifferenceList } from "@/components/position/difference-list";
import { PageLegend } from "@/components/position/page-legend";
import { Block } from "@/components/ui/block";
import { Neighbours } from "@/components/ui/neighbours";
import { interpretationPath } from "@/lib/addresses";
import { type Glosses, noGlosses } from "@/lib/gloss/explained";
import { gatherApart } from "@/lib/interpretations/apart";
import { type InterpretationPage, positionsIn } from "@/lib/interpretations/interpretation";
import type { InterpretationRef } from "@/lib/interpretations/position";
import { ApartList } from "./apart-list";
import { HeldClaims } from "./held-claims";
import { InterpretationHead } from "./interpretation-head";
import { PageContents } from "./page-contents";
import { PositionGroups } from "./position-groups";

function neighbour(slug: string, interpretation: InterpretationRef | null) {
  return interpretation && { href: interpretationPath(slug, interpretation.key), label: interpretation.name };
}

/** An interpretation: who it is, where it is cited against its own work, where it stands, and from whom it differs. */
type Props = { slug: string; interpretation: InterpretationPage; glosses?: Glosses };

export function InterpretationView({ slug, interpretation, glosses = noGlosses }: Props) {
  const { kind, onQuestions, onClaims, held, transmitted, differences, previous, next } = interpretation;
  const places = gatherApart(interpretation);
  return (
    <>
      <div className="page-width">
        <InterpretationHead slug={slug} interpretation={interpretation} glosses={glosses} />
        <PageContents
          parts={[
            { id: "apart", label: "Cited in support, yet apart", count: places.length },
            { id: "on-questions", label: "Positions on questions", count: positionsIn(onQuestions).length },
            { id: "on-claims", label: "Positions on single claims", count: positionsIn(onClaims).length },
            { id: "held", label: kind === "essay" ? "Claims" : "Claims that set out its view", count: held.length },
            { id: "differences", label: "Differences", count: differences.length },
          ]}
        />
        {places.length > 0 && (
          <Block id="apart" title="Cited in support, yet its own work does not simply agree" count={places.length}>
            <ApartList slug={slug} places={places} glosses={glosses} />
          </Block>
        )}
        <PositionGroups slug={slug} interpretation={interpretation} places={places} glosses={glosses} />
        <HeldClaims
          slug={slug}
          id="held"
          title={kind === "essay" ? "Claims of the author’s own" : "Claims that set out its view"}
          claims={held}
          empty="No claim of the map sets out its view."
        />
        {transmitted.length > 0 && (
          <HeldClaims
            slug={slug}
            id="transmitted"
            title="Views of others, given through it"
            claims={transmitted}
            empty=""
          />
        )}
        <Block id="differences" title="Where it parts from others, and why" count={differences.length}>
          {differences.length === 0 && <p className="text-medium text-soft">No difference from another is recorded.</p>}
          <DifferenceList slug={slug} differences={differences} withQuestion glosses={glosses} />
        </Block>
      </div>
      <Neighbours
        label="Neighbouring interpretations"
        previous={neighbour(slug, previous)}
        next={neighbour(slug, next)}
      />
      <PageLegend />
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
