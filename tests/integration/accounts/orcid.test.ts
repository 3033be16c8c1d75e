import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as callback } from "@/app/api/auth/callback/orcid/route";
import { readOwnAccount } from "@/lib/accounts/profile";
import { factorBeingSetUp } from "@/lib/accounts/second-factor";
import { actorOf } from "@/lib/auth/session";
import { database } from "@/lib/db/client";
import { listOwnRoleRequests } from "@/lib/roles/queries";
import { siteUrl } from "@/lib/site";
import { type IdentityProvider, startIdentityProvider } from "@/scripts/testing/identity-provider";
import { aMemberWithPassword, aPassword } from "@/tests/factories/a-member";
import { BrowserCookies } from "@/tests/setup/browser-cookies";
import { postAction } from "@/tests/setup/post-action";
import { totpOf } from "@/tests/setup/totp";

const orcid = "0000-0002-1825-0097";
const password = aPassword;

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider(siteUrl());
  process.env.ORCID_ISSUER = provider.issuer;
  process.env.ORCID_CLIENT_ID = provider.clientId;
  process.env.ORCID_CLIENT_SECRET = provider.clientSecret;
});
afterAll(async () => {
  for (const name of ["ORCID_ISSUER", "ORCID_CLIENT_ID", "ORCID_CLIENT_SECRET"]) delete process.env[name];
  await provider.stop();
});

/** What somebody does at the provider: types an iD and allows it, or does not. */
async function atProvider(start: string, deed: { id: string; deed: "allow" | "deny" }): Promise<string> {
  const jar = new BrowserCookies();
  let address = start;
  for (let hop = 0; hop < 10; hop++) {
    const init: RequestInit = { headers: { cookie: jar.header }, redirect: "manual" };
    let response = await fetch(address, init);
    jar.take(response);
    if (response.status === 200) {
      response = await fetch(address, { ...init, method: "POST", body: new URLSearchParams(deed) });
      jar.take(response);
    }
    address = new URL(response.headers.get("location") ?? "", address).href;
    if (address.startsWith(siteUrl())) return address;
  }
  throw new Error("The provider sent nobody back.");
}

async function comeBack(address: string, jar: BrowserCookies): Promise<{ to: string; lines: string[] }> {
  const response = await callback(new Request(address, { headers: { cookie: jar.header } }));
  jar.take(response);
  const to = response.headers.get("location") ?? `status ${response.status}`;
  return { to, lines: response.headers.getSetCookie() };
}

/** Where somebody came to, with the cookies that they were told to keep. */
type Journey = { jar: BrowserCookies; to: string; lines: string[]; address: string };

async function goTo(
  action: string,
  fields: Record<string, string>,
  { id = orcid, deed = "allow" as "allow" | "deny", cookie = "" } = {},
): Promise<Journey> {
  const jar = new BrowserCookies(cookie);
  const response = await postAction(action, fields, { cookie });
  jar.take(response);
  const { to } = (await response.json()) as { to: string };
  expect(to).toMatch(new RegExp(`^${provider.issuer}/`));
  const address = await atProvider(to, { id, deed });
  return { jar, address, ...(await comeBack(address, jar)) };
}

const actorIn = (jar: BrowserCookies) => actorOf(new Headers({ cookie: jar.header }));
const signInAs = (id = orcid) => goTo("accounts/orcid", { to: "/notebook" }, { id });

describe("signing in with an ORCID iD", () => {
  it("makes an account the first time, and finds it the next", async () => {
    const first = await signInAs();
    expect(first.to).toBe(`${siteUrl()}/notebook`);
    const actor = await actorIn(first.jar);
    expect(actor).toMatchObject({ kind: "member", name: "Josiah Carberry", role: "reader" });
    expect(await readOwnAccount(actor)).toMatchObject({ orcid, email: null, hasPassword: false });
    const next = await signInAs();
    expect(await actorIn(next.jar)).toEqual(actor);
    expect(await database().member.count()).toBe(1);
  });

  it("counts for a reader as asking to be made a scholar, once; an editor decides", async () => {
    const actor = await actorIn((await signInAs()).jar);
    await signInAs();
    expect(await listOwnRoleRequests(actor)).toMatchObject([
      { role: "scholar", decision: null, reason: expect.stringContaining(orcid) },
    ]);
    expect((await readOwnAccount(actor)).role).toBe("reader");
  });

  it("is refused to whoever denies it there, and to whoever is disabled here", async () => {
    const denied = await goTo("accounts/orcid", { to: "/" }, { deed: "deny" });
    expect(denied.to).toMatch(/\/account\/orcid-failed\?error=access_denied/);
    expect(await database().member.count()).toBe(0);
    await signInAs();
    await database().member.updateMany({ data: { banned: true } });
    const banned = await signInAs();
    expect(banned.to).toMatch(/\/account\/orcid-failed\?error=/);
    expect((await actorIn(banned.jar)).kind).toBe("visitor");
  });

  it.each(["somebody", "0000-0002-1825-0098"])("is refused to %s, which is no iD", async (id) => {
    const { jar, to } = await signInAs(id);
    expect(to).toMatch(/\/account\/orcid-failed\?error=/);
    expect((await actorIn(jar)).kind).toBe("visitor");
    expect(await database().member.count()).toBe(0);
  });

  it("ends the session that the browser had, and lasts as one with a password does", async () => {
    const { member, cookie } = await aMemberWithPassword("reader", "Ada");
    const { jar, lines } = await goTo("accounts/orcid", { to: "/notebook" }, { cookie });
    expect((await actorOf(new Headers({ cookie }))).kind).toBe("visitor");
    expect(await actorIn(jar)).toMatchObject({ name: "Josiah Carberry" });
    expect(await database().session.count({ where: { userId: member.id } })).toBe(0);
    expect(lines.find((line) => line.includes("session_token"))).toContain("; Max-Age=34560000;");
  });

  it("is good once, and in the browser in which it began alone", async () => {
    const { address, jar } = await signInAs();
    const { to: again } = await comeBack(address, jar);
    const elsewhere = new BrowserCookies();
    const start = await postAction("accounts/orcid", { to: "/" });
    const { to } = (await start.json()) as { to: string };
    const { to: stolen } = await comeBack(await atProvider(to, { id: orcid, deed: "allow" }), elsewhere);
    for (const refused of [again, stolen]) expect(refused).toMatch(/error/);
    expect((await actorIn(elsewhere)).kind).toBe("visitor");
  });

  it("leads to no other site", async () => {
    const response = await postAction("accounts/orcid", { to: "https://elsewhere.example/" });
    expect(response.status).toBe(400);
  });
});

