import { Legend } from "@/components/position/legend";
import { StandingBox } from "@/components/position/standing-box";
import { ThroughEssay } from "@/components/position/through-essay";
import { StaticIsland } from "@/components/ui/static-island";
import { argumentSvgPath, claimPath, restsOnPath } from "@/lib/addresses";
import { splitByInferences } from "@/lib/argument/argument";
import { outlineOf } from "@/lib/argument/outline";
import { argumentQuery } from "@/lib/argument/view";
import type { ClaimPage } from "@/lib/claims/claim";
import { ArgumentOutline } from "./argument-outline";
import { ArgumentSvg, fitsOnPaper } from "./argument-svg";
import { ArgumentToolbar } from "./argument-toolbar";
import { ClaimsApart } from "./claims-apart";
import type { DrawnMap } from "./drawn-map";
import { fileName, lookOf, type ShownArgument } from "./look";
import { MapLegend } from "./map-legend";
import { MapTools } from "./map-tools";

type Props = {
  shown: ShownArgument;
  map: DrawnMap;
  /** The chosen claim; null for the whole essay. */
  claim: ClaimPage | null;
};

/** What the page is about: the whole essay in figures, or the chosen claim with the standing of its questions. */
function Head({ shown: { slug, data, view }, claim }: Omit<Props, "map">) {
  const { linked } = splitByInferences(data);
  if (view.kind === "essay" || !claim) {
    const hardenings = data.inferences.filter(({ hardening }) => hardening !== null).length;
    return (
      <>
        <h1 className="mt-4 text-heading">The argument</h1>
        <p className="measure mt-3">
          The essay draws {data.inferences.length} inferences between {linked.length} of its {data.claims.length}{" "}
          claims. Of {hardenings} the editors say how they harden: what the premise puts with reserve, the conclusion
          puts as fact. <a href={`${restsOnPath(slug)}#surmises`}>Where surmise becomes fact</a> lists these, and those
          that only the modalities tell. The map shows how the essay argues, not whether it is right.
        </p>
      </>
    );
  }
  const positions = [...claim.positions, ...claim.inherited];
  return (
    <>
      <h1 className="mt-4 text-heading">The argument around claim {claim.key}</h1>
      <p className="measure mt-3">
        <a href={claimPath(slug, claim.key)} className="quiet-link">
          {claim.statement}
        </a>
      </p>
      <div className="mt-4 max-w-[52rem]">
        {claim.questions.map((question) => (
          <StandingBox
            key={question.key}
            slug={slug}
            standing={question.standing}
            question={claim.questions.length > 1 ? question : undefined}
          />
        ))}
        <ThroughEssay positions={positions} />
      </div>
    </>
  );
}

/** The argument as a map, and beside it as an outline. */
export function ArgumentSection({ shown, map, claim }: Props) {
  const { slug, data, view, graph } = shown;
  const look = lookOf(shown);
  const titles = new Map(data.sections.map(({ key, title }) => [`section:${key}`, title]));
  const svgPath = `${argumentSvgPath(slug)}${argumentQuery(view, data.sections)}`;
  return (
    <div className="page-width map-page">
      <Head shown={shown} claim={claim} />
      <ArgumentToolbar shown={shown} />
      <div className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
        <MapLegend edges={graph.edges} />
        {view.kind === "claim" && <Legend />}
      </div>
      <div className="map-and-outline mt-3">
        <section aria-label="Map">
          <MapTools svgPath={svgPath} name={`${fileName(shown)}.png`} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by the keyboard. */}
          <section className="map-frame" id="map-frame" tabIndex={0} aria-label="Argument map">
            <StaticIsland className={fitsOnPaper(map) ? undefined : "no-print"}>
              <ArgumentSvg map={map} look={look} />
            </StaticIsland>
          </section>
          {!fitsOnPaper(map) && (
            <p className="print-only">
              The map is too large for a page. It can be had as SVG; the outline says the same.
            </p>
          )}
        </section>
        <section aria-labelledby="outline" className="map-outline">
          <h2 id="outline" className="label mb-2 text-soft">
            Outline
          </h2>
          <StaticIsland>
            <ArgumentOutline groups={outlineOf(graph, data.sections)} look={look} titles={titles} />
          </StaticIsland>
        </section>
      </div>
      {view.kind === "essay" && (
        <ClaimsApart slug={slug} claims={splitByInferences(data).apart} sections={data.sections} />
      )}
    </div>
  );
}
