import { z } from "zod";
import { becomeFirstAdministrator } from "@/lib/accounts/first-administrator";
import { firstAdministratorSchema, signInSchema, signUpSchema } from "@/lib/accounts/schema";
import { signIn, signOut, signUp } from "@/lib/accounts/sign-in";
import { forgetTries } from "@/lib/limits/limits";
import { action } from "./action";

const page = (path: string, to: string): string => `${path}?to=${encodeURIComponent(to)}`;

/** Making an account, signing in and out. */
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
      return { to: wantsSecondFactor ? page("/account/second-factor", input.to) : input.to, headers: cookies };
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
    limits: (_, { network }) => [["token by network", network]],
    async run({ headers }, { token, ...input }) {
      await becomeFirstAdministrator(token, input);
      const { cookies } = await signIn({ ...input, to: "/" }, headers);
      return { to: "/account", headers: cookies };
    },
  }),
};
