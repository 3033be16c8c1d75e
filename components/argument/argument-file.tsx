import { renderMarkup } from "@/components/ui/static-island";
import { ArgumentSvg } from "./argument-svg";
import type { DrawnMap } from "./drawn-map";
import { lookOf, type ShownArgument } from "./look";

/** The map as a file of its own: SVG 1.1 with nothing from outside, light, its links in full. */
export function argumentFile(shown: ShownArgument, map: DrawnMap, absolute: (path: string) => string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderMarkup(<ArgumentSvg map={map} look={lookOf(shown, absolute)} />)}\n`;
}
