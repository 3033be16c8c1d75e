import { existsSync, readFileSync } from "node:fs";
import type { EssayText } from "@/lib/text/essay-text";
import { readEssay } from "@/lib/text/read-essay";

/** Where a developer keeps the essay's text, beside the project; it is never part of it. */
export const furrFile = "../shared/essay/furr-democratic-reform-part-one.txt";

/** The text of the seed map's essay; null where this machine does not have it. */
export function furrText(): EssayText | null {
  if (!existsSync(furrFile)) return null;
  const read = readEssay(readFileSync(furrFile), furrFile);
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `line ${line}: ${message}`).join("\n"));
  return read.essay;
}
