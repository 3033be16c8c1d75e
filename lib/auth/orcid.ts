import "server-only";
import { genericOAuth } from "better-auth/plugins";
import { env } from "@/lib/env";

/** Whether members can sign in with their ORCID iD. */
export const hasOrcid = (): boolean => Boolean(env().ORCID_CLIENT_ID && env().ORCID_CLIENT_SECRET);

/** Where whoever ORCID sends back without an iD is told so. */
export const orcidFailedPath = "/account/orcid-failed";

/** What the provider is called, in accounts and in the address to which it sends people back. */
export const orcidProvider = "orcid";

/** Addresses of accounts made with an ORCID iD: ORCID hands none out, and accounts need one that is nobody’s (RFC 2606). */
const domain = "@orcid.invalid";

/** Whether an address only stands for an ORCID iD: no letter can be sent to it. */
export const isOrcidAddress = (email: string): boolean => email.endsWith(domain);

/** An ORCID iD as it is written: four groups of four, the last sign a digit or X. */
const orcidId = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;

/** Whether the last sign of an ORCID iD is the check of the others (ISO 7064, mod 11-2). */
function checks(orcid: string): boolean {
  const signs = orcid.replaceAll("-", "");
  const sum = [...signs.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return signs.at(-1) === (check === 10 ? "X" : String(check));
}

/** Whether a text is an ORCID iD. */
export const isOrcid = (text: string): boolean => orcidId.test(text) && checks(text);

/** Name and address of whoever signs in, from what ORCID says of them. Without an iD there is no address, and nobody. */
function memberOf(profile: Record<string, unknown>) {
  const orcid = String(profile.sub);
  if (!isOrcid(orcid)) return { email: undefined };
  const name = [profile.given_name, profile.family_name].filter(Boolean).join(" ") || String(profile.name ?? orcid);
  return { email: `${orcid.toLowerCase()}${domain}`, emailVerified: true, name: name.slice(0, 80) };
}

/** Sign-in by OpenID Connect with ORCID, where it is configured. */
export function orcidPlugins() {
  const { ORCID_CLIENT_ID, ORCID_CLIENT_SECRET, ORCID_ISSUER } = env();
  if (!ORCID_CLIENT_ID || !ORCID_CLIENT_SECRET) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: orcidProvider,
          clientId: ORCID_CLIENT_ID,
          clientSecret: ORCID_CLIENT_SECRET,
          discoveryUrl: `${ORCID_ISSUER.replace(/\/+$/, "")}/.well-known/openid-configuration`,
          requireIdTokenVerification: true,
          scopes: ["openid"],
          pkce: true,
          mapProfileToUser: memberOf,
        },
      ],
    }),
  ];
}
