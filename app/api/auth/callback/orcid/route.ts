import { noteOrcid } from "@/lib/accounts/orcid";
import { auth } from "@/lib/auth/auth";
import { hasOrcid, orcidFailedPath } from "@/lib/auth/orcid";
import { actorOf } from "@/lib/auth/session";
import { lastingCookies } from "@/lib/auth/session-cookie";

/** The request’s own cookies with those of the answer in their place: who is signed in once it arrives. */
function cookiesAfter(request: Request, response: Response): Headers {
  const jar = new Map<string, string>();
  const pairs = [
    ...(request.headers.get("cookie") ?? "").split(/;\s*/),
    ...response.headers.getSetCookie().map((line) => line.split(";")[0] ?? ""),
  ];
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at > 0) jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") });
}

/** Where ORCID sends people back: the one address of Better Auth’s own that is open. */
export async function GET(request: Request): Promise<Response> {
  if (!hasOrcid()) return new Response("Signing in with ORCID is not set up here.\n", { status: 404 });
  try {
    const response = await auth().handler(request);
    const actor = await actorOf(cookiesAfter(request, response));
    if (actor.kind === "member") await noteOrcid(actor);
    const cookies = lastingCookies(response.headers);
    response.headers.delete("Set-Cookie");
    for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
    response.headers.set("Cache-Control", "no-store");
    return response;
  } catch (error) {
    console.error(error);
    return new Response(null, { status: 303, headers: { Location: orcidFailedPath, "Cache-Control": "no-store" } });
  }
}

export const dynamic = "force-dynamic";
