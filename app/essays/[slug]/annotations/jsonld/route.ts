import { annotationsFilePath } from "@/lib/addresses";
import { readAbout } from "@/lib/annotations/about-queries";
import { toExchangedNotes } from "@/lib/annotations/exchange-queries";
import { readLatestThreads, readThreads } from "@/lib/annotations/queries";
import { aboutSchema } from "@/lib/annotations/schema";
import { actorOf } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import { serializeNotes } from "@/lib/formats/w3c-annotation/serialize";
import { absoluteUrl } from "@/lib/site";
import { webAnnotationResponse } from "../web-annotation-response";

/** The notes on something, or the latest, as a page of W3C Web Annotations. */
export function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return webAnnotationResponse(async () => {
    const asked = aboutSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) throw new AppError("invalid", "This address asks for notes on something that cannot have any.");
    const about = asked.data;
    const actor = await actorOf(request.headers);
    const essay = await findEssay(actor, (await params).slug);
    if (about) await readAbout(actor, essay, about);
    const threads = about ? await readThreads(actor, essay, about) : await readLatestThreads(actor, essay);
    const id = absoluteUrl(annotationsFilePath(essay.slug, about ?? undefined));
    return serializeNotes(id, await toExchangedNotes(actor, essay, threads, absoluteUrl));
  });
}

export const dynamic = "force-dynamic";