describe("connecting an ORCID iD", () => {
  it("needs the password, and then the iD signs in to the account that there is", async () => {
    const { member, cookie } = await aMemberWithPassword("reader", "Ada");
    expect((await postAction("accounts/connect-orcid", { password: "not it" }, { cookie })).status).toBe(400);
    const { to } = await goTo("accounts/connect-orcid", { password }, { cookie });
    expect(to).toBe(`${siteUrl()}/account?done=orcid`);
    expect(await readOwnAccount(member)).toMatchObject({ orcid, name: "Ada", hasPassword: true });
    expect(await listOwnRoleRequests(member)).toHaveLength(1);
    expect(await actorIn((await signInAs()).jar)).toMatchObject({ id: member.id });
  });

  it("asks for nothing on behalf of a scholar", async () => {
    const { member, cookie } = await aMemberWithPassword("scholar");
    await goTo("accounts/connect-orcid", { password }, { cookie });
    expect(await listOwnRoleRequests(member)).toEqual([]);
  });

  it("is refused where the iD is another's", async () => {
    await signInAs();
    const { member, cookie } = await aMemberWithPassword("reader");
    const { to } = await goTo("accounts/connect-orcid", { password }, { cookie });
    expect(to).toMatch(/error=account_already_linked_to_different_user/);
    expect((await readOwnAccount(member)).orcid).toBeNull();
  });

  it("can be undone by whoever has a password, and by nobody else", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    const { jar } = await goTo("accounts/connect-orcid", { password }, { cookie });
    expect((await postAction("accounts/disconnect-orcid", { password }, { cookie: jar.header })).status).toBe(200);
    expect((await readOwnAccount(member)).orcid).toBeNull();
    const alone = (await signInAs()).jar;
    expect((await postAction("accounts/disconnect-orcid", {}, { cookie: alone.header })).status).toBe(403);
  });
});

describe("the second factor", () => {
  it("is asked for after ORCID as after a password", async () => {
    const { member, cookie } = await aMemberWithPassword("reader", "Ada");
    await goTo("accounts/connect-orcid", { password }, { cookie });
    await postAction("accounts/start-second-factor", { password }, { cookie });
    const key = (await factorBeingSetUp(member))?.key ?? "";
    expect((await postAction("accounts/confirm-second-factor", { code: totpOf(key) }, { cookie })).status).toBe(200);
    await database().session.deleteMany();
    const { jar, to } = await signInAs();
    expect(to).toBe("/account/second-factor?to=%2Fnotebook");
    expect((await actorIn(jar)).kind).toBe("visitor");
    expect(await database().session.count()).toBe(0);
    const give = (code: string) =>
      postAction("accounts/second-factor", { code, to: "/notebook" }, { cookie: jar.header });
    const wrong = String((Number(totpOf(key)) + 7) % 1_000_000).padStart(6, "0");
    expect((await give(wrong)).status).toBe(400);
    expect((await actorIn(jar)).kind).toBe("visitor");
    const given = await give(totpOf(key));
    expect(await given.json()).toEqual({ ok: true, to: "/notebook" });
    jar.take(given);
    expect(await actorIn(jar)).toMatchObject({ kind: "member", id: member.id });
  });

  it("is not asked for again by whoever is signed in and connects their iD", async () => {
    const { member, cookie } = await aMemberWithPassword("reader", "Ada");
    const jar = new BrowserCookies(cookie);
    await postAction("accounts/start-second-factor", { password }, { cookie });
    const key = (await factorBeingSetUp(member))?.key ?? "";
    jar.take(await postAction("accounts/confirm-second-factor", { code: totpOf(key) }, { cookie }));
    const connected = await goTo("accounts/connect-orcid", { password }, { cookie: jar.header });
    expect(connected.to).toBe(`${siteUrl()}/account?done=orcid`);
    expect(await actorIn(connected.jar)).toMatchObject({ id: member.id });
    expect((await readOwnAccount(member)).orcid).toBe(orcid);
  });
});

describe("an account without a password", () => {
  it("takes a fresh sign-in for the proof, and an old one for none", async () => {
    const { jar } = await signInAs();
    const choose = () => postAction("accounts/change-password", { password }, { cookie: jar.header });
    await database().session.updateMany({ data: { createdAt: new Date(Date.now() - 16 * 60_000) } });
    expect((await choose()).status).toBe(403);
    await database().session.updateMany({ data: { createdAt: new Date() } });
    expect((await choose()).status).toBe(200);
    expect((await readOwnAccount(await actorIn(jar))).hasPassword).toBe(true);
  });
});

it("nobody makes an account with an address that stands for an iD", async () => {
  const fields = { name: "Eve", email: `${orcid}@orcid.invalid`, password };
  expect((await postAction("accounts/sign-up", fields)).status).toBe(400);
});
