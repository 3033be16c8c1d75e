import { Reference } from "@/components/ui/reference";
import { interpretationPath, sourcePath } from "@/lib/addresses";
import type { WorkBand } from "@/lib/timeline/works";

/** The works of the scale in words: band by band, in the order of their years. */
export function WorksList({ slug, bands }: { slug: string; bands: readonly WorkBand[] }) {
  return (
    <details className="mt-3">
      <summary className="sans text-small text-soft hover:text-ink">The same works as a list</summary>
      <div className="timeline-works">
        {bands.map(({ key, interpretation, title, works }) => (
          <section key={key} aria-label={title}>
            <h3 className="font-medium">
              {interpretation ? (
                <a href={interpretationPath(slug, key)} className="quiet-link small-caps">
                  {title}
                </a>
              ) : (
                title
              )}
            </h3>
            <ul>
              {works.map(({ source, year }) => (
                <li key={source.key}>
                  <span className="sans text-small text-soft">{year}</span>{" "}
                  <a href={sourcePath(slug, source.key)} className="quiet-link">
                    <Reference reference={source.reference} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
