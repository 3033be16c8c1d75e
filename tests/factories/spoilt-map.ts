import { expect } from "vitest";
import type { DebateMap } from "@/lib/maps/document";
import { parseMap } from "@/lib/maps/parse";
import type { Problem } from "@/lib/maps/problem";
import { aMap } from "./a-map";
import { mapTexts } from "./map-texts";

/** Where a problem is to be told, and what its message says. */
export type ExpectedProblem = [file: string, path: string, message: RegExp];

/** One way to spoil the small map, with every problem that it makes. */
export type SpoiltCase = [name: string, spoil: (map: DebateMap) => void, ...problems: ExpectedProblem[]];

/** The entry at a place of a list, which the small map is known to hold. */
export function at<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new Error(`The small map has no entry ${index} there.`);
  return entry;
}

/** Appends a copy of an entry. */
export const repeat = <Entry>(list: Entry[], index: number): void => void list.push(structuredClone(at(list, index)));

/** The problems of the small map, written to three files, once it is spoilt. */
export function problemsOf(spoil: (map: DebateMap) => void): Problem[] {
  const map = aMap();
  spoil(map);
  const parsed = parseMap(mapTexts(map));
  return parsed.ok ? [] : parsed.problems;
}

/** What `toEqual` takes for expected problems. */
export const expected = (problems: readonly ExpectedProblem[]) =>
  problems.map(([file, path, message]) => ({ file, path, message: expect.stringMatching(message) }));
