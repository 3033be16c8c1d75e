import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { AppError, httpStatus } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import { toCellPositions } from "@/lib/matrix/cell-positions";
import { loadMatrix } from "../load-matrix";

/** How long a browser keeps an answer to an address with the revision that it holds, in seconds: a year. */
const kept = 31_536_000;

/** The positions of an essay's matrix as its cards need them. A browser keeps them until the map has a new revision. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  try {
    const essay = await findEssay(visitor, (await params).slug);
    const { text } = await cachedFor(essay, ["cell positions"], async () => ({
      text: JSON.stringify(toCellPositions(await loadMatrix(essay))),
    }));
    const current = new URL(request.url).searchParams.get("revision") === String(essay.revision);
    return new Response(text, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Cache-Control": current ? `private, max-age=${kept}, immutable` : "no-store",
        "X-Robots-Tag": "noindex",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return Response.json({ problem: error.message }, { status: httpStatus[error.code] });
  }
}

export const dynamic = "force-dynamic";
