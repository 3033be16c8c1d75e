import { database } from "@/lib/db/client";

const statements: string[] = [];
database().$on("query", ({ query }) => statements.push(query));

/** Runs a read and returns how many statements it sent to the database, and what it read. */
export async function countingQueries<Result>(
  read: () => Promise<Result>,
): Promise<{ queries: number; result: Result }> {
  statements.length = 0;
  const result = await read();
  // The client reports a statement after its answer; an event of our own comes after those of all before it.
  await new Promise<void>((resolve) => setImmediate(resolve));
  return { queries: statements.filter((statement) => /^\s*(SELECT|WITH)/i.test(statement)).length, result };
}
