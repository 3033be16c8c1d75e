import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import type { Member } from "@/lib/auth/actor";
import { type Database, database, openDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { type Cluster, ensureDatabase, startCluster } from "@/scripts/postgres/cluster";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { storeMap } from "@/tests/setup/stored-map";
import { temporaryFolder } from "@/tests/setup/temporary-folder";

const shared = globalThis as { sicEtNonDatabase?: Database };

/** How many write at the same time. */
const writers = 200;

/** Between two tries of a writer whose note was not taken, in milliseconds. */
const pause = 200;

type Running = { cluster: Cluster; folder: string };

/** Makes the application's client that of a durable server of its own, as `npm start` runs it. */
async function useServer(folder: string): Promise<Running> {
  const cluster = await startCluster(folder);
  await ensureDatabase(cluster, "writers");
  shared.sicEtNonDatabase = openDatabase(cluster.url("writers"));
  return { cluster, folder };
}

/** Writes a note until it is taken, as somebody would who is told that it was not. */
async function writeUntilTaken(author: Member, n: number): Promise<string> {
  for (;;) {
    try {
      return await anAnnotation(author, { body: `Note ${n}` });
    } catch {
      await sleep(pause);
    }
  }
}

it("loses no note of 200 who write at once, also when the database is stopped and started in between", async () => {
  const before = shared.sicEtNonDatabase;
  let server = await useServer(temporaryFolder());
  onTestFinished(async () => {
    await database().$disconnect();
    await server.cluster.stop();
    shared.sicEtNonDatabase = before;
  });
  await applyMigrations(server.cluster.url("writers"));
  await storeMap(aMap());
  const authors = await Promise.all(Array.from({ length: writers }, (_, n) => aMember("scholar", `Scholar ${n}`)));

  const taken: string[] = [];
  let writing: Promise<unknown> = Promise.resolve();
  const underWay = new Promise<void>((resolve) => {
    writing = Promise.all(
      authors.map(async (author, n) => {
        taken.push(await writeUntilTaken(author, n));
        if (taken.length > writers / 10) resolve();
      }),
    );
  });
  // In the midst of it: some are acknowledged, some are on their way, some have not begun.
  await underWay;
  const stopped = taken.length;
  await server.cluster.stop();
  // Whoever still waits for a connection of it is told that there is none.
  const former = database();
  server = await useServer(server.folder);
  await writing;
  await former.$disconnect();

  expect(stopped).toBeLessThan(writers);
  expect(taken).toHaveLength(writers);
  const stored = await database().annotation.findMany({
    where: { id: { in: taken } },
    select: { body: true, authorId: true, versions: { select: { number: true } } },
  });
  expect(stored).toHaveLength(writers);
  expect(new Set(stored.map(({ body }) => body)).size).toBe(writers);
  for (const { versions } of stored) expect(versions).toEqual([{ number: 1 }]);
  expect(await database().searchEntry.count({ where: { kind: "annotation", key: { in: taken } } })).toBe(writers);
}, 240_000);
