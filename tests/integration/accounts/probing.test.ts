import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMember } from "@/lib/accounts/create-member";
import { limits } from "@/lib/limits/limits";
import { clientAddressHeader } from "@/lib/limits/network";
import { aMemberWithPassword, aPassword } from "@/tests/factories/a-member";
import { postAction } from "@/tests/setup/post-action";

const ada = { name: "Ada", email: "ada@example.org", password: aPassword };
beforeEach(() => createMember({ ...ada, role: "reader" }));

const signIn = (email: string, password: string, from = "192.0.2.1") =>
  postAction("accounts/sign-in", { email, password }, { headers: { [clientAddressHeader]: from } });

async function answerOf(response: Response) {
  return { status: response.status, body: await response.json(), cookies: response.headers.getSetCookie() };
}

describe("signing in", () => {
  it("answers a wrong password, an unknown address and an account without a password alike", async () => {
    const answers = await Promise.all([
      answerOf(await signIn(ada.email, "not the password")),
      answerOf(await signIn("nobody@example.org", "not the password")),
      answerOf(await signIn("0000-0002-1825-0097@orcid.example", "not the password")),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 400, cookies: [] });
  });

  it.each([ada.email, "nobody@example.org"])(
    "of %s is slowed after ten tries, from wherever they come",
    async (email) => {
      const { points } = limits["sign-in by account"];
      for (let at = 0; at < points; at++) expect((await signIn(email, `try ${at}`, `192.0.2.${at}`)).status).toBe(400);
      expect((await signIn(email, ada.password, "198.51.100.1")).status).toBe(429);
    },
  );

  it("from one place is slowed, whomever it tries", async () => {
    const { points } = limits["sign-in by network"];
    for (let at = 0; at < points; at++) expect((await signIn(`n${at}@example.org`, "x")).status).toBe(400);
    expect((await signIn(ada.email, ada.password)).status).toBe(429);
    expect((await signIn(ada.email, ada.password, "198.51.100.1")).status).toBe(200);
  });

  it.each(["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"])(
    "leads nowhere but to this site: not to %s",
    async (to) => {
      const response = await postAction("accounts/sign-in", { ...ada, name: [], to });
      expect(response.status).toBe(400);
      expect(response.headers.getSetCookie().join()).not.toContain("session_token");
    },
  );
});

describe("the cookie of a session", () => {
  const cookieAt = async (site: string): Promise<string> => {
    vi.stubEnv("SITE_URL", site);
    (globalThis as { sicEtNonAuth?: unknown }).sicEtNonAuth = undefined;
    const response = await postAction("accounts/sign-in", { email: ada.email, password: ada.password });
    return response.headers.getSetCookie().find((line) => line.includes("session_token")) ?? "";
  };
  afterEach(() => {
    vi.unstubAllEnvs();
    (globalThis as { sicEtNonAuth?: unknown }).sicEtNonAuth = undefined;
  });

  it("is for the server alone, and for this site alone; over https for nothing else", async () => {
    expect(await cookieAt("https://example.org")).toMatch(/^__Secure-.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await cookieAt("http://localhost:3000")).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("is not believed once it is changed", async () => {
    const { cookie } = await aMemberWithPassword("reader");
    const changed = cookie.replace(/session_token=./, (found) =>
      found.endsWith("A") ? "session_token=B" : "session_token=A",
    );
    const response = await postAction("accounts/change-profile", { name: "Eve" }, { cookie: changed });
    expect(response.status).toBe(401);
  });
});

it("nothing that goes through signing up and in is written to the log", async () => {
  const written: unknown[] = [];
  for (const way of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, way).mockImplementation((...words) => void written.push(words));
  await postAction("accounts/sign-up", ada);
  await postAction("accounts/sign-up", { ...ada, email: "new@example.org" });
  await postAction("accounts/ask-for-new-password", { email: ada.email });
  await postAction("accounts/ask-for-new-password", { email: "nobody@example.org" });
  await signIn(ada.email, "not the password");
  await signIn(ada.email, ada.password);
  await postAction("accounts/new-password", { token: "x", password: ada.password });
  expect(written).toEqual([]);
});
