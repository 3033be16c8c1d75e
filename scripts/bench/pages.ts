import { applyMigrations } from "@/lib/db/migrations";
import { authSecret } from "../auth-secret";
import { Failure } from "../setup/failure.mjs";
import { choosePort, startWebServer } from "../web-server";

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

/** Times the pages of the built application: the first request, and the median and the slowest of those after it. */
export async function benchPages(databaseUrl: string, rounds: number): Promise<void> {
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
