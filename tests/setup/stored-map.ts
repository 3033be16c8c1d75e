import { operator } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { canonical } from "@/lib/maps/compare";
import type { DebateMap } from "@/lib/maps/document";
import { readMap } from "@/lib/maps/export";
import { importMap } from "@/lib/maps/import/import-map";

/** Imports a map into the test file's database, as the operator. */
export const storeMap = (map: DebateMap): ReturnType<typeof importMap> => importMap(operator, database(), map);

/** The stored map as text that can be compared with `canonical`; "null" where there is none. */
export const storedMap = async (slug: string): Promise<string> => canonical(await readMap(database(), slug));

/** The revision of a stored essay. */
export async function revisionOf(slug: string): Promise<number> {
  const { revision } = await database().essay.findUniqueOrThrow({ where: { slug }, select: { revision: true } });
  return revision;
}
