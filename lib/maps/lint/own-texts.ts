import { claimPath, essayPath, interpretationPath, questionPath, readPath, sourcePath } from "@/lib/addresses";
import { type Collection, collections, type DebateMap } from "../document";
import { identityOf } from "../identity";
import { positionAddress } from "./addresses";

/** Keys under which a map holds names and titles of works, and the essay's own headings and references. */
const names = new Set(["csl", "citedAs", "asCited", "anchor", "slug", "title", "part"]);

/** A text that the map's editors wrote: whose it is, where it is shown, and what it says. */
export type OwnText = { name: string; address: string; text: string };

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (names.has(key) ? [] : textsIn(inner)));
}

/** The page on which an entry of a map is shown, or the essay's where it has none. */
const addressOf: { [Name in Collection]?: (slug: string, entry: DebateMap[Name][number]) => string } = {
  paragraphs: (slug, { number }) => readPath(slug, number),
  sources: (slug, { key }) => sourcePath(slug, key),
  questions: (slug, { key }) => questionPath(slug, key),
  interpretations: (slug, { key }) => interpretationPath(slug, key),
  claims: (slug, { id }) => claimPath(slug, id),
  positions: positionAddress,
  differences: (slug, { question }) => questionPath(slug, question),
  notes: (slug, { paragraph }) => readPath(slug, paragraph),
};

/** Every text of a map that its editors wrote: no titles, no forms of citation, no anchors. */
export function ownTexts(map: DebateMap): OwnText[] {
  const { slug } = map.essay;
  const about = { name: "essay", address: essayPath(slug), text: map.essay.about };
  const of = <Name extends Collection>(collection: Name): OwnText[] => {
    const identity = identityOf[collection] as (entry: DebateMap[Name][number]) => string;
    const address = addressOf[collection] as ((slug: string, entry: DebateMap[Name][number]) => string) | undefined;
    const entries: readonly DebateMap[Name][number][] = map[collection];
    return entries.flatMap((entry) =>
      textsIn(entry).map((text) => ({
        name: `${collection} ${identity(entry)}`,
        address: address?.(slug, entry) ?? essayPath(slug),
        text,
      })),
    );
  };
  return [about, ...collections.flatMap((collection) => of(collection))];
}
