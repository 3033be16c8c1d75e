import { AppError } from "@/lib/errors";
import { type DebateMap, debateMapSchema } from "./document";
import { checkMap } from "./rules/check-map";

/** A part of a path in words: numbers from 1, “rests on” for restsOn. */
const words = (part: PropertyKey): string =>
  typeof part === "number" ? String(part + 1) : String(part).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Where in an entry something is wrong: “basis 2, locator: …”. Which entry it is, whoever edits it knows. */
function sentence({ path, message }: { path: readonly PropertyKey[]; message: string }): string {
  const where = path
    .slice(2)
    .map(words)
    .join(", ")
    .replace(/, (?=\d)/g, " ");
  const said = where === "" ? message : `${where}: ${message}`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.?$/, ".")}`;
}

/**
 * A map that was edited in the product, checked as a file would be: its shape, its references, the rules of evidence and
 * provenance.
 * @throws AppError `invalid` with everything that is wrong
 */
export function soundMap(edited: unknown): DebateMap {
  const parsed = debateMapSchema.safeParse(edited);
  const problems = parsed.success ? checkMap(parsed.data) : parsed.error.issues;
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new AppError("invalid", [...new Set(problems.map(sentence))].join(" "));
}
