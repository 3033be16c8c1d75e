import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { AppError, httpStatus } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import { readSourceKeys } from "@/lib/sources/key-queries";

/** The keys of an essay's sources with their names, for fields that suggest them. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  try {
    const essay = await findEssay(visitor, (await params).slug);
    const keys = await cachedFor(essay, ["source keys"], () => readSourceKeys(visitor, essay));
    return Response.json(keys, { headers: { "Cache-Control": "public, max-age=300" } });
  } catch (error) {
    if (error instanceof AppError) return Response.json([], { status: httpStatus[error.code] });
    throw error;
  }
}
