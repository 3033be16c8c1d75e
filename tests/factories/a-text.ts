import type { ReadEssay } from "@/lib/text/read-essay";
import { readSource } from "@/lib/text/read-essay";

/** A text that bears out every anchor and citation of the small map of `aMap`. */
export const aText = `The Reform
By Ann Author

1. In March the draft of the law was published (Pravda, March 5, 1936).

Reform

2. Getty shows it was meant in earnest (Getty, Excesses 126):

"They were meant."

3. One secretary said so openly (Getty, Excesses 130).

4. Perhaps they defeated the reform.
`;

/** A plain text as it was read. */
export function aReadText(source: string = aText): Extract<ReadEssay, { ok: true }> {
  const read = readSource(source, "plain");
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `line ${line}: ${message}`).join("\n"));
  return { ...read, source, format: "plain", encoding: "utf-8" };
}
