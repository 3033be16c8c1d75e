import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { AppError } from "@/lib/errors";
import { type SchemaEngine, withSchemaEngine } from "./schema-engine";

const migrationsDir = path.resolve("prisma/migrations");
const schemaPath = path.resolve("prisma/schema.prisma");
const filters = { externalTables: [], externalEnums: [] };

/** Where a database stands against the migration folders. */
export type MigrationStatus = {
  /** Names of the folders that the database has not applied, in order. */
  pending: string[];
  /** Names that the database tried and failed to apply. */
  failed: string[];
  /** Names whose file was changed after it was applied. */
  edited: string[];
};

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: await readFile(path.join(migrationsDir, name, "migration.sql"), "utf8") },
      },
    })),
  );
  const lock = await readFile(path.join(migrationsDir, "migration_lock.toml"), "utf8");
  return {
    baseDir: migrationsDir,
    lockfile: { path: "migration_lock.toml", content: lock },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}

async function readSchema(): Promise<SchemasContainer> {
  return { files: [{ path: schemaPath, content: await readFile(schemaPath, "utf8") }] };
}

/** Compares a database with the migration folders; changes nothing. */
export async function migrationStatus(url: string): Promise<MigrationStatus> {
  const migrationsList = await readMigrations();
  const output = await withSchemaEngine(url, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  );
  const all = migrationsList.migrationDirectories.map((directory) => directory.path);
  const pending = !output.hasMigrationsTable
    ? all
    : output.history && "unappliedMigrationNames" in output.history
      ? output.history.unappliedMigrationNames
      : [];
  return { pending, failed: output.failedMigrationNames, edited: output.editedMigrationNames };
}

/**
 * Applies what is pending, in order, and returns the names applied.
 * @throws AppError `conflict` when the database holds a failed or an altered migration.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const status = await migrationStatus(url);
  const [failed] = status.failed;
  if (failed) {
    throw new AppError(
      "conflict",
      `Migration ${failed} failed on this database earlier: mend the data, then mark it with Prisma's \`migrate resolve\`.`,
    );
  }
  const [edited] = status.edited;
  if (edited) {
    throw new AppError(
      "conflict",
      `Migration ${edited} was changed after this database applied it: restore the file as it was and put the change in a new migration.`,
    );
  }
  if (status.pending.length === 0) return [];
  const migrationsList = await readMigrations();
  const output = await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }));
  return output.appliedMigrationNames;
}

/** The database's own schema in Prisma's language; null for an empty database, which the engine refuses to describe. */
async function liveSchema(engine: SchemaEngine): Promise<SchemasContainer | null> {
  const stub: SchemasContainer = {
    files: [{ path: schemaPath, content: 'datasource db {\n  provider = "postgresql"\n}\n' }],
  };
  try {
    const live = await engine.introspect({
      schema: stub,
      baseDirectoryPath: path.dirname(schemaPath),
      force: true,
      compositeTypeDepth: -1,
      namespaces: null,
    });
    return live.schema;
  } catch (error) {
    if (String(error).includes("database was empty")) return null;
    throw error;
  }
}

/**
 * The SQL that would bring a database to `schema.prisma`. Null when they agree.
 * What Prisma cannot state (CHECK constraints, functions) is not compared.
 */
export async function schemaDrift(url: string): Promise<string | null> {
  const schema = await readSchema();
  return withSchemaEngine(url, async (engine) => {
    const live = await liveSchema(engine);
    const difference = await engine.diff({
      from: live ? { tag: "schemaDatamodel", files: live.files } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: schema.files },
      script: true,
      exitCode: true,
      filters,
    });
    return difference.exitCode === 2 ? (difference.stdout ?? "") : null;
  });
}

/**
 * Drafts a migration folder from the difference between a scratch database at the last migration and `schema.prisma`.
 * @param scratchUrl an empty database, which is brought to the last migration and may be dropped afterwards
 * @returns the folder's name
 * @throws AppError `invalid` when nothing differs or the name is unfit
 */
export async function draftMigration(scratchUrl: string, name: string): Promise<string> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new AppError(
      "invalid",
      `"${name}" cannot name a migration: use lower-case letters, digits and underscores, such as add_checks.`,
    );
  }
  await applyMigrations(scratchUrl);
  const sql = await schemaDrift(scratchUrl);
  if (sql === null)
    throw new AppError("invalid", "prisma/schema.prisma is what the migrations make already: change it first.");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `${stamp}_${name}`;
  await mkdir(path.join(migrationsDir, folder));
  await writeFile(path.join(migrationsDir, folder, "migration.sql"), sql);
  return folder;
}
