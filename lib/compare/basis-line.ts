import type { Ground } from "@/lib/interpretations/position";
import { setLocator } from "@/lib/sources/locator";
import { shortReferenceLine } from "@/lib/sources/short-reference";

function groundText(ground: Ground): string {
  if (ground.kind === "paragraph") return `¶${ground.number}`;
  const { reference, locator, fromEssay } = ground;
  const place = locator ? `, ${setLocator(locator)}` : "";
  return `${shortReferenceLine(reference)}${place}${fromEssay ? " †" : ""}`;
}

/** What a position is based on, in plain text; a dagger where the locator is the essay's, unchecked. Empty: nothing recorded. */
export const basisLine = (basis: readonly Ground[]): string => basis.map(groundText).join("; ");
