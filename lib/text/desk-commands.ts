import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { requireMay } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { importText, restoreText, setTextVisibility } from "./commands";
import { describeProblems } from "./describe-text";
import { readEssay } from "./read-essay";
import type { TextReport } from "./report";
import type { importTextSchema, showEditionSchema, textReadersSchema } from "./schema";

/**
 * Imports the text in a file that an editor chose. What is wrong with the file is said with its lines, and changes
 * nothing.
 * @throws AppError as {@link importText}; `invalid` for a file that cannot be read as an essay
 */
export async function uploadText(
  actor: Actor,
  { essay, file: { file, name }, visibility }: z.output<typeof importTextSchema>,
): Promise<TextReport> {
  requireMay(actor, "text.import");
  const read = readEssay(new Uint8Array(await file.arrayBuffer()), name);
  if (read.ok) return importText(actor, database(), essay, read, name, visibility);
  const problems = describeProblems(read.problems).join("\n");
  throw new AppError("invalid", `${name} cannot be read as an essay; nothing was changed.\n${problems}`);
}

/** Shows a former edition again, to whoever could read the text before. Throws as {@link restoreText}. */
export const showEdition = (actor: Actor, { essay, edition }: z.output<typeof showEditionSchema>) =>
  restoreText(actor, database(), essay, edition);

/** Says who may read the text from now on. Throws as {@link setTextVisibility}. */
export const changeTextReaders = (actor: Actor, { essay, visibility }: z.output<typeof textReadersSchema>) =>
  setTextVisibility(actor, database(), essay, visibility);
