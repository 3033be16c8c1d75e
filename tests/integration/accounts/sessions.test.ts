import { beforeEach, describe, expect, it } from "vitest";
import type { Member } from "@/lib/auth/actor";
import { operator } from "@/lib/auth/actor";
import { actorOf } from "@/lib/auth/session";
import { database } from "@/lib/db/client";
import { changeRole } from "@/lib/members/commands";
import { askForRole, decideRoleRequest } from "@/lib/roles/commands";
import { listOwnRoleRequests } from "@/lib/roles/queries";
import { aMember, aMemberWithPassword, aPassword, aSession } from "@/tests/factories/a-member";
import { BrowserCookies } from "@/tests/setup/browser-cookies";
import { postAction } from "@/tests/setup/post-action";

const password = aPassword;
const day = 24 * 60 * 60 * 1000;

const whoIs = async (cookie: string): Promise<string> => {
  const actor = await actorOf(new Headers({ cookie }));
  return actor.kind === "member" ? `${actor.role} ${actor.id}` : actor.kind;
};

/** Signs in by the form, in a browser that may have cookies already. */
async function signInAgain({ id }: Member, cookie = ""): Promise<{ jar: BrowserCookies; line: string }> {
  const { email } = await database().member.findUniqueOrThrow({ where: { id } });
  const response = await postAction("accounts/sign-in", { email, password }, { cookie });
  expect(response.status).toBe(200);
  const jar = new BrowserCookies(cookie);
  jar.take(response);
  return { jar, line: response.headers.getSetCookie().find((one) => one.includes("session_token")) ?? "" };
}

let member: Member;
let cookie: string;
beforeEach(async () => {
  ({ member, cookie } = await aMemberWithPassword("reader", "Ada"));
});

describe("a session is another", () => {
  it("after signing in: the one that the browser had ends, whoever's it was", async () => {
    const { jar } = await signInAgain(member, cookie);
    expect(jar.header).not.toBe(cookie);
    expect([await whoIs(cookie), await whoIs(jar.header)]).toEqual(["visitor", `reader ${member.id}`]);
    // Somebody slipped them a session of their own: it is not taken over.
    const eve = await aMember("reader", "Eve");
    const slipped = await aSession(eve);
    const { jar: after } = await signInAgain(member, slipped);
    expect([await whoIs(slipped), await whoIs(after.header)]).toEqual(["visitor", `reader ${member.id}`]);
    const made = "better-auth.session_token=chosen-by-somebody.else";
    expect((await signInAgain(member, made)).jar.header).not.toContain("chosen-by-somebody");
    const tokens = (await database().session.findMany()).map(({ token }) => token);
    expect(tokens).not.toContain("chosen-by-somebody");
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it("in one browser alone: signing in elsewhere ends none of the others", async () => {
    const { jar } = await signInAgain(member);
    expect([await whoIs(cookie), await whoIs(jar.header)]).toEqual(Array(2).fill(`reader ${member.id}`));
  });

  it.each<[string, () => Promise<unknown>]>([
    ["an administrator", async () => changeRole(await aMember("administrator"), { id: member.id, role: "scholar" })],
    ["the operator", () => changeRole(operator, { id: member.id, role: "scholar" })],
    [
      "an editor who grants it",
      async () => {
        await askForRole(member, { role: "scholar", affiliation: "", reason: "I write on the reform." });
        const [{ id = "" } = {}] = await listOwnRoleRequests(member);
        await decideRoleRequest(await aMember("editor"), { id, decision: "granted", answer: "" });
      },
    ],
  ])("after a change of role by %s, up and down, in every browser", async (_, giveRole) => {
    const { jar: elsewhere } = await signInAgain(member);
    const open = [cookie, elsewhere.header];
    await giveRole();
    expect(await Promise.all(open.map(whoIs))).toEqual(["visitor", "visitor"]);
    const { jar } = await signInAgain(member, cookie);
    expect(open).not.toContain(jar.header);
    expect(await whoIs(jar.header)).toBe(`scholar ${member.id}`);
    await changeRole(operator, { id: member.id, role: "reader" });
    expect(await whoIs(jar.header)).toBe("visitor");
    // None of those that ended comes back with the role.
    expect(await Promise.all(open.map(whoIs))).toEqual(["visitor", "visitor"]);
  });
});

describe("a session lasts", () => {
  /** As if so many days had gone by. */
  const goBy = (days: number) =>
    database().$executeRaw`UPDATE sessions SET created_at = created_at - ${days} * interval '1 day',
      updated_at = updated_at - ${days} * interval '1 day', expires_at = expires_at - ${days} * interval '1 day'`;
  const left = async () => ((await database().session.findFirstOrThrow()).expiresAt.getTime() - Date.now()) / day;

  it("two weeks without being used", async () => {
    await goBy(13.9);
    expect(await whoIs(cookie)).toBe(`reader ${member.id}`);
    await goBy(14.1);
    expect(await whoIs(cookie)).toBe("visitor");
  });

  it("as long as it is used, in the browser too", async () => {
    for (let times = 0; times < 5; times++) {
      await goBy(10);
      expect(await left()).toBeLessThan(4.1);
      expect(await whoIs(cookie)).toBe(`reader ${member.id}`);
      expect(await left()).toBeGreaterThan(13.9);
    }
    const { line } = await signInAgain(member);
    const age = Number(/Max-Age=(\d+)/.exec(line)?.[1]) * 1000;
    expect(age / day).toBe(400);
  });

  it("no longer in a browser that signed out", async () => {
    const response = await postAction("accounts/sign-out", {}, { cookie });
    expect(response.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/);
    expect(await whoIs(cookie)).toBe("visitor");
  });
});
