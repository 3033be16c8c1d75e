import { exportOwnData } from "@/lib/accounts/export";
import { actorOf } from "@/lib/auth/session";
import { AppError, httpStatus } from "@/lib/errors";
import { countTry } from "@/lib/limits/limits";

/** All that is kept of whoever asks, as a file. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };
  try {
    const actor = await actorOf(request.headers);
    if (actor.kind === "member") await countTry("heavy work by member", actor.id);
    const data = await exportOwnData(actor);
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: {
        ...headers,
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="sic-et-non-account.json"',
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(`${error.message}\n`, {
      status: httpStatus[error.code],
      headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}

export const dynamic = "force-dynamic";
