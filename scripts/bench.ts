import { applyMigrations } from "@/lib/db/migrations";
import { authSecret } from "./auth-secret";
import { benchMap } from "./bench/map";
import { benchMatrix } from "./bench/matrix";
import { benchPropose } from "./bench/propose";
import { benchReader } from "./bench/reader";
import { benchSearch } from "./bench/search";
import { Failure, fail } from "./setup/failure.mjs";
import { choosePort, startWebServer } from "./web-server";
import { withDatabase } from "./with-database";

const help = `npm run bench -- pages [ROUNDS]        time the pages of the built application on the database in use (default 20 rounds)
npm run bench -- search                time searches of 250,000 claims, in a database made for it
npm run bench -- map                   time the argument map of the whole essay, beside Argdown's if ARGDOWN_CLI names its command
npm run bench -- matrix                measure the page of a matrix of 2,000 claims by 15 interpretations in the browser of the tests
npm run bench -- reader [TEXT]         measure the reader with a thousand notes, with the essay's text or one that is made for it
npm run bench -- propose TEXT MAP      hold the map that is drafted from an essay's text against its finished map
`;

const pages = [
  ["home", "/"],
  ["overview, 20 questions", "/essays/furr-2005"],
  ["matrix of all claims", "/essays/furr-2005?rows=claims"],
  ["claim", "/essays/furr-2005/claims/22.1"],
  ["question", "/essays/furr-2005/questions/order-00447-initiative"],
  ["interpretation", "/essays/furr-2005/interpretations/getty"],
  ["reader", "/essays/furr-2005/read"],
  ["what it rests on", "/essays/furr-2005/rests-on"],
  ["coverage", "/essays/furr-2005/coverage"],
  ["sources", "/essays/furr-2005/sources"],
  ["source", "/essays/furr-2005/sources/zhukov-inoi-2003"],
] as const;

type Timing = { first: number; median: number; slowest: number; bytes: number };

async function timePage(url: string, rounds: number): Promise<Timing> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now();
    const response = await fetch(url, { headers: { "Accept-Encoding": "identity" } });
    bytes = (await response.arrayBuffer()).byteLength;
    times.push(performance.now() - started);
    if (!response.ok)
      throw new Failure(`${url} answered ${response.status}: import the seed map first, with \`npm start\`.`);
  }
  const [first = 0, ...warm] = times;
  const sorted = warm.toSorted((a, b) => a - b);
  return { first, median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0, bytes };
}

async function benchPages(databaseUrl: string, rounds: number): Promise<void> {
  await applyMigrations(databaseUrl);
  const port = await choosePort(undefined);
  const web = await startWebServer({ port, databaseUrl, env: { ...process.env, AUTH_SECRET: authSecret() } });
  try {
    console.log(
      `${"page".padEnd(26)}${"first".padStart(10)}${"median".padStart(10)}${"slowest".padStart(10)}${"size".padStart(12)}`,
    );
    for (const [name, path] of pages) {
      const { first, median, slowest, bytes } = await timePage(`http://localhost:${port}${path}`, rounds);
      const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(10);
      console.log(
        `${name.padEnd(26)}${ms(first)}${ms(median)}${ms(slowest)}${`${(bytes / 1024).toFixed(0)} KB`.padStart(12)}`,
      );
    }
  } finally {
    await web.stop();
  }
}

async function main(): Promise<void> {
  const [what, rounds = "20", map] = process.argv.slice(2);
  if (!what || what === "--help") {
    process.stdout.write(help);
    return;
  }
  if (what === "propose" && map) return benchPropose(rounds, map);
  if (what === "map") return benchMap();
  if (what === "reader") return withDatabase((url) => benchReader(url, process.argv[3]));
  if (what === "matrix") return withDatabase(benchMatrix);
  if (what === "search") return withDatabase(benchSearch);
  if (what !== "pages" || !/^[1-9]\d*$/.test(rounds))
    throw new Failure(`Unknown bench "${what} ${rounds}": see \`npm run bench -- --help\`.`);
  await withDatabase((url) => benchPages(url, Number(rounds)));
}

main().catch(fail);
