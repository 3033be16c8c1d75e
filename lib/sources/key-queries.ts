import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { cslItemSchema } from "./csl";
import { shortReference, shortReferenceLine } from "./short-reference";

/** The key of every source of an essay with the work that it names, by name. */
export async function readSourceKeys(actor: Actor, essay: EssayHead): Promise<{ key: string; name: string }[]> {
  const rows = await database().source.findMany({
    where: { essayId: essay.id, essay: visibleTo(actor) },
    select: { key: true, csl: true },
  });
  return rows
    .map(({ key, csl }) => ({ key, name: shortReferenceLine(shortReference(cslItemSchema.parse(csl))) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
