import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { MapText } from "@/lib/maps/parse";
import { Failure } from "./setup/failure.mjs";

/** The files of a map: one file, or every .json file of a folder and the folders in it, in the order of their paths. */
export function readMapTexts(target: string): MapText[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(target).isDirectory();
  } catch {
    throw new Failure(`${target} does not exist: name a map file or a folder of map files.`);
  }
  if (!isFolder) return [{ name: path.basename(target), text: readFileSync(target, "utf8") }];
  const names = readdirSync(target, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  if (names.length === 0) throw new Failure(`${target} holds no .json file: a map folder holds at least one.`);
  return names.map((name) => ({ name, text: readFileSync(path.join(target, name), "utf8") }));
}
