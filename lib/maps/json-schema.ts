import { z } from "zod";
import { debateMapSchema } from "./document";

/** Path at which the JSON Schema is served. */
export const jsonSchemaPath = "/schemas/debate-map.v1.json";

/**
 * The JSON Schema (draft 2020-12) of the debate-map file, generated from the Zod schema.
 * References, uniqueness and the rules of evidence are not in it: `npm run map -- validate` checks those.
 * @param id absolute address of the schema
 */
export function debateMapJsonSchema(id: string): object {
  const schema = z.toJSONSchema(debateMapSchema, { io: "input", target: "draft-2020-12" });
  return { $id: id, title: "Sic et Non debate map, version 1", ...schema };
}
