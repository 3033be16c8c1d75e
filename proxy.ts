import { type NextRequest, NextResponse } from "next/server";

/** Where forms lead: to this site, and by way of it to ORCID, where members sign in with it. */
function formTargets(): string {
  const { ORCID_CLIENT_ID, ORCID_ISSUER = "https://orcid.org" } = process.env;
  return ORCID_CLIENT_ID && URL.canParse(ORCID_ISSUER) ? `'self' ${new URL(ORCID_ISSUER).origin}` : "'self'";
}

/** The policy of every page: nothing runs but what this very response names with its nonce. */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    // Next.js writes inline scripts; React's development build needs eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Hot reload injects style elements without a nonce.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    `form-action ${formTargets()}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

const otherHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Gives each response its policy. Nothing is protected here: rights are checked in queries and commands. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next.js reads the nonce from this request header and puts it on its own scripts; app/layout.tsx, on ours.
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(otherHeaders)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: "/((?!_next/static|_next/image).*)" };
