import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Provider } from "oidc-provider";

/** An OpenID provider that stands for ORCID in tests: real, by the project that certifies itself against the standard. */
export type IdentityProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  stop(): Promise<void>;
};

const client = { id: "sic-et-non", secret: "a secret between the two of them" };

/** Who can sign in there: whoever types an iD. ORCID says name and iD, and no address. */
const account = (id: string) => ({
  accountId: id,
  claims: async () => ({ sub: id, given_name: "Josiah", family_name: "Carberry", name: "Josiah Carberry" }),
});

const signInPage = `<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in to the provider</h1>
<form method="post"><label>iD <input name="id" required></label> <button name="deed" value="allow">Allow</button>
<button name="deed" value="deny" formnovalidate>Deny</button></form>`;

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += part;
  return new URLSearchParams(text);
}

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(signInPage);
    return;
  }
  const form = await formOf(request);
  const result =
    form.get("deed") === "deny"
      ? { error: "access_denied", error_description: "The owner of the iD did not allow it." }
      : { login: { accountId: form.get("id") ?? "", remember: false } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

function configure(issuer: string, redirectUri: string): Provider {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    jwks: { keys: [{ ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }) }] },
    cookies: { keys: ["for a test alone"] },
    claims: { openid: ["sub", "given_name", "family_name", "name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_, id) => account(id),
    // Signing in there is allowing it.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ accountId: oidc.session?.accountId, clientId: oidc.client?.clientId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  return provider;
}

/** Starts the provider on a free port, for the site at an address. */
export async function startIdentityProvider(site: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const issuer = `http://localhost:${port}`;
  const provider = configure(issuer, `${site}/api/auth/callback/orcid`);
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/")) void interact(provider, request, response);
    else void answer(request, response);
  });
  return {
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
