import { membersPath } from "@/lib/addresses";
import { memberId } from "@/lib/auth/actor";
import { keepSecret } from "@/lib/auth/kept-secret";
import { banMember, changeRole, endSessionsOf, unbanMember } from "@/lib/members/commands";
import { issueLink } from "@/lib/members/links";
import { banSchema, changeRoleSchema, issueLinkSchema, memberIdSchema } from "@/lib/members/schema";
import { action } from "./action";

const done = (id: string, what: string) => `${membersPath(id)}?done=${what}`;

/** What administrators do with accounts. */
export const memberActions = {
  "members/change-role": action({
    needs: "member.manage",
    input: changeRoleSchema,
    async run({ actor }, input) {
      await changeRole(actor, input);
      // Whoever changes their own role is signed out by it.
      return { to: memberId(actor) === input.id ? "/account/sign-in" : done(input.id, "role") };
    },
  }),
  "members/disable": action({
    needs: "member.manage",
    input: banSchema,
    async run({ actor }, input) {
      await banMember(actor, input);
      return { to: done(input.id, "disabled") };
    },
  }),
  "members/enable": action({
    needs: "member.manage",
    input: memberIdSchema,
    async run({ actor }, input) {
      await unbanMember(actor, input);
      return { to: done(input.id, "enabled") };
    },
  }),
  "members/end-sessions": action({
    needs: "member.manage",
    input: memberIdSchema,
    async run({ actor }, input) {
      await endSessionsOf(actor, input);
      return { to: memberId(actor) === input.id ? "/account/sign-in" : done(input.id, "sessions") };
    },
  }),
  "members/issue-link": action({
    needs: "member.manage",
    input: issueLinkSchema,
    async run({ actor }, input) {
      const link = await issueLink(actor, input);
      const id = memberId(actor);
      if (id) await keepSecret(id, `link for ${input.id}`, link);
      return { to: `${membersPath(input.id)}/link` };
    },
  }),
};
