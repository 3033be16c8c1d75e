import { bansPath } from "@/lib/addresses";
import { memberId } from "@/lib/auth/actor";
import { banMember, unbanMember } from "@/lib/members/commands";
import { banSchema, memberIdSchema } from "@/lib/members/schema";
import { appeal, decideAppeal } from "@/lib/moderation/appeals";
import {
  dismissReports,
  hideAnnotation,
  letThrough,
  reportAnnotation,
  showAnnotation,
} from "@/lib/moderation/commands";
import {
  appealSchema,
  decideAppealSchema,
  dismissSchema,
  hideSchema,
  letThroughSchema,
  noteIdSchema,
  reportSchema,
} from "@/lib/moderation/schema";
import { action, type Request } from "./action";

const reportsLimit = (_: unknown, { actor, network }: Request): ["reports by member", string][] => [
  ["reports by member", memberId(actor) ?? network],
];

/** What readers and authors say to the moderators. */
const said = {
  "moderation/report": action({
    needs: "report.make",
    input: reportSchema,
    limits: reportsLimit,
    async run({ actor }, { to, ...input }) {
      const path = await reportAnnotation(actor, input);
      return { to: to ?? `${path}?done=reported` };
    },
  }),
  "moderation/appeal": action({
    needs: "report.make",
    input: appealSchema,
    limits: reportsLimit,
    async run({ actor }, { to, ...input }) {
      const path = await appeal(actor, input);
      return { to: to ?? `${path}?done=appealed` };
    },
  }),
};

/** What moderators decide: of a group too, whose members may be readers. The commands say over which notes. */
const decided = {
  "moderation/hide": action({
    needs: "report.make",
    input: hideSchema,
    async run({ actor }, { to, ...input }) {
      const path = await hideAnnotation(actor, input);
      return { to: to ?? `${path}?done=hidden` };
    },
  }),
  "moderation/show": action({
    needs: "report.make",
    input: noteIdSchema,
    async run({ actor }, { to, ...input }) {
      const path = await showAnnotation(actor, input);
      return { to: to ?? `${path}?done=shown` };
    },
  }),
  "moderation/let-through": action({
    needs: "moderation.decide",
    input: letThroughSchema,
    async run({ actor }, { to, ...input }) {
      const path = await letThrough(actor, input);
      return { to: to ?? `${path}?done=shown` };
    },
  }),
  "moderation/dismiss": action({
    needs: "report.make",
    input: dismissSchema,
    async run({ actor }, { to, ...input }) {
      const path = await dismissReports(actor, input);
      return { to: to ?? path };
    },
  }),
  "moderation/decide-appeal": action({
    needs: "report.make",
    input: decideAppealSchema,
    async run({ actor }, { to, ...input }) {
      const path = await decideAppeal(actor, input);
      return { to: to ?? path };
    },
  }),
};

/** Barring whoever goes on and on. */
const barred = {
  "moderation/ban": action({
    needs: "member.ban",
    input: banSchema,
    async run({ actor }, input) {
      await banMember(actor, input);
      return { to: `${bansPath()}?done=banned` };
    },
  }),
  "moderation/unban": action({
    needs: "member.ban",
    input: memberIdSchema,
    async run({ actor }, input) {
      await unbanMember(actor, input);
      return { to: `${bansPath()}?done=unbanned` };
    },
  }),
};

/** What is done about notes that somebody objects to, and about who writes them. */
export const moderationActions = { ...said, ...decided, ...barred };
