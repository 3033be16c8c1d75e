import { describe, expect, it } from "vitest";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { actorOf } from "@/lib/auth/session";
import { database } from "@/lib/db/client";
import { banMember, changeRole, endSessionsOf, unbanMember } from "@/lib/members/commands";
import { issueLink } from "@/lib/members/links";
import { findMemberByAddress, listMembers, readManagedMember } from "@/lib/members/queries";
import { readNews } from "@/lib/notifications/queries";
import { askForRole, decideRoleRequest, takeRequestBack } from "@/lib/roles/commands";
import { countOpenRoleRequests, listOwnRoleRequests, listRoleRequests } from "@/lib/roles/queries";
import { aMember, aMemberWithPassword, aPassword } from "@/tests/factories/a-member";
import { postAction } from "@/tests/setup/post-action";
import { tokenIn } from "@/tests/setup/smtp";

const request = { role: "scholar", affiliation: "Independent", reason: "I work on elections of the 1930s." } as const;
const everybody: [string, (role: Role) => Promise<Actor>][] = [
  ["visitor", async () => visitor],
  ...roles.map((role): [string, () => Promise<Actor>] => [role, () => aMember(role)]),
];
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: { code?: string }) => error.code ?? String(error),
  );

async function aRequest(): Promise<{ asking: Member; id: string }> {
  const asking = await aMember("reader", "Ada");
  await askForRole(asking, request);
  return { asking, id: (await listOwnRoleRequests(asking))[0]?.id ?? "" };
}

const deeds = async () =>
  (await database().auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ deed, object }) => `${deed}: ${object}`);
const roleOf = async (id: string) => (await database().member.findUniqueOrThrow({ where: { id } })).role;

describe("a request for a role", () => {
  it.each(everybody)("is seen and answered by a %s as far as the table says", async (name, actorFor) => {
    const { id } = await aRequest();
    const actor = await actorFor("reader");
    const decides = name === "editor" || name === "administrator";
    const refusal = name === "visitor" ? "unauthenticated" : "forbidden";
    expect(await codeOf(listRoleRequests(actor))).toBe(decides ? "done" : refusal);
    expect(await codeOf(countOpenRoleRequests(actor))).toBe(decides ? "done" : refusal);
    expect(await codeOf(decideRoleRequest(actor, { id, decision: "granted", answer: null }))).toBe(
      decides ? "done" : refusal,
    );
  });

  it("is one at a time, even of two sent at once, and can be taken back", async () => {
    const asking = await aMember("reader");
    const outcomes = await Promise.all([codeOf(askForRole(asking, request)), codeOf(askForRole(asking, request))]);
    expect(outcomes.sort()).toEqual(["conflict", "done"]);
    await takeRequestBack(asking);
    expect(await listOwnRoleRequests(asking)).toEqual([]);
    expect(await codeOf(askForRole(asking, { ...request, role: "teacher" }))).toBe("done");
  });

  it("for what one has is none", async () => {
    expect(await codeOf(askForRole(await aMember("teacher"), request))).toBe("conflict");
    expect(await codeOf(askForRole(visitor, request))).toBe("unauthenticated");
  });

  it("that is granted gives the role, ends the sessions, is told and logged", async () => {
    const { member: asking, cookie } = await aMemberWithPassword("reader", "Ada");
    await askForRole(asking, request);
    const [{ id = "" } = {}] = await listOwnRoleRequests(asking);
    const editor = await aMember("editor", "Ed");
    await decideRoleRequest(editor, { id, decision: "granted", answer: "Welcome." });
    expect(await roleOf(asking.id)).toBe("scholar");
    expect((await actorOf(new Headers({ cookie }))).kind).toBe("visitor");
    expect(await readNews(asking)).toMatchObject([{ sentence: "You were made scholar. The editor says: Welcome." }]);
    expect(await deeds()).toEqual([`role request granted: member ${asking.id}`]);
    expect((await readManagedMember(operator, asking.id)).affiliation).toBe("Independent");
  });

  it("that is declined says why, and changes nothing", async () => {
    const { asking, id } = await aRequest();
    const { cookie } = await aMemberWithPassword("editor");
    const declined = { id, decision: "declined", answer: "" };
    expect((await postAction("roles/decide", declined, { cookie })).status).toBe(400);
    expect((await postAction("roles/decide", { ...declined, answer: "Say more." }, { cookie })).status).toBe(200);
    expect(await roleOf(asking.id)).toBe("reader");
    expect(await listOwnRoleRequests(asking)).toMatchObject([{ decision: "declined", answer: "Say more." }]);
  });

  it("is answered once", async () => {
    const { id } = await aRequest();
    const editors = await Promise.all([aMember("editor"), aMember("editor")]);
    const outcomes = await Promise.all(
      editors.map((editor) => codeOf(decideRoleRequest(editor, { id, decision: "granted", answer: null }))),
    );
    expect(outcomes.sort()).toEqual(["conflict", "done"]);
    expect(await deeds()).toHaveLength(1);
  });

  it("takes no role away that was given meanwhile", async () => {
    const { asking, id } = await aRequest();
    await changeRole(operator, { id: asking.id, role: "editor" });
    await decideRoleRequest(await aMember("editor"), { id, decision: "granted", answer: null });
    expect(await roleOf(asking.id)).toBe("editor");
  });
});

