import { beforeEach, describe, expect, it } from "vitest";
import { takeSecret } from "@/lib/auth/kept-secret";
import { database } from "@/lib/db/client";
import { listOpenInvitations, readGroup } from "@/lib/groups/queries";
import { limits } from "@/lib/limits/limits";
import { inGroup } from "@/tests/factories/a-group";
import { aSignedInMember } from "@/tests/factories/a-member";
import { postAction } from "@/tests/setup/post-action";

type SignedIn = Awaited<ReturnType<typeof aSignedInMember>>;

let owner: SignedIn;
let guest: SignedIn;
let group: string;
beforeEach(async () => {
  owner = await aSignedInMember("scholar", "Olga Owner");
  guest = await aSignedInMember("reader", "Gerda Guest");
  ({ id: group } = await database().group.create({ data: { name: "Seminar" }, select: { id: true } }));
  await inGroup(group, owner.member, "owner");
});

const send = async (name: string, fields: Record<string, string>, { cookie }: SignedIn) => {
  const response = await postAction(`groups/${name}`, fields, { cookie });
  return { status: response.status, ...((await response.json()) as { to?: string; fields?: Record<string, string> }) };
};

const nowhere = "00000000-0000-4000-8000-000000000000";

/** Makes an invitation by its form, and gives what its link ends with. */
async function anInvitation(fields: Record<string, string> = {}): Promise<string> {
  const { to } = await send("invite", { group, ...fields }, owner);
  expect(to).toBe(`/groups/${group}/invitations/link`);
  const link = await takeSecret(owner.member.id, `link for group ${group}`);
  expect(link).toContain("http://localhost:3000/groups/join/");
  return link?.split("/").at(-1) ?? "";
}

describe("the actions of groups", () => {
  it.each<[string, Record<string, string>, string]>([
    ["create", { name: "x" }, "name"],
    ["create", { name: "a <script>" }, "name"],
    ["create", { name: "a\nb" }, "name"],
    ["edit", { group: "x", name: "Fine" }, "group"],
    ["archive", { group: nowhere }, "sure"],
    ["give-role", { group: nowhere, member: "x", role: "king" }, "role"],
    ["remove", { group: nowhere }, "member"],
    ["invite", { group: nowhere, email: "nobody" }, "email"],
    ["invite", { group: nowhere, days: "10000" }, "days"],
    ["withdraw-invitation", { invitation: "x" }, "invitation"],
    ["accept", {}, "invitation"],
    ["join", {}, "token"],
    ["leave", { group: "x" }, "group"],
  ])("groups/%s says what is wrong with %j", async (name, fields, field) => {
    const { status, fields: problems } = await send(name, fields, owner);
    expect([status, Object.keys(problems ?? {})]).toEqual([400, [field]]);
  });

  it.each<[string, () => Record<string, string>]>([
    ["edit", () => ({ group, name: "Mine" })],
    ["archive", () => ({ group, sure: "yes" })],
    ["give-role", () => ({ group, member: owner.member.id, role: "member" })],
    ["remove", () => ({ group, member: owner.member.id })],
    ["invite", () => ({ group })],
    ["leave", () => ({ group })],
    ["join", () => ({ token: "x".repeat(32) })],
    ["accept", () => ({ invitation: nowhere })],
    ["withdraw-invitation", () => ({ invitation: nowhere })],
  ])("groups/%s finds nothing for a stranger", async (name, fields) => {
    expect((await send(name, fields(), guest)).status).toBe(404);
  });

  it("found a group and lead to it", async () => {
    const { to } = await send("create", { name: "Archives", about: "" }, owner);
    expect(await readGroup(owner.member, to?.split("/").at(-1) ?? "")).toMatchObject({ name: "Archives", about: null });
    expect((await send("create", { name: "Archives" }, guest)).status).toBe(403);
  });

  it("lead through an invitation into the group and out of it", async () => {
    const token = await anInvitation();
    expect(await send("join", { token }, guest)).toMatchObject({ status: 200, to: `/groups/${group}` });
    const member = guest.member.id;
    expect((await send("give-role", { group, member, role: "moderator" }, owner)).to).toContain("?done=role");
    expect((await send("leave", { group }, guest)).to).toBe("/groups?done=left");
    expect((await send("leave", { group }, owner)).status).toBe(409);
  });

  it("offer an invitation to an address to whoever has it", async () => {
    const { email } = await database().member.findUniqueOrThrow({ where: { id: guest.member.id } });
    await anInvitation({ email: email.toUpperCase() });
    const [open] = await listOpenInvitations(owner.member, group);
    expect(await send("accept", { invitation: open?.id ?? "" }, guest)).toMatchObject({ to: `/groups/${group}` });
    expect((await send("remove", { group, member: guest.member.id }, owner)).to).toContain("?done=removed");
  });

  it("withdraw, edit and archive", async () => {
    await anInvitation();
    const [open] = await listOpenInvitations(owner.member, group);
    expect((await send("withdraw-invitation", { invitation: open?.id ?? "" }, owner)).to).toContain("?done=withdrawn");
    expect((await send("edit", { group, name: "Another", about: "Why" }, owner)).to).toContain("?done=changed");
    expect((await send("archive", { group, sure: "yes" }, owner)).to).toBe(`/groups/${group}`);
    expect(await readGroup(owner.member, group)).toMatchObject({ name: "Another", about: "Why", archived: true });
  });

  it("show a link once", async () => {
    await anInvitation();
    expect(await takeSecret(owner.member.id, `link for group ${group}`)).toBeNull();
  });

  it("lead a visitor through signing in and back", async () => {
    const token = await anInvitation();
    const response = await postAction("groups/join", { token, back: `/groups/join/${token}` }, { asScript: false });
    expect(response.headers.get("location")).toBe(`/account/sign-in?to=${encodeURIComponent(`/groups/join/${token}`)}`);
  });

  it("count invitations, each member’s for themselves", async () => {
    const { points } = limits["invitations by member"];
    const statuses: number[] = [];
    for (let at = 0; at <= points; at++) statuses.push((await send("invite", { group }, owner)).status);
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([points, 429]);
    const another = await aSignedInMember("reader");
    await inGroup(group, another.member, "moderator");
    expect((await send("invite", { group }, another)).status).toBe(200);
  });

  it("count tries to join", async () => {
    const { points } = limits["joining by member"];
    const statuses: number[] = [];
    for (let at = 0; at <= points; at++) statuses.push((await send("join", { token: "x" }, guest)).status);
    expect([statuses.filter((status) => status === 404).length, statuses.at(-1)]).toEqual([points, 429]);
  });
});
