import { makeFirstAdministratorLink } from "@/lib/accounts/first-administrator";
import { operator } from "@/lib/auth/actor";
import { openDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { databaseUrl } from "@/lib/env";
import { canSendMail } from "@/lib/mail/mail";
import { importMap } from "@/lib/maps/import/import-map";
import { parseMap } from "@/lib/maps/parse";
import { mapPrint } from "@/lib/maps/print";
import { describeProblem } from "@/lib/maps/problem";
import { sendDigests } from "@/lib/notifications/digest";
import { refreshStaleSearch } from "@/lib/search/commands";
import { authSecret } from "./auth-secret";
import { dataFolder, type Hold, holdDataFolder } from "./data-folder";
import { checkReachable } from "./database-reach";
import { readMapTexts } from "./map-files";
import { type Cluster, ensureDatabase, startCluster } from "./postgres/cluster";
import { Failure, fail } from "./setup/failure.mjs";
import { step } from "./setup/step.mjs";
import { choosePort, startWebServer, type WebServer } from "./web-server";
import { databaseName } from "./with-database";

const seedMap = "prisma/maps/furr-2005";

/** What this process holds and must let go, in the order in which it took it. */
const held: { hold?: Hold; cluster?: Cluster; web?: WebServer } = {};
let letting: Promise<void> | undefined;

async function letGo(): Promise<void> {
  await held.web?.stop();
  await held.cluster?.stop();
  held.hold?.release();
}

/** Stops web server and database once, however often it is asked. */
function shutDown(code: number): void {
  letting ??= letGo().then(
    () => process.exit(code),
    (error: unknown) => fail(error),
  );
}

async function openDatabaseServer(): Promise<string> {
  if (process.env.DATABASE_URL) {
    const url = databaseUrl();
    await checkReachable(url);
    return url;
  }
  const folder = dataFolder();
  held.hold = holdDataFolder(folder);
  const cluster = await step("Starting PostgreSQL", async () => {
    const started = await startCluster(folder);
    held.cluster = started;
    await ensureDatabase(started, databaseName);
    return started;
  });
  if (cluster.remark) console.log(`  ${cluster.remark}`);
  const url = cluster.url(databaseName);
  held.hold.announce({ databaseUrl: url });
  return url;
}

async function loadSeedMap(url: string): Promise<void> {
  const parsed = parseMap(readMapTexts(seedMap));
  if (!parsed.ok) throw new Failure(`The seed map is unsound: ${parsed.problems.map(describeProblem).join(" ")}`);
  const db = openDatabase(url);
  try {
    const known = await db.essay.findUnique({ where: { slug: parsed.map.essay.slug }, select: { mapPrint: true } });
    if (known?.mapPrint !== mapPrint(parsed.map))
      await step("Loading the seed map", () => importMap(operator, db, parsed.map));
    await refreshStaleSearch(db);
  } finally {
    await db.$disconnect();
  }
}

/** Says how to become the administrator, as long as there is none. */
async function announceFirstAdministrator(url: string, address: string): Promise<void> {
  const db = openDatabase(url);
  try {
    const token = await makeFirstAdministratorLink(db);
    if (token)
      console.log(
        `\nThere is no administrator yet. Whoever opens this link first becomes the administrator:\n${address}/account/first-administrator/${token}`,
      );
  } finally {
    await db.$disconnect();
  }
}

/** How often digests are looked for, in milliseconds. */
const digestsEvery = 60 * 60 * 1000;

/** Sends the digests of members who wish for them, as long as this process runs and mail is configured. */
function keepSendingDigests(url: string): void {
  if (!canSendMail()) return;
  const db = openDatabase(url);
  const send = () =>
    sendDigests(db).catch(() => console.error("The digests could not be sent; they are tried again in an hour."));
  setInterval(send, digestsEvery).unref();
  void send();
}

async function main(): Promise<void> {
  const dev = process.argv.includes("--dev");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => shutDown(0));
  // The starter was killed: nobody waits for us any more.
  process.on("disconnect", () => shutDown(1));

  const port = await choosePort(process.env.PORT);
  const url = await openDatabaseServer();
  await step("Bringing the database up to date", () => applyMigrations(url));
  await loadSeedMap(url);
  const secret = authSecret();
  const address = process.env.SITE_URL || `http://localhost:${port}`;
  const web = await step("Starting the web server", () =>
    startWebServer({ port, databaseUrl: url, dev, env: { ...process.env, SITE_URL: address, AUTH_SECRET: secret } }),
  );
  held.web = web;
  held.hold?.announce({ address });
  if (!process.env.PORT && port !== 3000) console.log(`Port 3000 is taken; this is the next free one.`);
  console.log(`\nSic et Non is at ${address}\nStop it with Ctrl-C.`);
  await announceFirstAdministrator(url, address);
  process.env.SITE_URL = address;
  keepSendingDigests(url);

  await Promise.race([web.ended, held.cluster?.ended ?? new Promise<void>(() => {})]);
  if (!letting) {
    process.stderr.write(
      "\n✗ The web server or PostgreSQL ended unexpectedly; stopping. Start again with `npm start`.\n",
    );
    shutDown(1);
  }
}

main().catch(async (error: unknown) => {
  await letGo().catch(() => {});
  fail(error);
});
