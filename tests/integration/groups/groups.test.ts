import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { archiveGroup, createGroup, editGroup } from "@/lib/groups/commands";
import { giveGroupRole, leaveGroup, removeFromGroup } from "@/lib/groups/member-commands";
import type { GroupRole } from "@/lib/groups/policy";
import { listFellows, listGroups, readGroup } from "@/lib/groups/queries";
import { aGroup, inGroup, type PeopledGroup } from "@/tests/factories/a-group";
import { aMember } from "@/tests/factories/a-member";

let group: PeopledGroup;
beforeEach(async () => {
  group = await aGroup();
});

const nowhere = "00000000-0000-4000-8000-000000000000";
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

const roleOf = async ({ id }: Member): Promise<GroupRole | undefined> =>
  (await database().groupMember.findFirst({ where: { groupId: group.id, memberId: id } }))?.role;

const deedsLogged = async () =>
  (await database().auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ deed }) => deed);

/** What each of them is told by a deed that they try: a refusal's code, or “done”. */
async function answers(work: (actor: Actor) => Promise<unknown>, actors: readonly Actor[]): Promise<string[]> {
  const said: string[] = [];
  for (const actor of actors)
    said.push(
      await work(actor).then(
        () => "done",
        ({ code }: { code: string }) => code,
      ),
    );
  return said;
}

describe("createGroup", () => {
  const input = { name: "Archives", about: null };

  it("makes whoever founds it its owner", async () => {
    const founder = await aMember("scholar");
    const id = await createGroup(founder, input);
    expect(await readGroup(founder, id)).toMatchObject({
      name: "Archives",
      role: "owner",
      members: 1,
      archived: false,
    });
  });

  it.each(roles)("is for scholars and whoever is more: %s", async (role: Role) => {
    const founding = createGroup(await aMember(role), input);
    if (role === "reader") await refused(founding, "forbidden");
    else await expect(founding).resolves.toMatch(/^[\w-]{36}$/);
  });

  it.each([visitor, operator])("is for nobody without an account: %j", async (actor) => {
    await refused(createGroup(actor, input), "unauthenticated");
  });
});

describe("a group", () => {
  it("is found by those who belong to it, and by nobody else whatever their role", async () => {
    const { id, owner, moderator, member, stranger } = group;
    const outside = [visitor, operator, stranger, await aMember("editor"), await aMember("administrator")];
    expect(await answers((actor) => readGroup(actor, id), [owner, moderator, member])).toEqual(Array(3).fill("done"));
    const unknown = ["unauthenticated", "unauthenticated", "not_found", "not_found", "not_found"];
    expect(await answers((actor) => readGroup(actor, id), outside)).toEqual(unknown);
    expect(await answers((actor) => listFellows(actor, id), outside)).toEqual(unknown);
    expect(await listGroups(stranger)).toEqual([]);
    await refused(listGroups(visitor), "unauthenticated");
    await refused(readGroup(owner, nowhere), "not_found");
    await refused(readGroup(owner, "no id"), "not_found");
  });

  it("stands in the lists of its members with their role in it, archived ones last", async () => {
    const another = await createGroup(group.owner, { name: "Zeta", about: null });
    await archiveGroup(group.owner, { group: group.id });
    expect(await listGroups(group.owner)).toEqual([
      { id: another, name: "Zeta", role: "owner", members: 1, archived: false },
      { id: group.id, name: "Seminar", role: "owner", members: 3, archived: true },
    ]);
    expect(await listGroups(group.member)).toMatchObject([{ id: group.id, role: "member" }]);
  });

  it("shows its people, and whom the reader of the page may remove", async () => {
    const shown = async (actor: Actor) =>
      (await listFellows(actor, group.id)).map(({ role, self, removable }) => [role, self, removable]);
    expect(await shown(group.owner)).toEqual([
      ["owner", true, false],
      ["moderator", false, true],
      ["member", false, true],
    ]);
    expect((await shown(group.moderator)).map(([, , removable]) => removable)).toEqual([false, false, true]);
    expect((await shown(group.member)).map(([, , removable]) => removable)).toEqual([false, false, false]);
  });
});

