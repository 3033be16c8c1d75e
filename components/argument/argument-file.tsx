import { renderMarkup } from "@/components/ui/static-island";
import { argumentPath } from "@/lib/addresses";
import { argumentQuery } from "@/lib/argument/view";
import type { ClaimPage } from "@/lib/claims/claim";
import { ArgumentSvg } from "./argument-svg";
import type { DrawnMap } from "./drawn-map";
import { fileCaption } from "./file-caption";
import { lookOf, type ShownArgument } from "./look";
import { captionText } from "./map-caption";

/** How much wider than ours the letters of another machine may be: Arial's are by a twelfth, hardly ever by more. */
export const otherLetters = 1.1;

type Props = {
  shown: ShownArgument;
  /** Laid out for {@link otherLetters}. */
  map: DrawnMap;
  /** The chosen claim; null for the whole essay. */
  claim: ClaimPage | null;
};

/** The map as a file of its own: SVG with nothing from outside, light, its links in full, and a caption. */
export function argumentFile({ shown, map, claim }: Props, absolute: (path: string) => string): string {
  const address = absolute(`${argumentPath(shown.slug)}${argumentQuery(shown.view, shown.data.sections)}`);
  const caption = captionText(fileCaption(shown, claim, address), map.width, otherLetters);
  const picture = <ArgumentSvg map={map} look={lookOf(shown, { caption, absolute })} />;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderMarkup(picture)}\n`;
}
