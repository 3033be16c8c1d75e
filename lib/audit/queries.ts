import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { deeds } from "./audit";
import { type LogEntry, type LogView, logPageSize } from "./log";
import { readObjects } from "./objects";

const viewSchema = z.object({
  deed: z.enum(deeds, { error: "deed" }).nullable(),
  actor: z.string().max(200, { error: "actor" }),
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/, { error: "before" })
    .transform(BigInt)
    .nullable(),
});

/** What stands in a pattern of the database for itself. */
const literally = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

const detailSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable();

/**
 * A page of the log, the newest first, and where the next one begins; null for the last.
 * @throws AppError `unauthenticated`, `forbidden`; `invalid` for a deed or a place that there is not
 */
export async function readLog(actor: Actor, view: LogView): Promise<{ entries: LogEntry[]; next: string | null }> {
  requireMember(actor, "audit.read");
  const parsed = viewSchema.safeParse(view);
  if (!parsed.success)
    throw new AppError("invalid", `The log has nothing of this kind: ${parsed.error.issues[0]?.path.join(".")}.`);
  const { deed, actor: who, before } = parsed.data;
  const rows = await database().auditEntry.findMany({
    where: {
      ...(deed ? { deed } : {}),
      ...(who ? { actor: { contains: literally(who), mode: "insensitive" } } : {}),
      ...(before ? { id: { lt: before } } : {}),
    },
    orderBy: { id: "desc" },
    take: logPageSize + 1,
  });
  const shown = rows.slice(0, logPageSize);
  const last = shown.at(-1);
  const abouts = await readObjects(shown.map(({ object }) => object));
  return {
    entries: shown.map(({ id, detail, ...row }, at) => ({
      ...row,
      about: abouts[at] ?? { words: row.object, path: null },
      id: String(id),
      detail: Object.entries(detailSchema.parse(detail) ?? {}).map(([name, value]) => [name, String(value)]),
    })),
    next: rows.length > logPageSize && last ? String(last.id) : null,
  };
}
