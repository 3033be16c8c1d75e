import { benchMap } from "./bench/map";
import { benchMatrix } from "./bench/matrix";
import { benchPages } from "./bench/pages";
import { benchPropose } from "./bench/propose";
import { benchReader } from "./bench/reader";
import { benchSearch } from "./bench/search";
import { Failure, fail } from "./setup/failure.mjs";
import { withDatabase } from "./with-database";

const help = `npm run bench -- pages [ROUNDS]        time the pages of the built application on the database in use (default 20 rounds)
npm run bench -- search                time searches of 250,000 claims, in a database made for it
npm run bench -- map                   time the argument map of the whole essay, beside Argdown's if ARGDOWN_CLI names its command
npm run bench -- matrix                measure the page of a matrix of 2,000 claims by 15 interpretations in the browser of the tests
npm run bench -- reader [TEXT]         measure the reader with a thousand notes, with the essay's text or one that is made for it
npm run bench -- propose TEXT MAP      hold the map that is drafted from an essay's text against its finished map
`;

const seeHelp = "see `npm run bench -- --help`.";

/** The benches by name; each takes what follows its name. */
const benches: Record<string, (args: string[]) => Promise<void>> = {
  async pages([rounds = "20"]) {
    if (!/^[1-9]\d*$/.test(rounds)) throw new Failure(`"${rounds}" is no number of rounds: ${seeHelp}`);
    await withDatabase((url) => benchPages(url, Number(rounds)));
  },
  search: () => withDatabase(benchSearch),
  map: async () => benchMap(),
  matrix: () => withDatabase(benchMatrix),
  reader: ([text]) => withDatabase((url) => benchReader(url, text)),
  async propose([text, map]) {
    if (!text || !map) throw new Failure(`propose takes an essay's text and its finished map: ${seeHelp}`);
    await benchPropose(text, map);
  },
};

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  if (!name || name === "--help") {
    process.stdout.write(help);
    return;
  }
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!bench) throw new Failure(`Unknown bench "${name}": ${seeHelp}`);
  await bench(args);
}

main().catch(fail);
