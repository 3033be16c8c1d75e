import { randomBytes } from "node:crypto";
import { get } from "node:http";
import { type Browser, chromium } from "@playwright/test";
import { operator } from "@/lib/auth/actor";
import { openDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { importMap } from "@/lib/maps/import/import-map";
import { Failure } from "../setup/failure.mjs";
import { browserArguments, findBrowser } from "../testing/browser";
import { createDatabase, dropDatabase } from "../testing/databases";
import { choosePort, startWebServer } from "../web-server";
import { largeMatrixMap } from "./large-matrix";
import { measurePage } from "./matrix-page";

const claims = 2000;
const interpretations = 15;
const rounds = 7;

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kb = (bytes: number): string => `${(bytes / 1024).toLocaleString("en", { maximumFractionDigits: 0 })} KB`;

const row = (what: string, ...cells: string[]): string =>
  what.padEnd(44) + cells.map((cell) => cell.padStart(12)).join("");

/** Fills a new database with the made map. */
async function fill(url: string): Promise<void> {
  await applyMigrations(url);
  const db = openDatabase(url);
  try {
    await importMap(operator, db, largeMatrixMap(claims, interpretations));
    await db.$executeRaw`VACUUM ANALYZE`;
  } finally {
    await db.$disconnect();
  }
}

/** One answer of the server: how long it took, and how many bytes came. */
function answer(url: string, encoding: "identity" | "br"): Promise<{ taken: number; bytes: number }> {
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

/** Times the server alone and weighs what it sends. */
async function benchServer(name: string, url: string): Promise<void> {
  const first = await answer(url, "identity");
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await answer(url, "br")).taken);
  const sent = await answer(url, "br");
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  console.log(row(name, ms(first.taken), ms(median), kb(first.bytes), kb(sent.bytes)));
}

async function benchBrowser(browser: Browser, url: string, slowed: number): Promise<void> {
  const { painted, tasks } = await measurePage(browser, url, slowed);
  const speed = slowed === 1 ? "as it is" : `slowed ${slowed} times`;
  console.log(`\nbrowser, processor ${speed}; first contentful paint after ${ms(painted)}`);
  console.log(row("main thread", "longest task", "over 50 ms"));
  for (const { name, longest, over50 } of tasks) console.log(row(name, ms(longest), String(over50)));
}

async function serveAndMeasure(databaseUrl: string, executablePath: string): Promise<void> {
  const port = await choosePort(undefined);
  const web = await startWebServer({ port, databaseUrl });
  try {
    const essay = `http://localhost:${port}/essays/large`;
    console.log(row("server", "first", "median", "size", "compressed"));
    await benchServer("rows of claims", `${essay}?rows=claims`);
    await benchServer("rows of questions", essay);
    await benchServer("what the cards say", `${essay}/cell-positions?revision=1`);
    const browser = await chromium.launch({ executablePath, args: browserArguments });
    try {
      for (const slowed of [1, 4]) await benchBrowser(browser, `${essay}?rows=claims`, slowed);
    } finally {
      await browser.close();
    }
  } finally {
    await web.stop();
  }
}

/**
 * Measures the page of a matrix of 2,000 claims by 15 interpretations, made for it in a database of its own: the
 * server, what it sends, and how long the browser's main thread is kept while the page loads and is gone through.
 * @throws Failure where there is no browser
 */
export async function benchMatrix(databaseUrl: string): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Failure("The matrix is measured in Chromium: install it, or set CHROMIUM_PATH to it.");
  const name = `bench_matrix_${randomBytes(4).toString("hex")}`;
  const url = await createDatabase(databaseUrl, name);
  try {
    console.log(`Making ${claims.toLocaleString("en")} claims by ${interpretations} interpretations …`);
    await fill(url);
    await serveAndMeasure(url, executablePath);
  } finally {
    await dropDatabase(databaseUrl, name);
  }
}
