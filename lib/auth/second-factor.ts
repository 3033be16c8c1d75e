import "server-only";
import { twoFactor } from "better-auth/plugins";

/** The address to which a provider such as ORCID sends people back, as Better Auth names it. */
const providerCallback = "/callback/:id";

/**
 * Better Auth's second factor. It asks for it after a password alone; here it is asked for after ORCID too, by the same
 * rule: the session that was begun is ended, and a cookie says for ten minutes who owes a code.
 */
export function secondFactor() {
  const plugin = twoFactor({ issuer: "Sic et Non" });
  const after = plugin.hooks.after.map(({ matcher, handler }) => ({
    matcher: (context: Parameters<typeof matcher>[0]) => matcher(context) || context.path === providerCallback,
    handler,
  }));
  return { ...plugin, hooks: { after } };
}
