import type { DebateMap } from "@/lib/maps/document";
import type { MapText } from "@/lib/maps/parse";

/** The files over which `mapTexts` spreads a map, and what stands in each. */
const files: Record<string, (keyof DebateMap)[]> = {
  "text.json": ["format", "version", "essay", "sections", "paragraphs"],
  "apparatus.json": ["sources", "citations", "questions", "interpretations", "people", "glossary"],
  "debate.json": ["claims", "positions", "differences", "notes", "events", "openings"],
};

/** A map as the texts of three files. */
export function mapTexts(map: DebateMap): MapText[] {
  return Object.entries(files).map(([name, keys]) => ({
    name,
    text: JSON.stringify(Object.fromEntries(keys.map((key) => [key, map[key]])), null, 2),
  }));
}

/** A map as the text of one file. */
export const mapText = (map: unknown): MapText[] => [{ name: "map.json", text: JSON.stringify(map) }];
