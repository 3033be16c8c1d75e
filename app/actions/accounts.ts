import { z } from "zod";
import { becomeFirstAdministrator } from "@/lib/accounts/first-administrator";
import { askForConfirmation, askForNewPassword, chooseNewPassword, confirmAddress } from "@/lib/accounts/links";
import { signInWithOrcid } from "@/lib/accounts/orcid";
import {
  addressSchema,
  confirmSchema,
  firstAdministratorSchema,
  newPasswordSchema,
  secondFactorSchema,
  signInSchema,
  signUpSchema,
  wayOnSchema,
} from "@/lib/accounts/schema";
import { giveSecondFactor, signIn, signOut, signUp } from "@/lib/accounts/sign-in";
import { secondFactorPath } from "@/lib/addresses";
import { forgetTries, type LimitName } from "@/lib/limits/limits";
import { action } from "./action";

/** Letters are counted for the address that they would go to, whether it has an account or not, and for who asks. */
const letterLimits = ({ email }: { email: string }, { network }: { network: string }): [LimitName, string][] => [
  ["link by network", network],
  ["link by account", email],
];

const tokenLimit = (_: unknown, { network }: { network: string }): [LimitName, string][] => [
  ["token by network", network],
];

/** Making an account, signing in and out, and what is done with one-time links. */
export const accountActions = {
  "accounts/sign-up": action({
    needs: "anybody",
    input: signUpSchema,
    limits: (_, { network }) => [["sign-up by network", network]],
    async run(_, input) {
      await signUp(input);
      return { to: "/account/sign-up/done" };
    },
  }),
  "accounts/sign-in": action({
    needs: "anybody",
    input: signInSchema,
    limits: ({ email }, { network }) => [
      ["sign-in by network", network],
      ["sign-in by account", email],
    ],
    async run({ headers }, input) {
      const { cookies, wantsSecondFactor } = await signIn(input, headers);
      await forgetTries("sign-in by account", input.email);
      return { to: wantsSecondFactor ? secondFactorPath(input.to) : input.to, headers: cookies };
    },
  }),
  "accounts/second-factor": action({
    needs: "anybody",
    input: secondFactorSchema,
    limits: (_, { network }) => [["second factor", network]],
    async run({ headers, network }, { to, ...input }) {
      const cookies = await giveSecondFactor(input, headers);
      await forgetTries("second factor", network);
      return { to, headers: cookies };
    },
  }),
  "accounts/orcid": action({
    needs: "anybody",
    input: wayOnSchema,
    limits: tokenLimit,
    async run({ headers }, input) {
      const { to, cookies } = await signInWithOrcid(headers, input.to);
      return { to, headers: cookies };
    },
  }),
  "accounts/ask-for-confirmation": action({
    needs: "anybody",
    input: addressSchema,
    limits: letterLimits,
    async run(_, { email }) {
      await askForConfirmation(email);
      return { to: "/account/confirm/sent" };
    },
  }),
  "accounts/confirm": action({
    needs: "anybody",
    input: confirmSchema,
    limits: tokenLimit,
    async run(_, { token }) {
      await confirmAddress(token);
      return { to: "/account/confirm/done" };
    },
  }),
  "accounts/ask-for-new-password": action({
    needs: "anybody",
    input: addressSchema,
    limits: letterLimits,
    async run(_, { email }) {
      await askForNewPassword(email);
      return { to: "/account/forgotten/sent" };
    },
  }),
  "accounts/new-password": action({
    needs: "anybody",
    input: newPasswordSchema,
    limits: tokenLimit,
    async run(_, { token, password }) {
      await chooseNewPassword(token, password);
      return { to: "/account/new-password/done" };
    },
  }),
  "accounts/sign-out": action({
    needs: "anybody",
    input: z.strictObject({}),
    async run({ headers }) {
      return { to: "/", headers: await signOut(headers) };
    },
  }),
  "accounts/first-administrator": action({
    needs: "anybody",
    input: firstAdministratorSchema,
    limits: tokenLimit,
    async run({ headers }, { token, ...input }) {
      await becomeFirstAdministrator(token, input);
      const { cookies } = await signIn({ ...input, to: "/" }, headers);
      return { to: "/account", headers: cookies };
    },
  }),
};
