import { randomBytes } from "node:crypto";
import { get } from "node:http";
import { type Browser, chromium } from "@playwright/test";
import { Failure } from "../setup/failure.mjs";
import { browserArguments, findBrowser } from "../testing/browser";
import { createDatabase, dropDatabase } from "../testing/databases";
import { choosePort, startWebServer } from "../web-server";

const rounds = 7;

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
export const kb = (bytes: number): string => `${(bytes / 1024).toLocaleString("en", { maximumFractionDigits: 0 })} KB`;

/** A line of a table of figures. */
export const row = (what: string, ...cells: string[]): string =>
  what.padEnd(44) + cells.map((cell) => cell.padStart(12)).join("");

/** One answer of the server: how long it took, and how many bytes came. */
export function answer(url: string, encoding: "identity" | "br"): Promise<{ taken: number; bytes: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent: false, headers: { "Accept-Encoding": encoding } }, async (response) => {
      let bytes = 0;
      for await (const chunk of response) bytes += (chunk as Buffer).byteLength;
      if (response.statusCode === 200) resolve({ taken: performance.now() - started, bytes });
      else reject(new Failure(`${url} answered ${response.statusCode}.`));
    });
    asked.on("error", reject);
  });
}

/** Times the server alone and weighs what it sends: a line under first, median, size and compressed. */
export async function benchServer(name: string, url: string): Promise<void> {
  const first = await answer(url, "identity");
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await answer(url, "br")).taken);
  const sent = await answer(url, "br");
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  console.log(row(name, ms(first.taken), ms(median), kb(first.bytes), kb(sent.bytes)));
}

/**
 * Serves the built application on a database made for a measurement, and opens a browser on it; all of it is gone
 * afterwards.
 * @throws Failure where there is no browser
 */
export async function withServedDatabase(
  serverUrl: string,
  fill: (url: string) => Promise<void>,
  measure: (address: string, browser: Browser) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Failure("Pages are measured in Chromium: install it, or set CHROMIUM_PATH to it.");
  const name = `bench_${randomBytes(4).toString("hex")}`;
  const databaseUrl = await createDatabase(serverUrl, name);
  try {
    await fill(databaseUrl);
    const port = await choosePort(undefined);
    const env = { ...process.env, AUTH_SECRET: randomBytes(32).toString("hex") };
    const web = await startWebServer({ port, databaseUrl, env });
    try {
      const browser = await chromium.launch({ executablePath, args: browserArguments });
      await measure(`http://localhost:${port}`, browser).finally(() => browser.close());
    } finally {
      await web.stop();
    }
  } finally {
    await dropDatabase(serverUrl, name);
  }
}
