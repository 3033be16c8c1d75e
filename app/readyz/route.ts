import { databaseReadiness } from "@/lib/db/readiness";

/** The database answers and has every migration; 503 with the reason where not. */
export async function GET(): Promise<Response> {
  const readiness = await databaseReadiness();
  return Response.json(readiness, { status: readiness.status === "ready" ? 200 : 503 });
}

export const dynamic = "force-dynamic";
