import { operator } from "@/lib/auth/actor";
import { openDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { importMap } from "@/lib/maps/import/import-map";
import { describeChange } from "@/lib/maps/report";
import { progressLine } from "../progress";
import { withDatabase } from "../with-database";
import { ensureWritable, writeOutput } from "./output";
import { soundMap } from "./sound-map";
import { storedMap, withStore } from "./stored-map";

/** Checks a map; nothing is written. */
export async function validate(target: string): Promise<void> {
  const { essay, claims, citations, positions } = soundMap(target);
  console.log(
    `${essay.slug} is sound: ${claims.length} claims, ${citations.length} citations, ${positions.length} positions.`,
  );
}

/** Brings the database to a map, all of it or nothing. */
export async function bringIn(target: string): Promise<void> {
  const map = soundMap(target);
  await withDatabase(async (url) => {
    await applyMigrations(url);
    const db = openDatabase(url);
    const progress = progressLine();
    try {
      const change = await importMap(operator, db, map, progress.report);
      progress.end();
      for (const line of describeChange(map.essay.slug, change)) console.log(line);
    } finally {
      await db.$disconnect();
    }
  });
}

/** Writes a map as one JSON document, to a file or to standard output. */
export async function exportMap(slug: string, { output }: { output?: string }): Promise<void> {
  if (output) ensureWritable(output);
  const json = `${JSON.stringify(await withStore((db) => storedMap(db, slug)), null, 2)}\n`;
  if (output) writeOutput(output, json);
  else await new Promise<void>((resolve) => process.stdout.write(json, () => resolve()));
}
