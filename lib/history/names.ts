import type { DebateMap } from "@/lib/maps/document";
import { shortReference, shortReferenceLine } from "@/lib/sources/short-reference";
import { printedQuotes } from "@/lib/sources/typography";
import type { Names } from "./fields";

/** The names of whatever a map’s entries refer to by key. Of keys that are alike in two lists, the interpretation’s counts. */
export function namesIn(map: DebateMap): Names {
  return new Map([
    ...map.claims.map(({ id, statement }) => [id, `${id}: ${statement}`] as const),
    ...map.citations.map(({ id, asCited }) => [id, `${printedQuotes(asCited)} (${id})`] as const),
    ...map.questions.map(({ key, prompt }) => [key, prompt] as const),
    ...map.sources.map(({ key, csl }) => [key, shortReferenceLine(shortReference(csl))] as const),
    ...map.people.map(({ key, name }) => [key, name] as const),
    ...map.interpretations.map(({ key, name }) => [key, name] as const),
  ]);
}
