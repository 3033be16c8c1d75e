import "server-only";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { ChangeSettingsInput } from "./schema";
import { readSettings, type Settings, writeSetting } from "./settings";

/**
 * The settings, for whoever changes them.
 * @throws AppError `unauthenticated`, `forbidden`
 */
export async function readSettingsToChange(actor: Actor): Promise<Settings> {
  requireMember(actor, "settings.change");
  return readSettings(database());
}

/**
 * Changes what holds for the whole installation. What is left as it was is not logged.
 * @throws AppError `unauthenticated`, `forbidden`
 */
export async function changeSettings(actor: Actor, { preModerated }: ChangeSettingsInput): Promise<void> {
  const member = requireMember(actor, "settings.change");
  await database().$transaction(async (db) => {
    const before = (await readSettings(db)).preModerated;
    if (before === preModerated) return;
    await writeSetting(db, "preModerated", preModerated);
    const detail = { before, after: preModerated };
    await audit(db, member, { deed: "setting changed", object: "setting preModerated", detail });
  });
}
