import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { argumentFile } from "@/components/argument/argument-file";
import { drawMap } from "@/components/argument/drawn-map";
import { argdownDocument } from "@/lib/argument/argdown";
import type { ArgumentData } from "@/lib/argument/argument";
import { essayGraph, type MapGraph } from "@/lib/argument/graph";
import { parseMap } from "@/lib/maps/parse";
import { readMapTexts } from "../map-files";
import { Failure, fail } from "../setup/failure.mjs";
import { argumentOf, generatedArgument } from "./bench-graphs";

const rounds = 9;
const seedMap = "prisma/maps/furr-2005";

type Timing = { first: number; median: number };

function timed<Result>(work: () => Result): { timing: Timing; result: Result } {
  const times: number[] = [];
  let result = work();
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    result = work();
    times.push(performance.now() - started);
  }
  return {
    timing: { first: times[0] ?? 0, median: times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0 },
    result,
  };
}

function once<Result>(work: () => Result): { ms: number; result: Result } {
  const started = performance.now();
  const result = work();
  return { ms: performance.now() - started, result };
}

const row = (what: string, ...cells: string[]): string =>
  what.padEnd(44) + cells.map((cell) => cell.padStart(12)).join("");
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Everything open: the largest map that an essay has. */
const wholeGraph = (data: ArgumentData): MapGraph => essayGraph(data, new Set(data.sections.map(({ key }) => key)));

function fileOf(data: ArgumentData, graph: MapGraph, map: ReturnType<typeof drawMap>): string {
  const view = { kind: "essay" as const, open: data.sections.map(({ key }) => key) };
  const shown = { slug: "bench", label: "bench", data, graph, view };
  return argumentFile({ shown, map, claim: null }, (address) => `http://localhost:3000${address}`);
}

function benchOurs(name: string, data: ArgumentData): { nodes: number; edges: number } {
  const cold = once(() => drawMap(wholeGraph(data)));
  const layout = timed(() => drawMap(wholeGraph(data)));
  const graph = wholeGraph(data);
  const drawn = timed(() => fileOf(data, graph, layout.result));
  const count = (pattern: RegExp): number => drawn.result.match(pattern)?.length ?? 0;
  const counts = { nodes: count(/ data-node="/g), edges: count(/ data-edge="/g) };
  const whole = layout.timing.median + drawn.timing.median;
  console.log(
    row(
      `${name}: ours`,
      String(counts.nodes),
      String(counts.edges),
      ms(cold.ms),
      ms(layout.timing.median),
      ms(drawn.timing.median),
      ms(whole),
    ),
  );
  return counts;
}

/** Runs Argdown's command on the same graph. `ARGDOWN_CLI` is the command, with its arguments if it needs some. */
function benchArgdown(
  name: string,
  data: ArgumentData,
  command: string,
  folder: string,
): { nodes: number; edges: number } {
  const file = path.join(folder, `${name}.argdown`);
  writeFileSync(file, argdownDocument(data));
  const [program = "", ...given] = command.split(" ");
  const run = (format: string) => {
    const args = [...given, "map", file, folder, "--format", format, "--statement-selection", "with-relations"];
    return once(() => spawnSync(program, args, { encoding: "utf8" }));
  };
  const { ms: taken, result } = run("svg");
  if (result.error || result.status !== 0 || !/Successfully/.test(result.stdout))
    throw new Failure(
      `ARGDOWN_CLI "${command}" drew no map: ${result.error?.message ?? (result.stdout + result.stderr).trim().slice(0, 300)}`,
    );
  const svg = readFileSync(path.join(folder, `${name}.svg`), "utf8");
  const counts = { nodes: svg.match(/class="node"/g)?.length ?? 0, edges: svg.match(/class="edge"/g)?.length ?? 0 };
  console.log(
    row(`${name}: argdown map, the whole command`, String(counts.nodes), String(counts.edges), "", "", "", ms(taken)),
  );
  return counts;
}

/**
 * Times the map of the whole essay, everything open: the seed map's, and one of 300 claims and 500 links that is made
 * for it. Beside it the `argdown` command draws the same graphs, where `ARGDOWN_CLI` names it.
 * @throws Failure where the command fails, or draws other nodes or links than ours
 */
function benchMap(command: string | undefined): void {
  const parsed = parseMap(readMapTexts(seedMap));
  if (!parsed.ok) throw new Failure(`${seedMap} is not a sound map: see \`npm run map -- validate\`.`);
  const graphs: [string, ArgumentData][] = [
    ["seed", argumentOf(parsed.map)],
    ["300-claims-500-links", generatedArgument(300, 500)],
  ];
  const folder = mkdtempSync(path.join(os.tmpdir(), "sic-et-non-argdown-"));
  try {
    console.log(row("map of the whole essay, everything open", "nodes", "links", "first", "layout", "SVG", "both"));
    for (const [name, data] of graphs) {
      const ours = benchOurs(name, data);
      if (!command) continue;
      const theirs = benchArgdown(name, data, command, folder);
      if (ours.nodes !== theirs.nodes || ours.edges !== theirs.edges)
        throw new Failure(
          `${name}: argdown draws ${theirs.nodes} nodes and ${theirs.edges} links, and ours are ${ours.nodes} and ${ours.edges}.`,
        );
    }
    if (!command)
      console.log(
        "\nArgdown's map of the same graphs was not drawn: set ARGDOWN_CLI to its command (npm package @argdown/cli).",
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  benchMap(process.env.ARGDOWN_CLI);
} catch (error) {
  fail(error);
}