describe("administration", () => {
  it.each(everybody)("is a %s's as far as the table says", async (name, actorFor) => {
    await aMember("administrator");
    const { id } = await aMember("reader");
    const actor = await actorFor("reader");
    const refusal = name === "visitor" ? "unauthenticated" : "forbidden";
    const expected = name === "administrator" ? "done" : refusal;
    const works: Promise<unknown>[] = [
      listMembers(actor, { words: "", role: null, page: 1 }),
      readManagedMember(actor, id),
      findMemberByAddress(actor, `${id}@example.org`),
      changeRole(actor, { id, role: "scholar" }),
      endSessionsOf(actor, { id }),
      issueLink(actor, { id, purpose: "password" }),
    ];
    expect(await Promise.all(works.map(codeOf))).toEqual(works.map(() => expected));
  });

  it.each(everybody)("lets a %s disable whom they may", async (name, actorFor) => {
    await aMember("administrator");
    const actor = await actorFor("reader");
    const outcomes: string[] = [];
    for (const role of roles)
      outcomes.push(await codeOf(banMember(actor, { id: (await aMember(role)).id, reason: "spam" })));
    const refusal = name === "visitor" ? "unauthenticated" : "forbidden";
    if (name === "administrator") expect(outcomes).toEqual(roles.map(() => "done"));
    else if (name === "editor") expect(outcomes).toEqual(["done", "done", "done", "forbidden", "forbidden"]);
    else expect(outcomes).toEqual(roles.map(() => refusal));
  });

  it("finds members by a part of name or address, by role, a page at a time", async () => {
    const administrator = await aMember("administrator", "Zoe");
    await aMember("reader", "Ada Lovelace");
    await aMember("scholar", "Ada Byron");
    const names = async (words: string, role: Role | null = null) =>
      (await listMembers(administrator, { words, role, page: 1 })).members.map(({ name }) => name);
    expect(await names("ada")).toEqual(["Ada Byron", "Ada Lovelace"]);
    expect(await names("ada", "scholar")).toEqual(["Ada Byron"]);
    expect(await names(administrator.id)).toEqual(["Zoe"]);
    expect(await listMembers(administrator, { words: "", role: null, page: 2 })).toEqual({ members: [], total: 3 });
  });

  it("gives a role, ends the sessions and logs it; what is no member is not found", async () => {
    const administrator = await aMember("administrator");
    const { member, cookie } = await aMemberWithPassword("reader");
    await changeRole(administrator, { id: member.id, role: "teacher" });
    expect(await roleOf(member.id)).toBe("teacher");
    expect((await actorOf(new Headers({ cookie }))).kind).toBe("visitor");
    await changeRole(administrator, { id: member.id, role: "teacher" });
    expect(await deeds()).toEqual([`role given: member ${member.id}`]);
    expect(await codeOf(changeRole(administrator, { id: "nobody", role: "teacher" }))).toBe("not_found");
    expect(await codeOf(banMember(administrator, { id: "nobody", reason: "spam" }))).toBe("not_found");
    expect(await codeOf(issueLink(administrator, { id: "nobody", purpose: "password" }))).toBe("not_found");
  });

  it("leaves one administrator, whatever is tried, even by two at once", async () => {
    const [one, two] = [await aMember("administrator"), await aMember("administrator")];
    const outcomes = await Promise.all([
      codeOf(changeRole(one, { id: two.id, role: "reader" })),
      codeOf(changeRole(two, { id: one.id, role: "reader" })),
    ]);
    expect(outcomes.sort()).toEqual(["conflict", "done"]);
    const [{ id = "" } = {}] = await database().member.findMany({ where: { role: "administrator" } });
    expect(await codeOf(changeRole(operator, { id, role: "editor" }))).toBe("conflict");
    expect(await codeOf(banMember(operator, { id, reason: "spam" }))).toBe("conflict");
  });

  it("disables: no open session and no sign-in is good any longer; enables again", async () => {
    const administrator = await aMember("administrator");
    const { member, cookie } = await aMemberWithPassword("scholar");
    const { email } = await database().member.findUniqueOrThrow({ where: { id: member.id } });
    const signIn = () => postAction("accounts/sign-in", { email, password: aPassword });
    await banMember(administrator, { id: member.id, reason: "spam" });
    expect((await actorOf(new Headers({ cookie }))).kind).toBe("visitor");
    expect((await signIn()).status).toBe(400);
    await unbanMember(administrator, { id: member.id });
    expect((await signIn()).status).toBe(200);
    expect(await deeds()).toEqual([`member banned: member ${member.id}`, `member unbanned: member ${member.id}`]);
  });

  it("lets nobody act who is disabled, even with a session that is still open", async () => {
    const { member, cookie } = await aMemberWithPassword("scholar");
    await database().member.update({ where: { id: member.id }, data: { banned: true } });
    expect((await actorOf(new Headers({ cookie }))).kind).toBe("visitor");
    expect((await postAction("accounts/change-profile", { name: "Ada" }, { cookie })).status).toBe(401);
  });

  it("tells of a disabled account only who knows its password", async () => {
    const { member } = await aMemberWithPassword("scholar");
    const { email } = await database().member.findUniqueOrThrow({ where: { id: member.id } });
    await banMember(operator, { id: member.id, reason: "spam" });
    const problem = async (password: string) =>
      ((await (await postAction("accounts/sign-in", { email, password })).json()) as { problem: string }).problem;
    expect(await problem("not the password")).toBe("Address and password do not fit together.");
    expect(await problem(aPassword)).toContain("cannot be used");
  });

  it("hands out links that do what they are for", async () => {
    const administrator = await aMember("administrator");
    const { id } = await aMember("reader");
    await database().member.update({ where: { id }, data: { emailVerified: false } });
    const confirmation = tokenIn(await issueLink(administrator, { id, purpose: "confirmation" }));
    expect((await postAction("accounts/confirm", { token: confirmation })).status).toBe(200);
    expect(await codeOf(issueLink(administrator, { id, purpose: "confirmation" }))).toBe("conflict");
    const password = tokenIn(await issueLink(administrator, { id, purpose: "password" }));
    const chosen = "a sentence that was chosen";
    expect((await postAction("accounts/new-password", { token: password, password: chosen })).status).toBe(200);
    const email = `other-${id}@example.org`;
    const address = tokenIn(await issueLink(administrator, { id, purpose: "address", email }));
    expect((await postAction("accounts/confirm", { token: address })).status).toBe(200);
    expect((await postAction("accounts/sign-in", { email, password: chosen })).status).toBe(200);
    expect(await deeds()).toEqual(Array(3).fill(`link issued: member ${id}`));
  });
});
