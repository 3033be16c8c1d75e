import { z } from "zod";
import { emailAddress } from "@/lib/accounts/schema";
import { plainText } from "@/lib/plain-text";
import { wordsOf } from "@/lib/vocabulary";
import { groupRoles } from "./policy";

const group = z.uuid();
const member = z.string().min(1).max(200);

const name = plainText
  .trim()
  .min(2, { error: "Give the group a name." })
  .max(80, { error: "A name has 80 characters at most." })
  .refine((text) => !/[\p{Cc}\u2028\u2029<>]/u.test(text), { error: "A name is one line, without < and >." });

const about = plainText
  .trim()
  .max(2000, { error: "Say it in 2,000 characters." })
  .default("")
  .transform((text) => text || null);

/** Founding a group. */
export const createGroupSchema = z.strictObject({ name, about });
/** Founding a group. */
export type CreateGroupInput = z.output<typeof createGroupSchema>;

/** Another name, or other words about it. */
export const editGroupSchema = createGroupSchema.extend({ group });
/** Another name, or other words about it. */
export type EditGroupInput = z.output<typeof editGroupSchema>;

/** A group, by id. */
export const groupIdSchema = z.strictObject({ group });

/** Archiving is for good: whoever does it says that they know. */
export const archiveGroupSchema = z.strictObject({
  group,
  sure: z.literal("yes", { error: "Tick the box: an archived group stays archived." }),
});

/** Somebody in a group. */
export const groupMemberSchema = z.strictObject({ group, member });
/** Somebody in a group. */
export type GroupMemberInput = z.output<typeof groupMemberSchema>;

/** What somebody is to be in a group. */
export const giveGroupRoleSchema = groupMemberSchema.extend({ role: z.enum(wordsOf(groupRoles)) });
/** What somebody is to be in a group. */
export type GiveGroupRoleInput = z.output<typeof giveGroupRoleSchema>;

/** For how many days an invitation can be good. */
export const invitationDays = ["1", "7", "30"] as const;

/** Inviting somebody: whoever has the link, or whoever has an address. */
export const inviteSchema = z.strictObject({
  group,
  email: z.preprocess((value) => (value === "" ? undefined : value), emailAddress.optional()),
  days: z.enum(invitationDays).default("7").transform(Number),
});
/** Inviting somebody. */
export type InviteInput = z.output<typeof inviteSchema>;

/** An invitation, by id. */
export const invitationIdSchema = z.strictObject({ invitation: z.uuid() });

/** An invitation, by what its link ends with. */
export const invitationTokenSchema = z.strictObject({ token: z.string().min(1).max(200) });
