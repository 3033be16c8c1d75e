import { groupInvitationsPath, groupMembersPath, groupPath, groupSettingsPath, groupsPath } from "@/lib/addresses";
import { memberId } from "@/lib/auth/actor";
import { keepSecret } from "@/lib/auth/kept-secret";
import { archiveGroup, createGroup, editGroup } from "@/lib/groups/commands";
import { invite, withdrawInvitation } from "@/lib/groups/invitations";
import { acceptInvitation, joinByLink } from "@/lib/groups/joining";
import { giveGroupRole, leaveGroup, removeFromGroup } from "@/lib/groups/member-commands";
import {
  archiveGroupSchema,
  createGroupSchema,
  editGroupSchema,
  giveGroupRoleSchema,
  groupIdSchema,
  groupMemberSchema,
  invitationIdSchema,
  invitationTokenSchema,
  inviteSchema,
} from "@/lib/groups/schema";
import { action, type Request } from "./action";

const done = (path: string, what: string): string => `${path}?done=${what}`;
const byMember = ({ actor, network }: Request): string => memberId(actor) ?? network;

/** Founding and running groups. */
const runningGroups = {
  "groups/create": action({
    needs: "group.create",
    input: createGroupSchema,
    async run({ actor }, input) {
      return { to: groupPath(await createGroup(actor, input)) };
    },
  }),
  "groups/edit": action({
    needs: "group.join",
    input: editGroupSchema,
    async run({ actor }, input) {
      await editGroup(actor, input);
      return { to: done(groupSettingsPath(input.group), "changed") };
    },
  }),
  "groups/archive": action({
    needs: "group.join",
    input: archiveGroupSchema,
    async run({ actor }, input) {
      await archiveGroup(actor, input);
      return { to: groupPath(input.group) };
    },
  }),
  "groups/give-role": action({
    needs: "group.join",
    input: giveGroupRoleSchema,
    async run({ actor }, input) {
      await giveGroupRole(actor, input);
      return { to: done(groupMembersPath(input.group), "role") };
    },
  }),
  "groups/remove": action({
    needs: "group.join",
    input: groupMemberSchema,
    async run({ actor }, input) {
      await removeFromGroup(actor, input);
      return { to: done(groupMembersPath(input.group), "removed") };
    },
  }),
};

/** Coming into groups, and going. */
const joiningGroups = {
  "groups/invite": action({
    needs: "group.join",
    input: inviteSchema,
    limits: (_, request) => [["invitations by member", byMember(request)]],
    async run({ actor }, input) {
      const { link } = await invite(actor, input);
      const page = groupInvitationsPath(input.group);
      const id = memberId(actor);
      if (link === null || id === null) return { to: done(page, "sent") };
      await keepSecret(id, `link for group ${input.group}`, link);
      return { to: `${page}/link` };
    },
  }),
  "groups/withdraw-invitation": action({
    needs: "group.join",
    input: invitationIdSchema,
    async run({ actor }, { invitation }) {
      return { to: done(groupInvitationsPath(await withdrawInvitation(actor, invitation)), "withdrawn") };
    },
  }),
  "groups/join": action({
    needs: "group.join",
    input: invitationTokenSchema,
    limits: (_, request) => [["joining by member", byMember(request)]],
    async run({ actor }, { token }) {
      return { to: groupPath(await joinByLink(actor, token)) };
    },
  }),
  "groups/accept": action({
    needs: "group.join",
    input: invitationIdSchema,
    limits: (_, request) => [["joining by member", byMember(request)]],
    async run({ actor }, { invitation }) {
      return { to: groupPath(await acceptInvitation(actor, invitation)) };
    },
  }),
  "groups/leave": action({
    needs: "group.join",
    input: groupIdSchema,
    async run({ actor }, input) {
      await leaveGroup(actor, input);
      return { to: done(groupsPath, "left") };
    },
  }),
};

/** What is done with groups. */
export const groupActions = { ...runningGroups, ...joiningGroups };
