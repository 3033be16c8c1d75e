import { annotationFeed } from "@/lib/annotations/feed";
import { readPublicAnnotations } from "@/lib/annotations/queries";
import { visitor } from "@/lib/auth/actor";
import { AppError, httpStatus } from "@/lib/errors";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { absoluteUrl } from "@/lib/site";

/** The latest public notes on an essay, for feed readers. The same for everybody, whoever is signed in. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  try {
    const essay = await findEssay(visitor, (await params).slug);
    const notes = await readPublicAnnotations(essay);
    const text = annotationFeed({ ...essay, label: essayLabel(essay) }, notes, absoluteUrl);
    return new Response(text, {
      headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, max-age=300" },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(`${error.message}\n`, {
      status: httpStatus[error.code],
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}

export const dynamic = "force-dynamic";
