import { type ParseArgsConfig, parseArgs } from "node:util";
import { Failure, fail } from "./setup/failure.mjs";

const help = `npm run map -- validate FILE|DIR              check a map; nothing is written
npm run map -- import FILE|DIR                bring the database to a map, all of it or nothing
npm run map -- export SLUG [--output FILE]    write a map as one JSON document (npm run -s for a clean pipe)
npm run map -- lint SLUG [--text FILE]        look a map over as an editor would; with the essay's text, beside it
                                              (a map file or folder instead of SLUG is looked over without a database)
npm run map -- text SLUG FILE                 import the essay's text: plain text, HTML or Markdown
npm run map -- text SLUG --edition N          show a former edition of the text again
npm run map -- text SLUG --for READERS        who may read it: private (signed-in readers; so it is at first),
                                              excerpts (around claims), public
npm run map -- propose FILE [--sources BIBLIOGRAPHY] [--output FILE]
                                              draft a map of an essay, for an editor to decide on; the bibliography
                                              in CSL-JSON, BibTeX or RIS
`;

type Options = Record<string, string | undefined>;

/** A command: what it needs in words, whether a file may follow, its options, and what it does. */
type Command = {
  target: string;
  takesFile?: true;
  options: readonly string[];
  run: (target: string, options: Options) => Promise<void>;
};

const importExport = () => import("./map/import-export");

/** Each is loaded when it is called: a word amiss is told at once. */
const commands: Record<string, Command> = {
  validate: {
    target: "a map file or folder",
    options: [],
    run: async (target) => (await importExport()).validate(target),
  },
  import: {
    target: "a map file or folder",
    options: [],
    run: async (target) => (await importExport()).bringIn(target),
  },
  export: {
    target: "an essay's slug",
    options: ["output"],
    run: async (target, options) => (await importExport()).exportMap(target, options),
  },
  lint: {
    target: "an essay's slug, or a map file or folder",
    options: ["text"],
    run: async (target, options) => (await import("./map/lint")).lint(target, options),
  },
  propose: {
    target: "an essay's text",
    options: ["sources", "output"],
    run: async (target, options) => (await import("./map/propose")).runPropose(target, options),
  },
  text: {
    target: "an essay's slug",
    takesFile: true,
    options: ["edition", "for"],
    run: async (target, options) => (await import("./map/text")).text(target, options),
  },
};

const seeHelp = "see `npm run map -- --help`.";

/** The words after the command: positions and options, each option with a value. */
function readArguments(args: string[], { options, takesFile }: Command): { target?: string; options: Options } {
  const known: ParseArgsConfig["options"] = Object.fromEntries(options.map((name) => [name, { type: "string" }]));
  const { tokens } = parseArgs({ args, options: known, strict: false, tokens: true });
  const found: Options = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (words.length > (takesFile ? 1 : 0)) throw new Failure(`Unknown option "${token.value}": ${seeHelp}`);
      words.push(token.value);
      continue;
    }
    if (!options.includes(token.name)) throw new Failure(`Unknown option "${token.rawName}": ${seeHelp}`);
    if (token.value === undefined) throw new Failure(`${token.rawName} needs a value after it: ${seeHelp}`);
    found[token.name] = token.value;
  }
  const [target, file] = words;
  return { target, options: { ...found, file } };
}

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  if (!name || name === "--help") {
    process.stdout.write(help);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Failure(`Unknown command "${name}": ${seeHelp}`);
  const { target, options } = readArguments(args, command);
  if (!target) throw new Failure(`${name} needs ${command.target}: ${seeHelp}`);
  await command.run(target, options);
}

main().catch(fail);
