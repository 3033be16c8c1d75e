import { writeFileSync } from "node:fs";
import { operator } from "@/lib/auth/actor";
import { openDatabase } from "@/lib/db/client";
import { applyMigrations, migrationStatus } from "@/lib/db/migrations";
import { readMap } from "@/lib/maps/export";
import { importMap } from "@/lib/maps/import/import-map";
import { type MapText, parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { describeChange } from "@/lib/maps/report";
import { readMapTexts } from "./map-files";
import { progressLine } from "./progress";
import { Failure, fail } from "./setup/failure.mjs";
import { withDatabase } from "./with-database";

const help = `npm run map -- validate FILE|DIR              check a map; nothing is written
npm run map -- import FILE|DIR                bring the database to a map, all of it or nothing
npm run map -- export SLUG [--output FILE]    write a map as one JSON document (npm run -s for a clean pipe)
`;

const shownProblems = 50;

/** A sound map, or a failure that lists what is wrong. */
function soundMap(texts: MapText[]) {
  const parsed = parseMap(texts);
  if (parsed.ok) return parsed.map;
  const { problems } = parsed;
  const lines = problems.slice(0, shownProblems).map((problem) => `  ${describeProblem(problem)}`);
  if (problems.length > shownProblems) lines.push(`  … and ${problems.length - shownProblems} more.`);
  throw new Failure(
    `The map has ${problems.length === 1 ? "one problem" : `${problems.length} problems`}; nothing was written.\n${lines.join("\n")}`,
  );
}

async function importInto(url: string, texts: MapText[]): Promise<void> {
  const map = soundMap(texts);
  await applyMigrations(url);
  const db = openDatabase(url);
  const progress = progressLine();
  try {
    const change = await importMap(operator, db, map, progress.report);
    progress.end();
    for (const line of describeChange(map.essay.slug, change)) console.log(line);
  } finally {
    await db.$disconnect();
  }
}

async function exportFrom(url: string, slug: string, output: string | undefined): Promise<void> {
  const { pending } = await migrationStatus(url);
  if (pending.length > 0) throw new Failure("The database is not up to date: run `npm run db -- migrate` first.");
  const db = openDatabase(url);
  try {
    const map = await readMap(db, slug);
    if (!map) throw new Failure(`No essay has the slug "${slug}": the address of its page ends in it.`);
    const json = `${JSON.stringify(map, null, 2)}\n`;
    if (output) writeFileSync(output, json);
    else await new Promise<void>((resolve) => process.stdout.write(json, () => resolve()));
  } finally {
    await db.$disconnect();
  }
}

async function main(): Promise<void> {
  const [command, target, ...options] = process.argv.slice(2);
  if (!command || command === "--help") {
    process.stdout.write(help);
    return;
  }
  if (!["validate", "import", "export"].includes(command)) {
    throw new Failure(`Unknown command "${command}": see \`npm run map -- --help\`.`);
  }
  if (!target)
    throw new Failure(
      `${command} needs ${command === "export" ? "an essay's slug" : "a map file or folder"}: see \`npm run map -- --help\`.`,
    );
  if (command === "validate") {
    const { essay, claims, citations, positions } = soundMap(readMapTexts(target));
    console.log(
      `${essay.slug} is sound: ${claims.length} claims, ${citations.length} citations, ${positions.length} positions.`,
    );
    return;
  }
  if (command === "import") {
    const texts = readMapTexts(target);
    soundMap(texts);
    return withDatabase((url) => importInto(url, texts));
  }
  const output = options[0] === "--output" ? options[1] : undefined;
  if (options.length > 0 && !output)
    throw new Failure(`Unknown option "${options[0]}": see \`npm run map -- --help\`.`);
  await withDatabase((url) => exportFrom(url, target, output));
}

main().catch(fail);
