import { Reference } from "@/components/ui/reference";
import { restsOnPath } from "@/lib/addresses";
import { counted } from "@/lib/counted";
import type { SourceBearing } from "@/lib/rests-on/bearing";
import { setAsideQuery } from "@/lib/rests-on/view";
import { sourceKinds } from "@/lib/sources/vocabulary";
import type { Rests } from "./rests";

const heads = [
  "claims that it is cited for",
  "with nothing else cited",
  "claims that lose their ground",
  "main claims among these",
  "claims that are weakened",
];

function Row({ rests, bearing, isAside }: { rests: Rests; bearing: SourceBearing; isAside: boolean }) {
  const { key, kind, reference } = rests.source(bearing.source);
  const figures = [bearing.bears, bearing.alone, bearing.ground, bearing.main, bearing.weakened];
  return (
    <tr>
      <th scope="row">
        <a href={`${restsOnPath(rests.slug)}${setAsideQuery({ sources: [key] })}`}>
          <Reference reference={reference} />
        </a>
        <span className="sans block text-small text-faint">
          {sourceKinds[kind]}
          {isAside && " · set aside now"}
        </span>
      </th>
      {figures.map((figure, at) => (
        <td key={heads[at]} className={figure === 0 ? "none" : undefined}>
          {figure}
        </td>
      ))}
    </tr>
  );
}

type Props = { rests: Rests; ranking: readonly SourceBearing[]; aside: ReadonlySet<string> };

/** Which single source bears most: what would fall with each alone. */
export function BearingTable({ rests, ranking, aside }: Props) {
  const [first] = ranking;
  if (!first) return null;
  return (
    <section aria-labelledby="bearing" className="mt-12">
      <h2 id="bearing" className="text-title">
        Which single source bears most
      </h2>
      <p className="measure text-soft">
        Each source set aside by itself, whatever is set aside above. Most falls with{" "}
        <Reference reference={rests.source(first.source).reference} />: without it{" "}
        {counted(first.ground, "claim loses its", "claims lose their")}
        ground. A work leads to this page with that work alone set aside.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by the keyboard. */}
      <section className="rests-frame" tabIndex={0} aria-label="Sources by what they bear">
        <table className="totals rests-bearing mt-3">
          <caption className="sr-only">Sources by the number of claims that would lose their ground.</caption>
          <thead>
            <tr>
              <th scope="col">set aside alone</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranking.map((bearing) => (
              <Row key={bearing.source} rests={rests} bearing={bearing} isAside={aside.has(bearing.source)} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
