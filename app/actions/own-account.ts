import { z } from "zod";
import { askForNewAddress, changePassword } from "@/lib/accounts/credentials";
import { deleteAccount } from "@/lib/accounts/deletion";
import { connectOrcid, disconnectOrcid } from "@/lib/accounts/orcid";
import {
  changePasswordSchema,
  confirmFactorSchema,
  deleteAccountSchema,
  endSessionSchema,
  newAddressSchema,
  profileSchema,
  proofSchema,
} from "@/lib/accounts/own-schema";
import { changeProfile } from "@/lib/accounts/profile";
import { confirmSecondFactor, endSecondFactor, makeSpareCodes, startSecondFactor } from "@/lib/accounts/second-factor";
import { endOtherSessions, endSession } from "@/lib/accounts/sessions";
import { accountPath } from "@/lib/addresses";
import { memberId } from "@/lib/auth/actor";
import type { LimitName } from "@/lib/limits/limits";
import { action, type Request } from "./action";

/** Passwords that are typed as proof are counted for whose they are. */
const proofLimit = (_: unknown, { actor, network }: Request): [LimitName, string][] => [
  ["password by member", memberId(actor) ?? network],
];

/** Back to the account, which says what was done. */
const done = (what: string) => `${accountPath}?done=${what}`;

/** What members do with their own account. */
export const ownAccountActions = {
  "accounts/change-profile": action({
    needs: "account.own",
    input: profileSchema,
    async run({ actor }, input) {
      await changeProfile(actor, input);
      return { to: done("profile") };
    },
  }),
  "accounts/change-password": action({
    needs: "account.own",
    input: changePasswordSchema,
    limits: proofLimit,
    async run({ actor, headers }, input) {
      return { to: done("password"), headers: await changePassword(actor, headers, input) };
    },
  }),
  "accounts/change-address": action({
    needs: "account.own",
    input: newAddressSchema,
    limits: (input, request) => [...proofLimit(input, request), ["link by account", input.email]],
    async run({ actor, headers }, input) {
      await askForNewAddress(actor, headers, input);
      return { to: done("address") };
    },
  }),
  "accounts/end-session": action({
    needs: "account.own",
    input: endSessionSchema,
    async run({ actor }, { id }) {
      await endSession(actor, id);
      return { to: done("session") };
    },
  }),
  "accounts/end-other-sessions": action({
    needs: "account.own",
    input: z.strictObject({}),
    async run({ actor, headers }) {
      await endOtherSessions(actor, headers);
      return { to: done("sessions") };
    },
  }),
  "accounts/start-second-factor": action({
    needs: "account.own",
    input: proofSchema,
    limits: proofLimit,
    async run({ actor, headers }, { password }) {
      await startSecondFactor(actor, headers, password);
      return { to: "/account/second-factor/set-up" };
    },
  }),
  "accounts/confirm-second-factor": action({
    needs: "account.own",
    input: confirmFactorSchema,
    limits: proofLimit,
    async run({ actor, headers }, { code }) {
      return { to: "/account/second-factor/spare-codes", headers: await confirmSecondFactor(actor, headers, code) };
    },
  }),
  "accounts/make-spare-codes": action({
    needs: "account.own",
    input: proofSchema,
    limits: proofLimit,
    async run({ actor, headers }, { password }) {
      await makeSpareCodes(actor, headers, password);
      return { to: "/account/second-factor/spare-codes" };
    },
  }),
  "accounts/end-second-factor": action({
    needs: "account.own",
    input: proofSchema,
    limits: proofLimit,
    async run({ actor, headers }, { password }) {
      return { to: done("second-factor-off"), headers: await endSecondFactor(actor, headers, password) };
    },
  }),
  "accounts/connect-orcid": action({
    needs: "account.own",
    input: proofSchema,
    limits: proofLimit,
    async run({ actor, headers }, { password }) {
      const { to, cookies } = await connectOrcid(actor, headers, password);
      return { to, headers: cookies };
    },
  }),
  "accounts/disconnect-orcid": action({
    needs: "account.own",
    input: proofSchema,
    limits: proofLimit,
    async run({ actor, headers }, { password }) {
      await disconnectOrcid(actor, headers, password);
      return { to: done("orcid-off") };
    },
  }),
  "accounts/delete": action({
    needs: "account.own",
    input: deleteAccountSchema,
    limits: proofLimit,
    async run({ actor, headers }, input) {
      return { to: "/account/deleted", headers: await deleteAccount(actor, headers, input) };
    },
  }),
};
