import { proposeMap } from "@/lib/propose/propose";
import { readEssay } from "@/lib/text/read-essay";

/** Pieces of one paragraph, with how often the longest one has them: what once took as many steps as their square. */
const pieces = [
  ["parentheses that nothing closes", "a (b ", 30_000],
  ["initials", "B. ", 20_000],
  ["quotations that are cited", 'Carr, who was tired said "a b. C" (Carr, 12). ', 3_000],
  ["sentences that report and cite", "Dahl says that Carr argues something new here (Carr, Trials, 12). ", 2_000],
  ["bare pages", "It fell (Carr, Trials, 12). It rose (14). ", 2_000],
] as const;

/** Paragraphs that cite a work each. */
const works = (count: number): string =>
  Array.from({ length: count }, (_, n) => {
    const name = `D${"abcdefghij"[n % 10]}hl`;
    return `${n + 1}. It fell. (${name}, Trials Of ${n.toString(36)}x 5; Harbour Papers ${n.toString(36)}x, 8) So ${name} says in May.`;
  }).join("\n\n");

function timeOf(text: string): string {
  const read = readEssay(Buffer.from(text), "long.txt");
  if (!read.ok) throw new Error("The text that the bench makes cannot be read.");
  const started = performance.now();
  proposeMap(read.essay);
  return `${(performance.now() - started).toFixed(0)} ms`.padStart(10);
}

/** Prints how the time of a proposal grows with the length of a text: at a quarter, half and all of each length. */
export function benchLengths(): void {
  console.log(
    `\n${"time by length of one paragraph".padEnd(44)}${["1/4", "1/2", "all"].map((part) => part.padStart(10)).join("")}`,
  );
  for (const [name, piece, times] of pieces) {
    const took = [times / 4, times / 2, times].map((count) => timeOf(`1. ${piece.repeat(count)}`));
    console.log(`${name.padEnd(44)}${took.join("")}`);
  }
  console.log(
    `${"1,200 paragraphs with two works each".padEnd(44)}${[300, 600, 1200].map((count) => timeOf(works(count))).join("")}`,
  );
}