describe("editGroup and archiveGroup", () => {
  const people = () => [visitor, group.stranger, group.member, group.moderator, group.owner];
  const rule = ["unauthenticated", "not_found", "forbidden", "forbidden", "done"];

  it("are the owners’", async () => {
    const { id } = group;
    expect(await answers((actor) => editGroup(actor, { group: id, name: "Other", about: "New." }), people())).toEqual(
      rule,
    );
    expect(await readGroup(group.member, id)).toMatchObject({ name: "Other", about: "New." });
    expect(await answers((actor) => archiveGroup(actor, { group: id }), people())).toEqual(rule);
    expect((await readGroup(group.member, id)).archivedAt).toBeInstanceOf(Date);
    expect(await deedsLogged()).toEqual(["group archived"]);
  });

  it("leave an archived group as it is", async () => {
    await archiveGroup(group.owner, { group: group.id });
    const { id, owner, member } = group;
    await refused(editGroup(owner, { group: id, name: "Other", about: null }), "forbidden");
    await refused(archiveGroup(owner, { group: id }), "forbidden");
    await refused(giveGroupRole(owner, { group: id, member: member.id, role: "moderator" }), "forbidden");
  });
});

describe("giveGroupRole", () => {
  it("is the owners’, and is logged", async () => {
    const { id, stranger, member, moderator, owner } = group;
    const give = (actor: Actor) => giveGroupRole(actor, { group: id, member: member.id, role: "moderator" });
    expect(await answers(give, [visitor, stranger, member, moderator, owner])).toEqual([
      "unauthenticated",
      "not_found",
      "forbidden",
      "forbidden",
      "done",
    ]);
    expect(await roleOf(member)).toBe("moderator");
    expect(await deedsLogged()).toEqual(["group role given"]);
  });

  it("finds nobody who is not in the group", async () => {
    await refused(
      giveGroupRole(group.owner, { group: group.id, member: group.stranger.id, role: "owner" }),
      "not_found",
    );
  });

  it("keeps the last owner until there is another", async () => {
    const { id, owner, member } = group;
    await refused(giveGroupRole(owner, { group: id, member: owner.id, role: "member" }), "conflict");
    await giveGroupRole(owner, { group: id, member: member.id, role: "owner" });
    await giveGroupRole(owner, { group: id, member: owner.id, role: "member" });
    expect([await roleOf(owner), await roleOf(member)]).toEqual(["member", "owner"]);
  });
});

describe("removeFromGroup", () => {
  it("lets owners remove anybody, moderators members, and is logged", async () => {
    const { id, owner, moderator, member, stranger } = group;
    const remove = (removed: Member) => (actor: Actor) => removeFromGroup(actor, { group: id, member: removed.id });
    expect(await answers(remove(owner), [visitor, stranger, member, moderator])).toEqual([
      "unauthenticated",
      "not_found",
      "forbidden",
      "forbidden",
    ]);
    await remove(member)(moderator);
    await refused(readGroup(member, id), "not_found");
    await remove(moderator)(owner);
    expect(await roleOf(moderator)).toBeUndefined();
    await refused(remove(stranger)(owner), "not_found");
    await refused(remove(owner)(owner), "invalid");
    expect(await deedsLogged()).toEqual(["group member removed", "group member removed"]);
  });
});

describe("leaveGroup", () => {
  it("is anybody’s who belongs to it but the last owner’s", async () => {
    const leave = (actor: Actor) => leaveGroup(actor, { group: group.id });
    const { owner, moderator, member, stranger } = group;
    expect(await answers(leave, [visitor, stranger, member, moderator, owner])).toEqual([
      "unauthenticated",
      "not_found",
      "done",
      "done",
      "conflict",
    ]);
    await refused(leave(member), "not_found");
  });

  it("does not count an owner who cannot sign in", async () => {
    const banned = await aMember("scholar");
    await inGroup(group.id, banned, "owner");
    await database().member.update({ where: { id: banned.id }, data: { banned: true } });
    await refused(leaveGroup(group.owner, { group: group.id }), "conflict");
  });

  it("lets the last owner go once the group is archived", async () => {
    await archiveGroup(group.owner, { group: group.id });
    await leaveGroup(group.owner, { group: group.id });
    expect(await roleOf(group.owner)).toBeUndefined();
    expect(await readGroup(group.member, group.id)).toMatchObject({ archived: true });
  });

  it.each(Array.from({ length: 5 }, (_, at) => at))("leaves an owner, if the last two leave at once (%i)", async () => {
    const second = await aMember("scholar");
    await inGroup(group.id, second, "owner");
    const leaving = [group.owner, second].map((owner) => leaveGroup(owner, { group: group.id }));
    const outcomes = await Promise.allSettled(leaving);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await database().groupMember.count({ where: { groupId: group.id, role: "owner" } })).toBe(1);
  });

  it("leaves an owner, if one leaves while the other steps back", async () => {
    const second = await aMember("scholar");
    await inGroup(group.id, second, "owner");
    await Promise.allSettled([
      leaveGroup(group.owner, { group: group.id }),
      giveGroupRole(second, { group: group.id, member: second.id, role: "member" }),
    ]);
    expect(await database().groupMember.count({ where: { groupId: group.id, role: "owner" } })).toBe(1);
  });
});
