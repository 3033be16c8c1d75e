import { visitor } from "@/lib/auth/actor";
import { readSuggestions } from "@/lib/search/suggestion-queries";

/** What the search field suggests while `q` is being typed. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await readSuggestions(visitor, typed), {
    headers: { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" },
  });
}

export const dynamic = "force-dynamic";
