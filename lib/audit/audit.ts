import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";

/** What is done with power over others, and logged. */
export const deeds = [
  "role given",
  "role request granted",
  "role request declined",
  "member banned",
  "member unbanned",
  "link issued",
  "sessions ended",
  "second factor ended",
  "annotation hidden",
  "annotation shown",
  "annotation let through",
  "annotation attached",
  "report dismissed",
  "appeal upheld",
  "appeal dismissed",
  "proposal accepted",
  "proposal changed",
  "proposal declined",
  "entry restored",
  "text imported",
  "former text shown",
  "text readers changed",
  "setting changed",
  "group role given",
  "group member removed",
  "group archived",
] as const;

/** A word of {@link deeds}. */
export type Deed = (typeof deeds)[number];

/** What was done, to what, and why. `object` names its kind and key: “member abc”, “annotation 12…”. */
export type AuditInput = {
  deed: Deed;
  object: string;
  reason?: string;
  detail?: Record<string, string | number | boolean | null>;
};

const nameOf = (actor: Actor): string => (actor.kind === "member" ? `${actor.name} (${actor.id})` : actor.kind);

/** Writes an entry of the log, in the transaction in which the deed is done. */
export async function audit(
  db: DatabaseSession,
  actor: Actor,
  { deed, object, reason, detail }: AuditInput,
): Promise<void> {
  await db.auditEntry.create({ data: { actor: nameOf(actor), deed, object, reason: reason ?? null, detail } });
}
