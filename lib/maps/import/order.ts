import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { collections, type DebateMap } from "../document";
import { identityOf } from "../identity";
import type { ImportContext } from "./context";

/** Table and key column of each collection that keeps an order of its own. */
const tables = {
  sections: ["sections", "key"],
  sources: ["sources", "key"],
  citations: ["citations", "key"],
  questions: ["questions", "key"],
  interpretations: ["interpretations", "key"],
  claims: ["claims", "key"],
  positions: ["positions", "key"],
  differences: ["differences", "key"],
  notes: ["editor_notes", "key"],
  events: ["events", "key"],
  openings: ["openings", "key"],
  people: ["people", "key"],
  glossary: ["glossary_entries", "term"],
} as const;

/** Brings the stored order of every collection to the file's. Writes only the rows that moved. */
export async function writeOrder({ db, essayId }: ImportContext, map: DebateMap): Promise<void> {
  for (const name of collections) {
    if (name === "paragraphs") continue;
    const [table, column] = tables[name];
    const keys = (map[name] as never[]).map(identityOf[name] as (entry: unknown) => string);
    await db.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} AS entry
         SET ordinal = listed.ordinal - 1
        FROM unnest(${keys}::text[]) WITH ORDINALITY AS listed (key, ordinal)
       WHERE entry.essay_id = ${essayId}
         AND entry.${Prisma.raw(`"${column}"`)} = listed.key
         AND entry.ordinal <> listed.ordinal - 1`;
  }
}
