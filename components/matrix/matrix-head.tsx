import { interpretationPath } from "@/lib/addresses";
import type { InterpretationRef } from "@/lib/interpretations/position";

/** The heads of the columns: the essay's own view first, then by name; sums at the end. */
export function MatrixHead({
  slug,
  interpretations,
  rows,
}: {
  slug: string;
  interpretations: readonly InterpretationRef[];
  rows: "questions" | "claims";
}) {
  return (
    <thead>
      <tr>
        <th scope="col" className="px-[0.9rem] py-2 text-left align-bottom text-soft">
          {rows === "questions" ? "Question" : "Claim"}
        </th>
        {interpretations.map(({ key, name, kind }) => (
          <th key={key} scope="col">
            <a
              href={interpretationPath(slug, key)}
              className={`upright quiet-link inline-block ${kind === "school" ? "text-soft" : "text-ink"}`}
            >
              {name}
            </a>
          </th>
        ))}
        {(["supports", "qualifies", "contests"] as const).map((stance) => (
          <th key={stance} scope="col">
            <span className={`upright inline-block text-${stance}`}>{stance}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
