import type { DebateMap } from "@/lib/maps/document";
import { aMap } from "./a-map";

/** The small map with a historian of its debate, and two people whom no more than the essay's text names. */
export function aMapOfPeople(overrides: Partial<DebateMap> = {}): DebateMap {
  const map = aMap(overrides);
  return {
    ...map,
    people: [
      ...map.people,
      { key: "arch-getty", name: "J. Arch Getty", variants: [], role: "historian" },
      { key: "near", name: "Avel Yenukidze", variants: ["Enukidze"], role: "secretary" },
      { key: "far", name: "Vyacheslav Molotov", variants: [], role: "chairman" },
    ],
    events: map.events.map((event) => ({ ...event, note: "Kravtsov spoke, Stalin listened." })),
  };
}

const much = "and much else, at such length that no passage of a claim is anywhere near it, nor any word around one";

/** A text of it: one is named close to the passage of a claim, the other at the end of a long sentence after one. */
export const textOfPeople = `1. In March the draft was published (Pravda, March 5, 1936), ${much}. Secretly Molotov smiled.
2. Getty shows it was meant in earnest (Getty, Excesses 126), as Enukidze knew.
3. One secretary, Kravtsov, said so openly (Getty, Excesses 130).
4. Perhaps they defeated the reform.`;
