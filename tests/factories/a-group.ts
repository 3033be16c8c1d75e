import type { Member } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { GroupRole } from "@/lib/groups/policy";
import { aMember } from "./a-member";

/** Puts somebody into a group. */
export async function inGroup(groupId: string, member: Member, role: GroupRole = "member"): Promise<void> {
  await database().groupMember.create({ data: { groupId, memberId: member.id, role } });
}

/** A group with somebody of each role in it, and a stranger who has nothing to do with it. */
export type PeopledGroup = { id: string; owner: Member; moderator: Member; member: Member; stranger: Member };

/** A group with its people. */
export async function aGroup(name = "Seminar"): Promise<PeopledGroup> {
  const { id } = await database().group.create({ data: { name, about: "We read." }, select: { id: true } });
  const owner = await aMember("scholar", "Olga Owner");
  const moderator = await aMember("reader", "Mara Moderator");
  const member = await aMember("reader", "Max Member");
  await inGroup(id, owner, "owner");
  await inGroup(id, moderator, "moderator");
  await inGroup(id, member);
  return { id, owner, moderator, member, stranger: await aMember("scholar", "Sten Stranger") };
}
