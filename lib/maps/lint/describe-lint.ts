import { counted } from "@/lib/counted";
import type { LintResult } from "./lint-map";

const count = (results: readonly LintResult[], kind: LintResult["kind"]): number =>
  results.filter((result) => result.kind === kind).reduce((sum, { findings }) => sum + (findings?.length ?? 0), 0);

function describeResult({ title, findings }: LintResult): string[] {
  if (findings === null) return [`${title}: not looked for, as no text was given`];
  return [`${title}: ${findings.length}`, ...findings.map(({ address, message }) => `  ${message}  ${address}`)];
}

/** What the checks found, as lines: each check with its figure, each finding with its address, and the sum. */
export function describeLint(slug: string, results: readonly LintResult[]): string[] {
  const faults = counted(count(results, "fault"), "fault");
  const gaps = counted(count(results, "gap"), "gap");
  return [...results.flatMap(describeResult), `${slug}: ${faults} to mend, ${gaps} that the page on coverage names.`];
}

/** How many faults there are. */
export const faultsOf = (results: readonly LintResult[]): number => count(results, "fault");
