import type { LogObject } from "./objects";

/** An entry of the log, as an administrator reads it. */
export type LogEntry = {
  /** Its number: they grow, and none is used twice. */
  id: string;
  at: Date;
  /** Who did it, by name and id as they were then. */
  actor: string;
  deed: string;
  /** What it was done to, as it was written, and as people know it now. */
  object: string;
  about: LogObject;
  reason: string | null;
  detail: [name: string, value: string][];
};

/** What of the log is asked for. */
export type LogView = {
  /** One deed alone. */
  deed: string | null;
  /** A part of who did it. */
  actor: string;
  /** What is older than an entry. */
  before: string | null;
};

/** Entries on one page. */
export const logPageSize = 50;

/** The query of a view; what it does not narrow is left out. */
export function logQuery({ deed, actor, before }: LogView): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ deed, actor, before })) if (value) params.set(name, value);
  return params.size > 0 ? `?${params}` : "";
}
