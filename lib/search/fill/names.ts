import "server-only";
import { Prisma } from "@/lib/db/generated/client";

/** A work as a search names it, from its bibliographic record: “Getty, Excesses”. */
const workName = (csl: Prisma.Sql): Prisma.Sql => Prisma.sql`
  concat_ws(', ',
    (SELECT string_agg(coalesce(name->>'family', name->>'literal'), ' and ') FROM jsonb_array_elements(${csl}->'author') AS name),
    coalesce(${csl}->>'title-short', ${csl}->>'title'))`;

/** The grounds of an owner's basis in one line: works and where in them. */
export const groundsOf = (owner: "position_id" | "note_id" | "standing_id", essayId: number): Prisma.Sql => {
  const column = Prisma.raw(`basis."${owner}"`);
  return Prisma.sql`
    SELECT ${column} AS owner, string_agg(concat_ws(' ', ${workName(Prisma.sql`source.csl`)}, basis.locator), '; ' ORDER BY basis.ordinal) AS works
      FROM basis JOIN sources AS source ON source.id = basis.source_id
     WHERE basis.essay_id = ${essayId} AND ${column} IS NOT NULL
     GROUP BY ${column}`;
};

/** What stands together in an entry's body, a line each; what is missing leaves none. */
export const inLines = (...parts: Prisma.Sql[]): Prisma.Sql => Prisma.sql`concat_ws(E'\n', ${Prisma.join(parts)})`;
