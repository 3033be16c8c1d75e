import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { archiveGroup } from "@/lib/groups/commands";
import { invite, withdrawInvitation } from "@/lib/groups/invitations";
import { acceptInvitation, joinByLink, listInvitations, readInvitation } from "@/lib/groups/joining";
import { removeFromGroup } from "@/lib/groups/member-commands";
import { listOpenInvitations, readGroup } from "@/lib/groups/queries";
import type { Letter } from "@/lib/mail/mail";
import { readNews } from "@/lib/notifications/queries";
import { aGroup, type PeopledGroup } from "@/tests/factories/a-group";
import { aMember } from "@/tests/factories/a-member";

let group: PeopledGroup;
let guest: Member;
beforeEach(async () => {
  group = await aGroup();
  guest = await aMember("reader", "Gerda Guest");
});
afterEach(() => {
  delete process.env.SMTP_URL;
});

const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const addressOf = ({ id }: Member) => `${id}@example.org`;
const tokenOf = (link: string | null): string => link?.split("/").at(-1) ?? "none";

/** An open invitation by link, or to an address; what its link ends with. */
async function anInvitation(by: Actor = group.owner, email?: string): Promise<{ id: string; token: string }> {
  const { id, link } = await invite(by, { group: group.id, email, days: 7 });
  return { id, token: tokenOf(link) };
}

const membersCount = () => database().groupMember.count({ where: { groupId: group.id } });

describe("an invitation by link", () => {
  it("is made by owners and moderators, and nobody else", async () => {
    for (const actor of [group.owner, group.moderator])
      expect((await anInvitation(actor)).token).toMatch(/^[\w-]{32}$/);
    await refused(anInvitation(group.member), "forbidden");
    await refused(anInvitation(group.stranger), "not_found");
    await refused(anInvitation(await aMember("administrator")), "not_found");
    await refused(anInvitation(visitor), "unauthenticated");
  });

  it("is stored as a hash alone", async () => {
    const { token } = await anInvitation();
    const rows = await database().$queryRaw<
      { row: string }[]
    >`SELECT to_jsonb(i)::text AS row FROM group_invitations i`;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });

  it("shows its group to whoever has it, and lets them in as often as they come", async () => {
    const { token } = await anInvitation();
    for (const actor of [visitor, guest])
      expect(await readInvitation(actor, token)).toMatchObject({
        group: { name: "Seminar" },
        invitedBy: "Olga Owner",
        belongs: false,
      });
    await refused(joinByLink(visitor, token), "unauthenticated");
    expect(await joinByLink(guest, token)).toBe(group.id);
    expect(await joinByLink(guest, token)).toBe(group.id);
    expect(await readGroup(guest, group.id)).toMatchObject({ role: "member", members: 4 });
    expect(await readInvitation(guest, token)).toMatchObject({ belongs: true });
    expect(await listOpenInvitations(group.owner, group.id)).toMatchObject([{ uses: 1, email: null }]);
  });

  it("leaves whoever belongs to the group what they are", async () => {
    const { token } = await anInvitation();
    await joinByLink(group.owner, token);
    expect(await readGroup(group.owner, group.id)).toMatchObject({ role: "owner", members: 3 });
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ["was withdrawn", (id) => withdrawInvitation(group.moderator, id)],
    ["has run out", (id) => database().groupInvitation.update({ where: { id }, data: { expiresAt: new Date() } })],
    ["leads into an archived group", () => archiveGroup(group.owner, { group: group.id })],
    [
      "may be with somebody who was removed",
      () => removeFromGroup(group.owner, { group: group.id, member: group.member.id }),
    ],
  ])("is not good once it %s", async (_, end) => {
    const { id, token } = await anInvitation();
    await end(id);
    for (const actor of [visitor, guest]) await refused(readInvitation(actor, token), "not_found");
    await refused(joinByLink(guest, token), "not_found");
    expect(await listOpenInvitations(group.owner, group.id)).toEqual([]);
  });

  it("says the same of one that never was", async () => {
    const { id, token } = await anInvitation();
    await withdrawInvitation(group.owner, id);
    const said = (tried: string) => joinByLink(guest, tried).catch(({ message }: Error) => message);
    expect(await said("x".repeat(32))).toBe(await said(token));
  });

  it("is withdrawn and seen by owners and moderators alone", async () => {
    const { id } = await anInvitation();
    await refused(withdrawInvitation(group.member, id), "forbidden");
    await refused(listOpenInvitations(group.member, group.id), "forbidden");
    await refused(withdrawInvitation(group.stranger, id), "not_found");
    await refused(listOpenInvitations(group.stranger, group.id), "not_found");
    await refused(withdrawInvitation(visitor, id), "unauthenticated");
  });

  it("cannot be taken up by its id, which is no secret", async () => {
    const { id } = await anInvitation();
    await refused(acceptInvitation(guest, id), "not_found");
  });

  it("lets everybody in who comes at once, each once", async () => {
    const { token } = await anInvitation();
    const guests = await Promise.all(Array.from({ length: 6 }, () => aMember("reader")));
    await Promise.all([...guests, ...guests].map((one) => joinByLink(one, token)));
    expect(await membersCount()).toBe(9);
    expect(await listOpenInvitations(group.owner, group.id)).toMatchObject([{ uses: 6 }]);
  });

  it("lets nobody in whom its withdrawal overtook", async () => {
    const { id, token } = await anInvitation();
    const [withdrawn, joined] = await Promise.allSettled([
      withdrawInvitation(group.owner, id),
      joinByLink(guest, token),
    ]);
    expect(withdrawn.status).toBe("fulfilled");
    expect(await membersCount()).toBe(joined.status === "fulfilled" ? 4 : 3);
    await refused(joinByLink(await aMember("reader"), token), "not_found");
  });
});

