import "server-only";
import { type Actor, visitor } from "./actor";
import { auth } from "./auth";
import { toRole } from "./roles";

/** Better Auth's cookie, under either of its names. */
const sessionCookie = /(?:^|;\s*)(?:__Secure-)?better-auth\.session_token=/;

/** Who sends a request, by its session. Without a session cookie nothing is asked of the database. */
export async function actorOf(headers: Headers): Promise<Actor> {
  if (!sessionCookie.test(headers.get("cookie") ?? "")) return visitor;
  const found = await auth().api.getSession({ headers });
  if (!found || found.user.banned) return visitor;
  return { kind: "member", id: found.user.id, name: found.user.name, role: toRole(found.user.role) };
}
