import { existsSync, readFileSync } from "node:fs";

/** Where a developer keeps the essay's text, beside the project; it is never part of it. */
const textFile = "../shared/essay/furr-democratic-reform-part-one.txt";

/** The essay's text; null where this machine does not have it. */
export function essayText(): string | null {
  return existsSync(textFile) ? readFileSync(textFile, "utf8") : null;
}
