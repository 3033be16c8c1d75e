import { noteOrcid } from "@/lib/accounts/orcid";
import { signOut } from "@/lib/accounts/sign-in";
import { secondFactorPath } from "@/lib/addresses";
import { auth } from "@/lib/auth/auth";
import { hasOrcid, orcidFailedPath } from "@/lib/auth/orcid";
import { actorOf } from "@/lib/auth/session";
import { changesSession, lastingCookies } from "@/lib/auth/session-cookie";
import { siteUrl } from "@/lib/site";

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

/** Whether somebody came back whose second factor is asked for first: they are not signed in yet. */
async function owesSecondFactor(response: Response): Promise<boolean> {
  const text = await response.clone().text();
  return text.startsWith("{") && "twoFactorRedirect" in JSON.parse(text);
}

/** Where an answer of Better Auth leads, by way of the second factor where that is asked for. */
async function wayOn(response: Response): Promise<string> {
  const location = response.headers.get("Location") ?? "/";
  if (!(await owesSecondFactor(response))) return location;
  const { pathname, search } = new URL(location, siteUrl());
  return secondFactorPath(`${pathname}${search}`);
}

/** Where ORCID sends people back: the one address of Better Auth’s own that is open. */
export async function GET(request: Request): Promise<Response> {
  if (!hasOrcid()) return new Response("Signing in with ORCID is not set up here.\n", { status: 404 });
  const headers = new Headers({ Location: orcidFailedPath, "Cache-Control": "no-store" });
  try {
    const response = await auth().handler(request);
    // Signing in anew ends the session that the browser had, as it does with a password.
    if (changesSession(response.headers)) await signOut(request.headers);
    const actor = await actorOf(cookiesAfter(request, response));
    if (actor.kind === "member") await noteOrcid(actor);
    headers.set("Location", await wayOn(response));
    for (const cookie of lastingCookies(response.headers)) headers.append("Set-Cookie", cookie);
  } catch (error) {
    console.error(error);
  }
  return new Response(null, { status: 303, headers });
}

export const dynamic = "force-dynamic";
