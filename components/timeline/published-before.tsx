import { Reference } from "@/components/ui/reference";
import { sourcePath } from "@/lib/addresses";
import type { ShortReference } from "@/lib/sources/short-reference";

type Props = {
  slug: string;
  /** The year by which the works of the position were out. */
  year: number;
  /** Whether everything that the essay cites for the claim came later. */
  isAll: boolean;
  /** What came later. */
  later: readonly { key: string; year: number; reference: ShortReference }[];
};

/** Beside a position: what of the evidence for the claim its works could not have used. Nothing where there is none. */
export function PublishedBefore({ slug, year, isAll, later }: Props) {
  const [first, ...others] = later.toSorted((a, b) => a.year - b.year);
  if (!first) return null;
  return (
    <p className="sans mt-1 text-[0.82rem] leading-snug text-faint">
      Published in {year}, before {isAll ? "anything" : "a part of what"} the essay cites for this claim was available:{" "}
      <a href={sourcePath(slug, first.key)} className="quiet-link">
        <Reference reference={first.reference} />
      </a>{" "}
      from {first.year}
      {others.length > 0 && `, and ${others.length} more`}.
    </p>
  );
}
