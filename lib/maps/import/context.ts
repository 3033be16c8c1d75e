import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import { AppError } from "@/lib/errors";

/** What happens to the reports of a long import. */
export type Progress = (done: number, total: number, what: string) => void;

/** Row ids by key, for one collection. */
type Ids = ReadonlyMap<string, number>;

/** One running import: the transaction, the essay, and the ids of the rows that others refer to. */
export type ImportContext = {
  db: DatabaseSession;
  essayId: number;
  ids: Record<"sources" | "people" | "interpretations" | "citations" | "questions" | "claims", Ids>;
  paragraphIds: ReadonlyMap<number, number>;
  /** Counts `n` written entries. */
  wrote(n: number, what: string): void;
};

/** The id behind a key. The rules of the map have checked that it is there. */
export function idOf(ids: ReadonlyMap<string | number, number>, key: string | number): number {
  const id = ids.get(key);
  if (id === undefined) throw new AppError("invalid", `The map refers to "${key}", which it does not hold.`);
  return id;
}
