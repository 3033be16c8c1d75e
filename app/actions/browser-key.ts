import { randomBytes } from "node:crypto";

/** Names a browser to itself, for forms that come back to it. Nobody else's, and nothing else, hangs on it. */
export const browserCookie = "sic-et-non.browser";

/** The browser's key from a Cookie header; null where it has none, or one that is not ours. */
export function browserKeyOf(cookies: string | null): string | null {
  return /(?:^|;\s*)sic-et-non\.browser=([\w-]{32})(?:;|$)/.exec(cookies ?? "")?.[1] ?? null;
}

/** A new key with the header that sets it. */
export function newBrowserKey(secure: boolean): { key: string; header: string } {
  const key = randomBytes(24).toString("base64url");
  return {
    key,
    header: `${browserCookie}=${key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400${secure ? "; Secure" : ""}`,
  };
}
