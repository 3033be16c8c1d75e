import { readFileSync, writeFileSync } from "node:fs";
import { operator } from "@/lib/auth/actor";
import { openDatabase } from "@/lib/db/client";
import { applyMigrations, migrationStatus } from "@/lib/db/migrations";
import type { DebateMap } from "@/lib/maps/document";
import { readMap } from "@/lib/maps/export";
import { importMap } from "@/lib/maps/import/import-map";
import { describeLint, faultsOf } from "@/lib/maps/lint/describe-lint";
import { lintMap } from "@/lib/maps/lint/lint-map";
import { type MapText, parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { describeChange } from "@/lib/maps/report";
import { type ReadEssay, readEssay } from "@/lib/text/read-essay";
import { readMapTexts } from "./map-files";
import { progressLine } from "./progress";
import { Failure, fail } from "./setup/failure.mjs";
import { withDatabase } from "./with-database";

const help = `npm run map -- validate FILE|DIR              check a map; nothing is written
npm run map -- import FILE|DIR                bring the database to a map, all of it or nothing
npm run map -- export SLUG [--output FILE]    write a map as one JSON document (npm run -s for a clean pipe)
npm run map -- lint SLUG [--text FILE]        look a map over as an editor would; with the essay's text, beside it
                                              (a map file or folder instead of SLUG is looked over without a database)
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

/** The map of an essay in the database. */
async function storedMap(url: string, slug: string): Promise<DebateMap> {
  const { pending } = await migrationStatus(url);
  if (pending.length > 0) throw new Failure("The database is not up to date: run `npm run db -- migrate` first.");
  const db = openDatabase(url);
  try {
    const map = await readMap(db, slug);
    if (!map) throw new Failure(`No essay has the slug "${slug}": the address of its page ends in it.`);
    return map;
  } finally {
    await db.$disconnect();
  }
}

async function exportMap(slug: string, output: string | undefined): Promise<void> {
  const json = `${JSON.stringify(await withDatabase((url) => storedMap(url, slug)), null, 2)}\n`;
  if (output) writeFileSync(output, json);
  else await new Promise<void>((resolve) => process.stdout.write(json, () => resolve()));
}

function validateMap(target: string): void {
  const { essay, claims, citations, positions } = soundMap(readMapTexts(target));
  console.log(
    `${essay.slug} is sound: ${claims.length} claims, ${citations.length} citations, ${positions.length} positions.`,
  );
}

/** The essay in a file, or a failure that lists what keeps it from being read. */
function essayIn(file: string): Extract<ReadEssay, { ok: true }> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure(`${file} cannot be read: name the essay's text, with numbered paragraphs.`);
  }
  const read = readEssay(bytes, file);
  if (read.ok) return read;
  const lines = read.problems.slice(0, shownProblems).map(({ line, message }) => `  line ${line}: ${message}`);
  throw new Failure(`${file} cannot be read as an essay.\n${lines.join("\n")}`);
}

/** A slug has neither point nor slash, so that files and folders can be told from it. */
const isSlug = (target: string): boolean => /^[a-z0-9-]+$/.test(target);

async function lint(target: string, textFile: string | undefined): Promise<void> {
  const text = textFile === undefined ? null : essayIn(textFile).essay;
  const map = isSlug(target) ? await withDatabase((url) => storedMap(url, target)) : soundMap(readMapTexts(target));
  const results = lintMap(map, text);
  for (const line of describeLint(map.essay.slug, results)) console.log(line);
  if (faultsOf(results) > 0) process.exitCode = 1;
}

/** What each command takes: its target in words, its one option, and what it does. */
const commands = {
  validate: { target: "a map file or folder", option: null, run: async (target: string) => validateMap(target) },
  import: {
    target: "a map file or folder",
    option: null,
    run: (target: string) => {
      const texts = readMapTexts(target);
      soundMap(texts);
      return withDatabase((url) => importInto(url, texts));
    },
  },
  export: { target: "an essay's slug", option: "--output", run: exportMap },
  lint: { target: "an essay's slug, or a map file or folder", option: "--text", run: lint },
} as const;

async function main(): Promise<void> {
  const [name, target, option, value, ...rest] = process.argv.slice(2);
  if (!name || name === "--help") {
    process.stdout.write(help);
    return;
  }
  if (!Object.hasOwn(commands, name)) throw new Failure(`Unknown command "${name}": see \`npm run map -- --help\`.`);
  const command = commands[name as keyof typeof commands];
  if (!target) throw new Failure(`${name} needs ${command.target}: see \`npm run map -- --help\`.`);
  const unknown = option !== undefined && option !== command.option ? option : rest[0];
  if (unknown !== undefined) throw new Failure(`Unknown option "${unknown}": see \`npm run map -- --help\`.`);
  if (option !== undefined && value === undefined) throw new Failure(`${option} needs a file after it.`);
  await command.run(target, value);
}

main().catch(fail);
