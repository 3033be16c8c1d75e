import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env";
import { dataFolder } from "./data-folder";

/**
 * The secret with which sessions are signed: AUTH_SECRET, or one made at the first start and kept in the data folder,
 * readable by its owner alone. Several instances of one installation need AUTH_SECRET.
 */
export function authSecret(): string {
  const given = env().AUTH_SECRET;
  if (given) return given;
  const file = path.join(dataFolder(), "auth-secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const made = randomBytes(32).toString("base64url");
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}
