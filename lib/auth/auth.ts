import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { admin, twoFactor } from "better-auth/plugins";
import { createAccessControl } from "better-auth/plugins/access";
import { database } from "@/lib/db/client";
import { authSecret } from "@/lib/env";
import { siteUrl } from "@/lib/site";
import { deliverLink } from "./one-time-links";
import { orcidPlugins } from "./orcid";
import { passwordLength } from "./password";

const access = createAccessControl({});
const nothing = access.newRole({});

/** How long a session lasts without being used, and how often its end is put off, in seconds. */
const session = { expiresIn: 14 * 24 * 60 * 60, updateAge: 24 * 60 * 60 };

/** How long one-time links are good, in seconds. */
const linkAge = 24 * 60 * 60;

const letter = (to: string, subject: string, lines: string[]) => ({ to, subject, text: `${lines.join("\n\n")}\n` });

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
    user: { modelName: "member" },
    advanced: { ipAddress: { disableIpTracking: true } },
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
      sendResetPassword: async ({ user, token }) => {
        const link = `${siteUrl()}/account/new-password?token=${token}`;
        await deliverLink(
          link,
          letter(user.email, "A new password for Sic et Non", [
            "Somebody, hopefully you, asked for a new password.",
            link,
            "The link is good for one day and once. If it was not you, do nothing.",
          ]),
        );
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: linkAge,
      sendVerificationEmail: async ({ user, token }) => {
        const link = `${siteUrl()}/account/confirm?token=${token}`;
        await deliverLink(
          link,
          letter(user.email, "Confirm your address for Sic et Non", [
            "Somebody, hopefully you, made an account with this address.",
            link,
            "The link is good for one day. If it was not you, do nothing: without it the account cannot be used.",
          ]),
        );
      },
    },
    plugins: [
      admin({ defaultRole: "reader", adminRoles: ["administrator"], roles: { administrator: nothing } }),
      twoFactor({ issuer: "Sic et Non" }),
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
