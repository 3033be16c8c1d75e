import { randomBytes } from "node:crypto";
import pg from "pg";
import { applyMigrations, draftMigration, migrationStatus, schemaDrift } from "@/lib/db/migrations";
import { Failure, fail } from "./setup/failure.mjs";
import { withDatabase } from "./with-database";

const help = `npm run db -- status       where the database stands against prisma/migrations
npm run db -- migrate      apply what is pending
npm run db -- new NAME     draft a migration from the change in prisma/schema.prisma
`;

/** Gives `work` an empty database on the same server and drops it afterwards. */
async function withScratch<T>(url: string, work: (scratchUrl: string) => Promise<T>): Promise<T> {
  const name = `scratch_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
    const scratch = new URL(url);
    scratch.pathname = `/${name}`;
    return await work(scratch.href);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

async function status(url: string): Promise<void> {
  const { pending, failed, edited } = await migrationStatus(url);
  for (const name of pending) console.log(`pending  ${name}`);
  for (const name of failed) console.log(`failed   ${name}`);
  for (const name of edited) console.log(`edited   ${name}`);
  if (pending.length + failed.length + edited.length > 0) return;
  console.log("The database has every migration.");
  if ((await schemaDrift(url)) !== null)
    console.log("It differs from prisma/schema.prisma: draft a migration with `npm run db -- new NAME`.");
}

async function main(): Promise<void> {
  const [command, name] = process.argv.slice(2);
  if (!command || command === "--help") {
    process.stdout.write(help);
    return;
  }
  await withDatabase(async (url) => {
    if (command === "status") return status(url);
    if (command === "migrate") {
      const applied = await applyMigrations(url);
      for (const migration of applied) console.log(`applied  ${migration}`);
      if (applied.length === 0) console.log("Nothing to apply.");
      return;
    }
    if (command === "new" && name) {
      const folder = await withScratch(url, (scratch) => draftMigration(scratch, name));
      console.log(`drafted  prisma/migrations/${folder}/migration.sql: read it, then \`npm run db -- migrate\`.`);
      return;
    }
    throw new Failure(`Unknown command "${[command, name].filter(Boolean).join(" ")}": see \`npm run db -- --help\`.`);
  });
}

main().catch(fail);
