import { sql } from "./own-database";

/** What the database says to a statement: the constraint that refuses it, or the error's code; "taken" if it does. */
export async function refusalOf(statement: string): Promise<string> {
  return sql.query(statement).then(
    () => "taken",
    ({ constraint, code, message }: { constraint?: string; code?: string; message: string }) =>
      constraint ?? code ?? message,
  );
}
