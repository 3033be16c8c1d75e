import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "../setup/failure.mjs";

/**
 * Makes sure, before any work is done, that a file can be written where it is wanted. Nothing is written.
 * @throws Failure where its folder is not there or not open to writing, or a folder goes by its name
 */
export function ensureWritable(file: string): void {
  const folder = path.dirname(path.resolve(file));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(`${file} cannot be written: there is no folder ${folder}.`);
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new Failure(`${file} cannot be written: it is a folder. Name a file in it.`);
  try {
    accessSync(there ? file : folder, constants.W_OK);
  } catch {
    throw new Failure(`${file} cannot be written: you may not write there.`);
  }
}

/**
 * Writes a file, which a full disk can still prevent.
 * @throws Failure with the reason
 */
export function writeOutput(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
