import { requireSameOrigin } from "@/app/actions/same-origin";
import { longestBody } from "@/lib/annotations/schema";
import { requireMember } from "@/lib/auth/permissions";
import { actorOf } from "@/lib/auth/session";
import { AppError, httpStatus } from "@/lib/errors";
import { countTry } from "@/lib/limits/limits";
import { renderMarkdown } from "@/lib/markdown/markdown";

/** Of four bytes at most for each character. */
const longestBytes = longestBody * 4;

/** The text of a request, if it is not too long. */
async function readBody(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= longestBytes)) throw new AppError("invalid", `A note has ${longestBody} characters at most.`);
  const text = await request.text();
  if (text.length > longestBody) throw new AppError("invalid", `A note has ${longestBody} characters at most.`);
  return text;
}

/** Markdown as it will look, sanitised, for the previews of members. Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    requireSameOrigin(request.headers);
    const { id } = requireMember(await actorOf(request.headers), "annotation.write");
    await countTry("heavy work by member", id);
    return Response.json({ markup: renderMarkdown(await readBody(request)) }, { headers });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return Response.json({ problem: error.message }, { status: httpStatus[error.code], headers });
  }
}
