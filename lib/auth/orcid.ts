import "server-only";
import { genericOAuth } from "better-auth/plugins";
import { env } from "@/lib/env";

/** Whether members can sign in with their ORCID iD. */
export const hasOrcid = (): boolean => Boolean(env().ORCID_CLIENT_ID && env().ORCID_CLIENT_SECRET);

/** ORCID hands out no address; accounts need one that is nobody's (RFC 2606). */
const addressOf = (orcid: string): string => `${orcid.toLowerCase()}@orcid.invalid`;

/** Sign-in by OpenID Connect with ORCID, where it is configured. */
export function orcidPlugins() {
  const { ORCID_CLIENT_ID, ORCID_CLIENT_SECRET, ORCID_ISSUER } = env();
  if (!ORCID_CLIENT_ID || !ORCID_CLIENT_SECRET) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: "orcid",
          clientId: ORCID_CLIENT_ID,
          clientSecret: ORCID_CLIENT_SECRET,
          discoveryUrl: `${ORCID_ISSUER}/.well-known/openid-configuration`,
          scopes: ["openid"],
          pkce: true,
          mapProfileToUser: (profile: Record<string, unknown>) => ({
            email: addressOf(String(profile.sub)),
            emailVerified: true,
            name:
              [profile.given_name, profile.family_name].filter(Boolean).join(" ") ||
              String(profile.name ?? profile.sub),
          }),
        },
      ],
    }),
  ];
}
