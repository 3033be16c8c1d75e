import { toExchangedNotes } from "@/lib/annotations/exchange-queries";
import { readThread } from "@/lib/annotations/queries";
import { actorOf } from "@/lib/auth/session";
import { notFound } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import { serializeNote } from "@/lib/formats/w3c-annotation/serialize";
import { absoluteUrl } from "@/lib/site";
import { webAnnotationResponse } from "../../web-annotation-response";

/** One note as a W3C Web Annotation. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string; id: string }> },
): Promise<Response> {
  return webAnnotationResponse(async () => {
    const { slug, id } = await params;
    const actor = await actorOf(request.headers);
    const essay = await findEssay(actor, slug);
    const { annotation } = await readThread(actor, essay, id);
    const [note] = await toExchangedNotes(actor, essay, [{ ...annotation, answers: [] }], absoluteUrl);
    return note ? serializeNote(note) : notFound("This note");
  });
}

export const dynamic = "force-dynamic";
