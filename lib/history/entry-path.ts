import {
  citationPath,
  claimPath,
  glossaryPath,
  interpretationPath,
  personPath,
  questionPath,
  readPath,
  sourcePath,
} from "@/lib/addresses";
import type { Collection, MapPosition } from "@/lib/maps/document";
import type { MapEntry } from "@/lib/maps/entry";

/** Where an entry of a map stands; null for one that has no place of its own. */
export function entryPath(slug: string, collection: Collection, key: string, entry: MapEntry): string | null {
  switch (collection) {
    case "claims":
      return claimPath(slug, key);
    case "citations":
      return citationPath(slug, key);
    case "sources":
      return sourcePath(slug, key);
    case "questions":
      return questionPath(slug, key);
    case "interpretations":
      return interpretationPath(slug, key);
    case "people":
      return personPath(slug, key);
    case "paragraphs":
      return readPath(slug, Number(key));
    case "glossary":
      return glossaryPath(slug, key);
    case "positions": {
      const { claim, question } = entry as MapPosition;
      return `${claim ? claimPath(slug, claim) : questionPath(slug, question ?? "")}#${key}`;
    }
    default:
      return null;
  }
}