describe("an invitation to an address", () => {
  it("is for whoever has the address, once, and for nobody else", async () => {
    const { token } = await anInvitation(group.owner, addressOf(guest));
    const other = await aMember("reader");
    await refused(readInvitation(other, token), "not_found");
    await refused(joinByLink(other, token), "not_found");
    await joinByLink(guest, token);
    await removeFromGroup(group.owner, { group: group.id, member: guest.id });
    await refused(joinByLink(guest, token), "not_found");
  });

  it("is used up once, if its link and its offer are taken at once", async () => {
    const { id, token } = await anInvitation(group.owner, addressOf(guest));
    await Promise.all([joinByLink(guest, token), acceptInvitation(guest, id), joinByLink(guest, token)]);
    expect(await membersCount()).toBe(4);
    expect(await database().groupInvitation.findUnique({ where: { id } })).toMatchObject({ uses: 1 });
  });

  it("is told to whoever has it, and offered in their list of groups", async () => {
    const { id } = await anInvitation(group.moderator, addressOf(guest));
    expect(await readNews(guest)).toMatchObject([
      { sentence: "Mara Moderator invites you to the group “Seminar”.", path: "/groups" },
    ]);
    expect(await listInvitations(guest)).toMatchObject([{ id, group: { name: "Seminar" } }]);
    for (const actor of [visitor, group.stranger]) expect(await listInvitations(actor)).toEqual([]);
    await refused(acceptInvitation(group.stranger, id), "not_found");
    expect(await acceptInvitation(guest, id)).toBe(group.id);
    expect(await listInvitations(guest)).toEqual([]);
  });

  it("is not for whoever has typed the address, but not confirmed it", async () => {
    const { id, token } = await anInvitation(group.owner, addressOf(guest));
    await database().member.update({ where: { id: guest.id }, data: { emailVerified: false } });
    expect(await listInvitations(guest)).toEqual([]);
    await refused(acceptInvitation(guest, id), "not_found");
    await refused(joinByLink(guest, token), "not_found");
  });

  it("takes the place of an earlier one to the same address", async () => {
    const first = await anInvitation(group.owner, addressOf(guest));
    const second = await anInvitation(group.owner, addressOf(guest));
    await refused(joinByLink(guest, first.token), "not_found");
    await joinByLink(guest, second.token);
  });

  it("is sent where mail is sent, and its link is shown to nobody then", async () => {
    process.env.SMTP_URL = "smtp://127.0.0.1:9";
    const letters: Letter[] = [];
    const input = { group: group.id, email: "new@example.org", days: 1 };
    const made = await invite(group.owner, input, async (letter) => void letters.push(letter));
    expect(made.link).toBeNull();
    expect(letters).toMatchObject([{ to: "new@example.org", subject: "An invitation to the group “Seminar”" }]);
    const token = tokenOf(/http\S+/.exec(letters[0]?.text ?? "")?.[0] ?? null);
    expect(await readInvitation(visitor, token)).toMatchObject({ group: { name: "Seminar" } });
  });

  it("is shown to be handed over where the letter cannot be sent, or no mail is", async () => {
    const input = { group: group.id, email: "new@example.org", days: 1 };
    expect((await invite(group.owner, input)).link).toMatch(/\/groups\/join\/[\w-]{32}$/);
    // Nothing listens there.
    process.env.SMTP_URL = "smtp://127.0.0.1:9";
    expect((await invite(group.owner, input)).link).toMatch(/\/groups\/join\/[\w-]{32}$/);
  });
});
