import { GlossEntries } from "@/components/gloss/gloss-entries";
import { StaticIsland } from "@/components/ui/static-island";
import { type Glosses, noGlosses } from "@/lib/gloss/explained";
import { rankSources } from "@/lib/rests-on/bearing";
import { setAsideOptions } from "@/lib/rests-on/choices";
import { argumentGraph } from "@/lib/rests-on/graph";
import { readyMadeChoices } from "@/lib/rests-on/ready-made";
import { reckon } from "@/lib/rests-on/reckoning";
import type { RestsOnData } from "@/lib/rests-on/resting";
import { isAnythingAside, type SetAside } from "@/lib/rests-on/set-aside";
import { findSurmises } from "@/lib/rests-on/surmise";
import { Account, TakenList } from "./account";
import { BearingTable } from "./bearing-table";
import { ClaimsByState } from "./claims-by-state";
import { HowCounted } from "./how-counted";
import { LossReach } from "./loss-reach";
import { ReadyMade } from "./ready-made";
import { restsOf } from "./rests";
import { SetAsideForm } from "./set-aside-form";
import { BarFillings, StateBars } from "./state-bar";
import { StateMarkShapes } from "./state-marks";
import { StateTable } from "./state-table";
import { Surmises } from "./surmises";
import { takenParts } from "./taken";

type Props = { slug: string; data: RestsOnData; aside: SetAside; glosses?: Glosses };

/** What an essay rests on, with sources set aside or not: what is chosen on the left, what is left on the right. */
export function RestsOnView({ slug, data, aside, glosses = noGlosses }: Props) {
  const graph = argumentGraph(data.claims);
  const reckoning = reckon(data, aside, graph);
  const options = setAsideOptions(data, aside);
  const ranking = rankSources(data, graph);
  const rests = restsOf(slug, data, reckoning);
  const chosen = isAnythingAside(aside);
  return (
    <>
      <p id="rests-said" role="status" className="sr-only" />
      <StaticIsland id="rests-on" className="page-width">
        <StateMarkShapes />
        <BarFillings />
        <h1 className="mt-4 text-heading">What it rests on</h1>
        <p className="measure mt-1 text-soft">
          What the essay cites for its claims, and what would be left of it if some of its sources were set aside. It
          measures what the essay cites, not what is true. <a href="#how">How this is counted</a>
        </p>
        <ReadyMade slug={slug} choices={readyMadeChoices(data, options, ranking, graph)} aside={aside} />
        <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-x-14 lg:grid-cols-[18rem_minmax(0,1fr)] print:block">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by the keyboard. */}
          <section className="rests-choices sans text-small no-print" tabIndex={0} aria-label="What to set aside">
            <details id="set-aside-box">
              <summary className="label border-y border-rule py-2 text-soft">Choose what to set aside</summary>
              <SetAsideForm slug={slug} options={options} aside={aside} covered={reckoning.aside} />
            </details>
          </section>
          <div className="max-lg:mt-6">
            <TakenList slug={slug} taken={takenParts(aside, data)} />
            <Account aside={aside} reckoning={reckoning} />
            <div className="mt-6 max-w-[46rem]">
              <StateBars states={reckoning.states} />
              <StateTable states={reckoning.states} chosen={chosen} />
            </div>
            <section aria-labelledby="claims" className="mt-12" hidden={data.claims.length === 0}>
              <h2 id="claims" className="text-title">
                {chosen ? "The claims, and what they lose" : "The claims, and what is cited for them"}
              </h2>
              <ClaimsByState rests={rests} sections={data.sections} claims={data.claims} />
            </section>
            {chosen && <LossReach rests={rests} claims={data.claims} reckoning={reckoning} />}
            <BearingTable rests={rests} ranking={ranking} aside={reckoning.aside} />
            <Surmises rests={rests} surmises={findSurmises(data.claims, graph)} glosses={glosses} />
            <HowCounted />
          </div>
        </div>
      </StaticIsland>
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
