import "server-only";
import { z } from "zod";
import type { DatabaseSession } from "@/lib/db/client";
import { mostPreModerated } from "./schema";

/** What an administrator can settle for the whole installation, with what holds until then. */
export const settingsSchema = z.object({
  /** How many of a new member's first public notes wait for a moderator; 0: none does. */
  preModerated: z.number().int().min(0).max(mostPreModerated).default(0),
});

/** What holds for the installation. */
export type Settings = z.output<typeof settingsSchema>;

/** The settings as they stand. */
export async function readSettings(db: DatabaseSession): Promise<Settings> {
  const rows = await db.setting.findMany();
  return settingsSchema.parse(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

/** Changes a setting. */
export async function writeSetting<Name extends keyof Settings>(
  db: DatabaseSession,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await db.setting.upsert({ where: { name }, create: { name, value }, update: { value } });
}
