import type { DebateMap } from "@/lib/maps/document";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { readMapTexts } from "../map-files";
import { Failure } from "../setup/failure.mjs";

/** So many problems of a file are shown; the rest is counted. */
const shownProblems = 50;

/** The sound map in a file or folder, or a failure that lists what is wrong. */
export function soundMap(target: string): DebateMap {
  const parsed = parseMap(readMapTexts(target));
  if (parsed.ok) return parsed.map;
  const { problems } = parsed;
  const lines = problems.slice(0, shownProblems).map((problem) => `  ${describeProblem(problem)}`);
  if (problems.length > shownProblems) lines.push(`  … and ${problems.length - shownProblems} more.`);
  throw new Failure(
    `The map has ${problems.length === 1 ? "one problem" : `${problems.length} problems`}; nothing was written.\n${lines.join("\n")}`,
  );
}
