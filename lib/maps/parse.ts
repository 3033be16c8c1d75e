import type { z } from "zod";
import { type DebateMap, debateMapSchema } from "./document";
import { jsonBreaksAt, repeatedKey } from "./json-scan";
import { type Locate, type MapFile, mergeMapFiles } from "./merge";
import type { Problem } from "./problem";
import { checkMap } from "./rules/check-map";

/** Either a sound map, or everything that is wrong with it. */
export type ParsedMap = { ok: true; map: DebateMap } | { ok: false; problems: Problem[] };

/** A file of a map as read from disk. */
export type MapText = { name: string; text: string };

/** Reads a map from the texts of its files, in their order. Never throws on bad input. */
export function parseMap(texts: readonly MapText[]): ParsedMap {
  const problems: Problem[] = [];
  const files: MapFile[] = [];
  for (const { name, text: withMark } of texts) {
    const text = withMark.replace(/^\uFEFF/, "");
    try {
      files.push({ name, content: JSON.parse(text) });
      const repeated = repeatedKey(text);
      if (repeated) {
        const message = `has the key ${repeated.raw} twice in one object, the second at ${placeIn(text, repeated.offset)}: keep one.`;
        problems.push({ file: name, path: "", message });
      }
    } catch {
      problems.push({ file: name, path: "", message: `is not JSON: ${whereJsonBreaks(text)}. Mend it there.` });
    }
  }
  if (problems.length > 0) return { ok: false, problems };

  const merged = mergeMapFiles(files);
  if (merged.problems.length > 0) return { ok: false, problems: merged.problems };
  const result = debateMapSchema.safeParse(merged.document, { reportInput: true });
  if (!result.success) {
    return { ok: false, problems: result.error.issues.flatMap((issue) => describeIssue(issue, merged.locate)) };
  }
  const findings = checkMap(result.data);
  if (findings.length > 0) {
    return { ok: false, problems: findings.map(({ path, message }) => ({ ...merged.locate(path), message })) };
  }
  return { ok: true, map: result.data };
}

/** Zod's issue as problems. Unknown keys of the whole map stand in files of their own, so each is located by itself. */
function describeIssue(issue: z.core.$ZodIssue, locate: Locate): Problem[] {
  if (issue.code !== "unrecognized_keys" || issue.path.length > 0)
    return [{ ...locate(issue.path), message: sentence(issue) }];
  return issue.keys.map((key) => ({
    ...locate([key]),
    message: "is an unknown key: remove it, or correct its spelling.",
  }));
}

/** Zod's issue as a sentence that says what to do. */
function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `has the unknown key ${issue.keys.map((key) => `"${key}"`).join(", ")}: remove it, or correct its spelling.`;
    case "invalid_type":
      return issue.input === undefined
        ? `is missing: it must be ${article(issue.expected)}.`
        : `must be ${article(issue.expected)}.`;
    case "invalid_value":
      return issue.values.length > 1
        ? `must be one of ${issue.values.join(", ")}.`
        : `${issue.message}.`.replace(/\.\.$/, ".");
    case "too_small":
      if (issue.origin === "string") return "must not be empty.";
      if (issue.origin === "array")
        return `needs at least ${issue.minimum === 1 ? "one entry" : `${issue.minimum} entries`}.`;
      return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}.`;
    case "too_big":
      return `must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}.`;
    default:
      return `${issue.message.replace(/\.$/, "")}.`;
  }
}

/** Zod's names of types that JSON does not know. */
const inWords: Record<string, string> = { int: "whole number", record: "object" };

function article(type: string): string {
  const words = inWords[type] ?? type;
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}

/** Line and column at which a text stops being JSON. */
function whereJsonBreaks(text: string): string {
  const offset = jsonBreaksAt(text) ?? text.length;
  if (offset === text.length) return text.trim() === "" ? "it is empty" : "it ends too early";
  return placeIn(text, offset);
}

/** Line and column of an offset, both from 1. */
function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
