import { beforeEach, describe, expect, it } from "vitest";
import { browserCookie } from "@/app/actions/browser-key";
import { actions } from "@/app/actions/registry";
import { runAction } from "@/app/actions/run-action";
import { database } from "@/lib/db/client";
import { readKeptForm } from "@/lib/forms/store";
import { limits } from "@/lib/limits/limits";
import { siteUrl } from "@/lib/site";
import { aSignedInMember } from "@/tests/factories/a-member";
import { postAction } from "@/tests/setup/post-action";

const signUp = { name: "Ada", email: "ada@example.org", password: "short", back: "/account/sign-up" };

const browserOf = (response: Response): string =>
  /sic-et-non\.browser=([\w-]+)/.exec(response.headers.get("set-cookie") ?? "")?.[1] ?? "";

describe("a refused form", () => {
  it("comes back to its page with what was typed, without the password", async () => {
    const response = await postAction("accounts/sign-up", signUp, { asScript: false });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/account/sign-up");
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toContain("HttpOnly");
    const kept = await readKeptForm(browserOf(response), "accounts/sign-up ");
    expect(kept?.values).toMatchObject({ name: ["Ada"], email: ["ada@example.org"] });
    expect(JSON.stringify(kept)).not.toContain("short");
    expect(kept?.fields).toEqual({ password: expect.stringContaining("12 characters") });
  });

  it("is nobody else's, and is forgotten once it was taken", async () => {
    const refused = await postAction("accounts/sign-up", signUp, { asScript: false });
    const browser = browserOf(refused);
    expect(await readKeptForm("x".repeat(32), "accounts/sign-up ")).toBeNull();
    const taken = await postAction(
      "accounts/sign-up",
      { ...signUp, password: "long enough for anybody" },
      { asScript: false, cookie: `${browserCookie}=${browser}` },
    );
    expect(taken.headers.get("location")).toBe("/account/sign-up/done");
    expect(await readKeptForm(browser, "accounts/sign-up ")).toBeNull();
  });

  it("is forgotten after an hour", async () => {
    const browser = browserOf(await postAction("accounts/sign-up", signUp, { asScript: false }));
    await database().formReturn.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await readKeptForm(browser, "accounts/sign-up ")).toBeNull();
  });

  it("tells a script what is wrong, with the status", async () => {
    const response = await postAction("accounts/sign-up", signUp);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      ok: false,
      problem: null,
      fields: { password: expect.stringContaining("12 characters") },
    });
  });

  it("of somebody whose session ended is kept, and leads to signing in and back", async () => {
    const fields = {
      essay: "x",
      target: "claim",
      key: "1.1",
      body: "A long thought",
      kind: "comment",
      visibility: "private",
    };
    const response = await postAction(
      "annotations/create",
      { ...fields, back: "/essays/x/claims/1.1", form: "f" },
      { asScript: false },
    );
    expect(response.headers.get("location")).toBe("/account/sign-in?to=%2Fessays%2Fx%2Fclaims%2F1.1");
    const kept = await readKeptForm(browserOf(response), "annotations/create f");
    expect(kept?.values.body).toEqual(["A long thought"]);
  });

  it.each(["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", "/\\elsewhere.example"])(
    "never leads to %s",
    async (back) => {
      const response = await postAction("accounts/sign-up", { ...signUp, back }, { asScript: false });
      expect(response.headers.get("location")).toBe("/");
    },
  );
});

it("leads to a page whose address has letters that a header cannot hold", async () => {
  const response = await postAction("accounts/sign-up", { ...signUp, back: "/ю?q=Ежов#ю" }, { asScript: false });
  expect(response.headers.get("location")).toBe(encodeURI("/ю?q=Ежов#ю"));
});

describe("a request that is no form of ours", () => {
  const action = actions["accounts/sign-up"];
  const send = (init: RequestInit, headers: Record<string, string> = {}) => {
    if (!action) throw new Error("no action");
    const request = new Request(`${siteUrl()}/actions/accounts/sign-up`, { method: "POST", ...init });
    for (const [name, value] of Object.entries({ origin: siteUrl(), ...headers })) request.headers.set(name, value);
    return runAction("accounts/sign-up", action, request);
  };

  it.each<[string, RequestInit, Record<string, string>]>([
    ["JSON", { body: "{}" }, { "content-type": "application/json" }],
    ["nothing", {}, {}],
    ["a form without a length", { body: new URLSearchParams("a=b") }, {}],
    ["a form that is too long", { body: new URLSearchParams("a=b") }, { "content-length": "1000001" }],
    ["a damaged form", { body: "x" }, { "content-type": "multipart/form-data; boundary=q", "content-length": "1" }],
  ])("is answered with a sentence: %s", async (_, init, headers) => {
    const response = await send(init, headers);
    expect(response.status).toBe(400);
    expect((await response.text()).trim()).toMatch(/^[A-Z].*\.$/);
  });

  it("is refused without a word of where it comes from", async () => {
    const response = await send({ body: new URLSearchParams("a=b") }, { origin: "", "content-length": "3" });
    expect(response.status).toBe(403);
  });
});

describe("tries", () => {
  let cookie = "";
  beforeEach(async () => {
    cookie = (await aSignedInMember("scholar")).cookie;
  });

  it("of one member are counted, and more than so many are told to wait", async () => {
    const write = () => postAction("annotations/withdraw", { id: "00000000-0000-4000-8000-000000000000" }, { cookie });
    const { points } = limits["writing by member"];
    const statuses = await Promise.all(Array.from({ length: points + 5 }, async () => (await write()).status));
    expect(statuses.filter((status) => status === 404)).toHaveLength(points);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    const { cookie: another } = await aSignedInMember("scholar");
    expect(
      (await postAction("annotations/withdraw", { id: "00000000-0000-4000-8000-000000000000" }, { cookie: another }))
        .status,
    ).toBe(404);
  });

  it("to sign in to one account are counted wherever they come from, in the same words whether it exists", async () => {
    const trying = (email: string, network: string) =>
      postAction("accounts/sign-in", { email, password: "wrong" }, { headers: { "x-client-address": network } });
    const { points } = limits["sign-in by account"];
    for (let at = 0; at < points; at++) {
      const response = await trying("nobody@example.org", `192.0.2.${at}`);
      expect(response.status).toBe(400);
    }
    const refused = await trying("nobody@example.org", "192.0.2.99");
    expect(refused.status).toBe(429);
    expect((await refused.json()).problem).toMatch(/Try again in \d+ minutes/);
  });
});
