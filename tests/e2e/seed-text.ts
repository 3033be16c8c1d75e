import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseMap } from "@/lib/maps/parse";
import { readMapTexts } from "@/scripts/map-files";
import { textOfMap } from "../factories/text-of-map";

/** Works on the texts of the served database as its operator does: `npm run map -- text …`. */
export function keepText(...args: string[]): void {
  execFileSync(process.execPath, ["scripts/door.mjs", "map", "text", "furr-2005", ...args], { env: process.env });
}

/** A text that bears out the seed map, and holds no word of the essay but its anchors. */
export function seedText(): string {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (!parsed.ok) throw new Error("The seed map is not sound.");
  return textOfMap(parsed.map);
}

/** Brings that text into the served database. */
export function importSeedText(...args: string[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), "sic-et-non-text-"));
  try {
    const file = path.join(folder, "text.txt");
    writeFileSync(file, seedText());
    keepText(file, ...args);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
