import { debateMapJsonSchema, jsonSchemaPath } from "@/lib/maps/json-schema";
import { absoluteUrl } from "@/lib/site";

/** The JSON Schema of the debate-map file. */
export function GET(): Response {
  const body = JSON.stringify(debateMapJsonSchema(absoluteUrl(jsonSchemaPath)), null, 2);
  return new Response(body, {
    headers: { "Content-Type": "application/schema+json; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}

export const dynamic = "force-dynamic";
