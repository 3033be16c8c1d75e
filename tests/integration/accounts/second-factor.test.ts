import { describe, expect, it } from "vitest";
import { factorBeingSetUp, takeSpareCodes } from "@/lib/accounts/second-factor";
import { visitor } from "@/lib/auth/actor";
import { actorOf } from "@/lib/auth/session";
import { database } from "@/lib/db/client";
import { endSecondFactorOf } from "@/lib/members/commands";
import { aMember, aMemberWithPassword, aPassword } from "@/tests/factories/a-member";
import { BrowserCookies } from "@/tests/setup/browser-cookies";
import { postAction } from "@/tests/setup/post-action";
import { bytesOfKey, totpOf } from "@/tests/setup/totp";

const password = aPassword;

async function withFactor() {
  const { member, cookie } = await aMemberWithPassword("reader");
  const jar = new BrowserCookies(cookie);
  await postAction("accounts/start-second-factor", { password }, { cookie });
  const key = (await factorBeingSetUp(member))?.key ?? "";
  const confirmed = await postAction("accounts/confirm-second-factor", { code: totpOf(key) }, { cookie });
  jar.take(confirmed);
  const { email } = await database().member.findUniqueOrThrow({ where: { id: member.id } });
  return { member, jar, key, email, confirmed };
}

/** Signs in with the password: a browser that still owes the second factor. */
async function halfSignedIn(email: string) {
  const jar = new BrowserCookies();
  const response = await postAction("accounts/sign-in", { email, password, to: "/notebook" });
  jar.take(response);
  return { jar, answer: await response.json() };
}

const kindOf = async (jar: BrowserCookies) => (await actorOf(new Headers({ cookie: jar.header }))).kind;

describe("the second factor", () => {
  it("is on once a code of it was given; the session is renewed, and spare codes are shown once", async () => {
    const { member, jar, confirmed } = await withFactor();
    expect(await confirmed.json()).toEqual({ ok: true, to: "/account/second-factor/spare-codes" });
    expect(await kindOf(jar)).toBe("member");
    expect(await takeSpareCodes(member)).toHaveLength(10);
    expect(await takeSpareCodes(member)).toBeNull();
    expect(await factorBeingSetUp(member)).toBeNull();
    await expect(takeSpareCodes(visitor)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("is not on before, and not by a wrong code", async () => {
    const { member, cookie } = await aMemberWithPassword("reader");
    await postAction("accounts/start-second-factor", { password }, { cookie });
    const key = (await factorBeingSetUp(member))?.key ?? "";
    const wrong = String((Number(totpOf(key)) + 1) % 1_000_000).padStart(6, "0");
    const far = totpOf(key, Date.now() + 3_600_000);
    for (const code of [wrong, far])
      expect((await postAction("accounts/confirm-second-factor", { code }, { cookie })).status).toBe(400);
    const { email } = await database().member.findUniqueOrThrow({ where: { id: member.id } });
    expect((await halfSignedIn(email)).answer).toEqual({ ok: true, to: "/notebook" });
  });

  it("keeps its key and spare codes encrypted", async () => {
    const { member, key } = await withFactor();
    const codes = (await takeSpareCodes(member)) ?? [];
    const rows = JSON.stringify([await database().twoFactor.findMany(), await database().verification.findMany()]);
    for (const secret of [key.replaceAll(" ", ""), bytesOfKey(key).toString(), ...codes])
      expect(rows).not.toContain(secret);
  });

  it("is asked for after the password: until then nobody is signed in", async () => {
    const { email, key } = await withFactor();
    const { jar, answer } = await halfSignedIn(email);
    expect(answer).toEqual({ ok: true, to: "/account/second-factor?to=%2Fnotebook" });
    expect(await kindOf(jar)).toBe("visitor");
    const given = await postAction(
      "accounts/second-factor",
      { code: totpOf(key), to: "/notebook" },
      { cookie: jar.header },
    );
    expect(await given.json()).toEqual({ ok: true, to: "/notebook" });
    jar.take(given);
    expect(await kindOf(jar)).toBe("member");
  });

  it("takes each spare code once", async () => {
    const { member, email } = await withFactor();
    const [code = ""] = (await takeSpareCodes(member)) ?? [];
    const first = await halfSignedIn(email);
    expect((await postAction("accounts/second-factor", { code }, { cookie: first.jar.header })).status).toBe(200);
    const second = await halfSignedIn(email);
    expect((await postAction("accounts/second-factor", { code }, { cookie: second.jar.header })).status).toBe(400);
  });

  it("is nothing without the password before it", async () => {
    const { key } = await withFactor();
    const response = await postAction("accounts/second-factor", { code: totpOf(key) });
    expect(response.status).toBe(400);
    expect(response.headers.getSetCookie().join()).not.toContain("session_token");
  });

  it("cannot be guessed: five wrong codes end the sign-in", async () => {
    const { email, key } = await withFactor();
    const { jar } = await halfSignedIn(email);
    const wrong = String((Number(totpOf(key)) + 7) % 1_000_000).padStart(6, "0");
    for (let at = 0; at < 5; at++) await postAction("accounts/second-factor", { code: wrong }, { cookie: jar.header });
    const response = await postAction("accounts/second-factor", { code: totpOf(key) }, { cookie: jar.header });
    expect(response.status).toBe(400);
    expect(await kindOf(jar)).toBe("visitor");
  });

  it("is turned off by an administrator for whoever lost it, and by nobody else", async () => {
    const { member, email } = await withFactor();
    for (const role of ["editor", "reader"] as const) {
      const refused = endSecondFactorOf(await aMember(role), { id: member.id });
      await expect(refused).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(endSecondFactorOf(visitor, { id: member.id })).rejects.toMatchObject({ code: "unauthenticated" });
    const { cookie } = await aMemberWithPassword("administrator");
    expect((await postAction("members/end-second-factor", { id: member.id }, { cookie })).status).toBe(200);
    expect((await halfSignedIn(email)).answer).toEqual({ ok: true, to: "/notebook" });
    expect(await database().auditEntry.findMany({ select: { deed: true } })).toEqual([{ deed: "second factor ended" }]);
  });

  it("goes off, and new spare codes come, with the password alone", async () => {
    const { member, jar, email } = await withFactor();
    await takeSpareCodes(member);
    for (const deed of ["end-second-factor", "make-spare-codes"])
      expect((await postAction(`accounts/${deed}`, { password: "not it" }, { cookie: jar.header })).status).toBe(400);
    expect((await postAction("accounts/make-spare-codes", { password }, { cookie: jar.header })).status).toBe(200);
    expect(await takeSpareCodes(member)).toHaveLength(10);
    const ended = await postAction("accounts/end-second-factor", { password }, { cookie: jar.header });
    expect(ended.status).toBe(200);
    expect((await halfSignedIn(email)).answer).toEqual({ ok: true, to: "/notebook" });
  });
});
