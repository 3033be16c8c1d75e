import { describe, expect, it } from "vitest";
import { changePassword } from "@/lib/accounts/credentials";
import { changeProfile, readOwnAccount } from "@/lib/accounts/profile";
import { endOtherSessions, endSession, listSessions } from "@/lib/accounts/sessions";
import { signIn } from "@/lib/accounts/sign-in";
import { operator, visitor } from "@/lib/auth/actor";
import { actorOf } from "@/lib/auth/session";
import { database } from "@/lib/db/client";
import { aMember, aMemberWithPassword, aPassword } from "@/tests/factories/a-member";
import { BrowserCookies } from "@/tests/setup/browser-cookies";
import { postAction } from "@/tests/setup/post-action";

const password = aPassword;
const headersOf = (cookie: string) => new Headers({ cookie });
const kindOf = async (cookie: string) => (await actorOf(headersOf(cookie))).kind;
const emailOf = async (id: string) => (await database().member.findUniqueOrThrow({ where: { id } })).email;

/** Another browser of the same member. */
async function anotherSession(
  id: string,
  userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
) {
  const { cookies } = await signIn(
    { email: await emailOf(id), password, to: "/" },
    new Headers({ "user-agent": userAgent }),
  );
  const jar = new BrowserCookies();
  jar.take({ headers: cookies });
  return jar.header;
}

describe("one's own account", () => {
  it.each([visitor, operator])("is nobody's who has none: %j", async (actor) => {
    const refused = { code: "unauthenticated" };
    await expect(readOwnAccount(actor)).rejects.toMatchObject(refused);
    await expect(listSessions(actor, new Headers())).rejects.toMatchObject(refused);
    await expect(endSession(actor, "x")).rejects.toMatchObject(refused);
    await expect(endOtherSessions(actor, new Headers())).rejects.toMatchObject(refused);
    await expect(changePassword(actor, new Headers(), { current: "x", password })).rejects.toMatchObject(refused);
  });

  it("says what its member said of themselves, and nothing else changes", async () => {
    const other = await aMember("reader", "Bea");
    const { member, cookie } = await aMemberWithPassword("reader", "Ada");
    const fields = { name: "Ada L.", affiliation: " Open University ", about: "", profilePublic: "on" };
    expect((await postAction("accounts/change-profile", fields, { cookie })).status).toBe(200);
    expect(await readOwnAccount(member)).toMatchObject({
      name: "Ada L.",
      affiliation: "Open University",
      about: null,
      profilePublic: true,
      digest: false,
      role: "reader",
      hasPassword: true,
      hasSecondFactor: false,
    });
    expect((await readOwnAccount(other)).name).toBe("Bea");
  });

  it.each([
    [{ name: "A" }, "name"],
    [{ name: "Ada", affiliation: "x".repeat(161) }, "affiliation"],
    [{ name: "Ada", about: "x".repeat(2001) }, "about"],
    [{ name: "Ada <b>" }, "name"],
  ])("refuses a profile of %j", async (fields, field) => {
    const { cookie } = await aMemberWithPassword("reader");
    const response = await postAction("accounts/change-profile", fields, { cookie });
    expect(response.status).toBe(400);
    expect(Object.keys(((await response.json()) as { fields: object }).fields)).toEqual([field]);
  });

  it("cannot be given another role by its member", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    const response = await postAction("accounts/change-profile", { name: "Ada", role: "administrator" }, { cookie });
    expect(response.status).toBe(400);
    expect((await readOwnAccount(member)).role).toBe("reader");
    await expect(
      changeProfile(visitor, { name: "x", affiliation: null, about: null, profilePublic: true, digest: true }),
    ).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("sessions", () => {
  it("are listed in words, the one that asks first, and only one's own", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    await aMemberWithPassword("reader");
    await anotherSession(member.id);
    const sessions = await listSessions(member, headersOf(cookie));
    expect(sessions.map(({ where, current }) => [where, current])).toEqual([
      ["an unknown program", true],
      ["Firefox on Linux", false],
    ]);
  });

  it("end one by one, and nobody else's", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    const stranger = await aMemberWithPassword("reader");
    const other = await anotherSession(member.id);
    const id = (await listSessions(member, headersOf(cookie)))[1]?.id ?? "";
    expect((await postAction("accounts/end-session", { id }, { cookie: stranger.cookie })).status).toBe(404);
    expect(await kindOf(other)).toBe("member");
    expect((await postAction("accounts/end-session", { id }, { cookie })).status).toBe(200);
    expect([await kindOf(other), await kindOf(cookie)]).toEqual(["visitor", "member"]);
  });

  it("end all but the one that asks", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    const stranger = await aMemberWithPassword("reader");
    const others = [await anotherSession(member.id), await anotherSession(member.id)];
    await postAction("accounts/end-other-sessions", {}, { cookie });
    expect(await Promise.all(others.map(kindOf))).toEqual(["visitor", "visitor"]);
    expect([await kindOf(cookie), await kindOf(stranger.cookie)]).toEqual(["member", "member"]);
  });

  it("are new with each sign-in, and the one that the browser had before ends", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    const { cookies } = await signIn({ email: await emailOf(member.id), password, to: "/" }, headersOf(cookie));
    const jar = new BrowserCookies(cookie);
    jar.take({ headers: cookies });
    expect(jar.header).not.toBe(cookie);
    expect([await kindOf(cookie), await kindOf(jar.header)]).toEqual(["visitor", "member"]);
  });
});

describe("a changed password", () => {
  const changed = "quite another sentence";

  it("ends every session, and renews the one that changed it", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    const other = await anotherSession(member.id);
    const response = await postAction("accounts/change-password", { current: password, password: changed }, { cookie });
    expect(response.status).toBe(200);
    const jar = new BrowserCookies(cookie);
    jar.take(response);
    expect([await kindOf(other), await kindOf(cookie), await kindOf(jar.header)]).toEqual([
      "visitor",
      "visitor",
      "member",
    ]);
    const email = await emailOf(member.id);
    expect((await postAction("accounts/sign-in", { email, password })).status).toBe(400);
    expect((await postAction("accounts/sign-in", { email, password: changed })).status).toBe(200);
  });

  it("needs the one before, and tries are counted for the member", async () => {
    const { cookie } = await aMemberWithPassword("reader");
    const statuses: number[] = [];
    for (let at = 0; at < 11; at++)
      statuses.push(
        (await postAction("accounts/change-password", { current: `no ${at}`, password: changed }, { cookie })).status,
      );
    expect(statuses).toEqual([...Array(10).fill(400), 429]);
  });
});
