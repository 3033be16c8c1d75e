import { Reference } from "@/components/ui/reference";
import { sourcePath } from "@/lib/addresses";
import type { PublishedBefore as Before } from "@/lib/timeline/published-before";

/** Beside a position: what of the evidence for the claim its works could not have used. */
export function PublishedBefore({ slug, before: { year, isAll, later } }: { slug: string; before: Before }) {
  const [first, ...others] = later;
  if (!first) return null;
  return (
    <p className="sans mt-1 text-small leading-snug text-faint">
      Out by {year}, before {isAll ? "anything" : "a part of what"} the essay cites for this claim could be read:{" "}
      <a href={sourcePath(slug, first.key)} className="quiet-link">
        <Reference reference={first.reference} />
      </a>
      {first.reference.year !== String(first.year) && `, from ${first.year}`}
      {others.length > 0 && `, and ${others.length} more`}.
    </p>
  );
}
