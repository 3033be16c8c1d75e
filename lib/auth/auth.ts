import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { admin } from "better-auth/plugins";
import { createAccessControl } from "better-auth/plugins/access";
import { database } from "@/lib/db/client";
import { authSecret } from "@/lib/env";
import { absoluteUrl, siteUrl } from "@/lib/site";
import { linkAge, sendConfirmationLink, sendNewPasswordLink, tellOfExistingAccount } from "./letters";
import { voidLinks } from "./one-time-links";
import { orcidFailedPath, orcidPlugins } from "./orcid";
import { passwordLength } from "./password";
import { secondFactor } from "./second-factor";

const access = createAccessControl({});
const nothing = access.newRole({});

/** How long a session lasts without being used, and how often its end is put off, in seconds. See session-cookie.ts. */
const session = { expiresIn: 14 * 24 * 60 * 60, updateAge: 24 * 60 * 60 };

function configure() {
  return betterAuth({
    appName: "Sic et Non",
    baseURL: siteUrl(),
    secret: authSecret(),
    database: prismaAdapter(database(), { provider: "postgresql", transaction: true }),
    telemetry: { enabled: false },
    // What is logged must name nobody: Better Auth would write addresses.
    logger: { disabled: true },
    // Tries are counted by lib/limits: its endpoints are called by our own actions alone.
    rateLimit: { enabled: false },
    user: { modelName: "member", changeEmail: { enabled: true } },
    // What stands in the database of a one-time link must not be enough to use it.
    verification: { storeIdentifier: "hashed" },
    advanced: { ipAddress: { disableIpTracking: true } },
    onAPIError: { throw: true, errorURL: absoluteUrl(orcidFailedPath) },
    session,
    account: { accountLinking: { enabled: true, allowDifferentEmails: true, disableImplicitLinking: true } },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: linkAge,
      sendResetPassword: async ({ user, token }) => sendNewPasswordLink(user.email, token),
      onExistingUserSignUp: async ({ user }) => tellOfExistingAccount(user.email),
      // Whoever holds the link holds the address, or the administrator's word for it.
      onPasswordReset: async ({ user }) => {
        const db = database();
        await db.member.update({ where: { id: user.id }, data: { emailVerified: true } });
        await voidLinks(db, user.id);
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: linkAge,
      sendVerificationEmail: async ({ user, token }) => sendConfirmationLink(user.email, token),
    },
    plugins: [
      admin({ defaultRole: "reader", adminRoles: ["administrator"], roles: { administrator: nothing } }),
      secondFactor(),
      ...orcidPlugins(),
    ],
  });
}

const shared = globalThis as { sicEtNonAuth?: ReturnType<typeof configure> };

/** Better Auth as this installation uses it: accounts, passwords, sessions, second factor. Configured at first use. */
export function auth(): ReturnType<typeof configure> {
  shared.sicEtNonAuth ??= configure();
  return shared.sicEtNonAuth;
}
