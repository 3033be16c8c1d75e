import { readFileSync, statSync } from "node:fs";
import { longestFile } from "@/lib/text/decode";
import { describeProblems } from "@/lib/text/describe-text";
import { type ReadEssay, readEssay } from "@/lib/text/read-essay";
import { Failure } from "../setup/failure.mjs";

/** The essay in a file, or a failure that lists what keeps it from being read. */
export function essayIn(file: string): Extract<ReadEssay, { ok: true }> {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > longestFile)
      throw new Failure(
        `${file} has ${Math.ceil(size / 1_000_000)} MB; an essay has ${longestFile / 1_000_000} at most.`,
      );
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file} cannot be read: name the essay's text, with numbered paragraphs.`);
  }
  const read = readEssay(bytes, file);
  if (read.ok) return read;
  const lines = describeProblems(read.problems).map((line) => `  ${line}`);
  throw new Failure(`${file} cannot be read as an essay; nothing was changed.\n${lines.join("\n")}`);
}
