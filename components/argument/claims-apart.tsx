import { claimPath } from "@/lib/addresses";
import type { ArgumentClaim, ArgumentSection } from "@/lib/argument/argument";
import { groupBy } from "@/lib/group-by";

type Props = { slug: string; claims: readonly ArgumentClaim[]; sections: readonly ArgumentSection[] };

/** Claims that neither rest on another nor carry one: named, not drawn. */
export function ClaimsApart({ slug, claims, sections }: Props) {
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  return (
    <section aria-labelledby="apart" className="mt-10">
      <h2 id="apart" className="text-large">
        Claims that stand apart
      </h2>
      <p className="measure mt-1 text-soft">
        {claims.length === 0
          ? "Every claim of the essay rests on another or carries one."
          : `${claims.length === 1 ? "One claim rests" : `${claims.length} claims rest`} on no other claim of the map and carry none. They are not drawn.`}
      </p>
      {[...groupBy(claims, ({ section }) => section ?? "")].map(([key, own]) => (
        <details key={key} className="map-outline">
          <summary>
            {titles.get(key) ?? "Outside the sections"} <span className="text-faint">{own.length}</span>
          </summary>
          <ul>
            {own.map((claim) => (
              <li key={claim.key}>
                <span className="sans text-small text-faint">{claim.key} </span>
                <a href={claimPath(slug, claim.key)} className="quiet-link">
                  {claim.statement}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
