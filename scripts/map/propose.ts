import { readFileSync } from "node:fs";
import path from "node:path";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import type { Bibliography } from "@/lib/propose/bibliography";
import { readBibliography } from "@/lib/propose/bibliography-formats";
import type { Proposal } from "@/lib/propose/proposal";
import { proposeMap } from "@/lib/propose/propose";
import { Failure } from "../setup/failure.mjs";
import { essayIn } from "./essay-in-file";
import { ensureWritable, writeOutput } from "./output";

/** Options of the command: a bibliography in CSL-JSON, BibTeX or RIS, and where the proposal is written. */
export type ProposeOptions = { sources?: string; output?: string };

function bibliographyIn(file: string | undefined): Bibliography {
  if (file === undefined) return { entries: [], problems: [] };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure(`${file} cannot be read: name a bibliography in CSL-JSON, BibTeX or RIS.`);
  }
  try {
    return readBibliography(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not in UTF-8." : error instanceof Error ? error.message : "";
    throw new Failure(`${path.basename(file)} cannot be read: ${reason}`);
  }
}

/** A map that breaks a rule of maps is a fault of the proposer, never of the essay. */
function ensureSound({ map }: Proposal): void {
  const parsed = parseMap([{ name: "proposal", text: JSON.stringify(map) }]);
  if (!parsed.ok) throw new Error(`The proposed map is not sound: ${parsed.problems.map(describeProblem).join(" ")}`);
}

/** What a proposal has for the language of a text that is not English. */
const undetermined = "und";

function foreignNotice({ guesses }: Proposal): string {
  const reason = guesses.find(({ path: place }) => place === "essay.language")?.reason ?? "";
  return `The text does not look English: ${reason}. Hedges, reports and citations are found by English grammar, so little of this draft can be trusted. Set essay.language, which stands as “${undetermined}”.`;
}

const counted = (number: number, what: string): string => `${number} ${number === 1 ? what : `${what}s`}`;

/**
 * Drafts a map from an essay's file and writes it, to a file or to the standard output. What was noticed on the way, and
 * how much was found, goes to the standard error, so that a pipe stays clean.
 * @throws Failure where a file cannot be read, or read as what it should be, or the output cannot be written
 */
export async function runPropose(file: string, { sources, output }: ProposeOptions): Promise<void> {
  if (output) ensureWritable(output);
  const { essay, notices } = essayIn(file);
  const { entries, problems } = bibliographyIn(sources);
  const proposal = proposeMap(essay, entries);
  ensureSound(proposal);
  const json = `${JSON.stringify(proposal, null, 2)}\n`;
  if (output) writeOutput(output, json);
  else await new Promise<void>((resolve) => process.stdout.write(json, () => resolve()));
  for (const { line, message } of notices) console.error(`line ${line}: ${message}`);
  for (const problem of problems) console.error(problem);
  const { map, guesses } = proposal;
  if (map.essay.language === undetermined) console.error(foreignNotice(proposal));
  const parts = [
    counted(map.claims.length, "claim"),
    counted(map.citations.length, "citation"),
    counted(map.sources.length, "source"),
    `${map.people.length} people`,
    `${guesses.length} guesses to look over`,
  ];
  console.error(`${map.essay.slug}: ${parts.join(", ")}.`);
}
