import { AppError, httpStatus } from "@/lib/errors";
import { webAnnotationType } from "@/lib/formats/w3c-annotation/serialize";

/** Notes as JSON-LD, or a sentence with its status. What one person may read is kept by no cache. */
export async function webAnnotationResponse(load: () => Promise<object>): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store" };
  try {
    return new Response(`${JSON.stringify(await load(), null, 2)}\n`, {
      headers: { ...headers, "Content-Type": webAnnotationType },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return Response.json({ problem: error.message }, { status: httpStatus[error.code], headers });
  }
}
