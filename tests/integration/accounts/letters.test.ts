import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { actorOf } from "@/lib/auth/session";
import { database } from "@/lib/db/client";
import { aMemberWithPassword, aPassword } from "@/tests/factories/a-member";
import { BrowserCookies } from "@/tests/setup/browser-cookies";
import { postAction } from "@/tests/setup/post-action";
import { type MailServer, startMailServer, tokenIn } from "@/tests/setup/smtp";

let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  process.env.SMTP_URL = mail.url;
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  await mail.stop();
});

/** Somebody new for each test: letters of another test may still be under way. */
let ada = { name: "Ada", email: "", password: aPassword };
let signIn = { email: "", password: "" };
let bea = "";
beforeEach(() => {
  ada = { ...ada, email: `ada-${randomUUID()}@example.org` };
  bea = `bea-${randomUUID()}@example.org`;
  signIn = { email: ada.email, password: ada.password };
});

const statusOf = async (name: string, fields: Record<string, string>) => (await postAction(name, fields)).status;
const problemOf = async (name: string, fields: Record<string, string>, cookie?: string) =>
  ((await (await postAction(name, fields, { cookie })).json()) as { problem: string }).problem;

async function anUnconfirmedAccount(): Promise<string> {
  await postAction("accounts/sign-up", ada);
  return tokenIn(await mail.letterTo(ada.email));
}

async function aConfirmedAccount(): Promise<void> {
  await postAction("accounts/confirm", { token: await anUnconfirmedAccount() });
}

describe("a new account", () => {
  it("can be used once its address is confirmed with the link of a letter, and the link is good once", async () => {
    const token = await anUnconfirmedAccount();
    expect(await problemOf("accounts/sign-in", signIn)).toContain("not confirmed yet");
    expect(await statusOf("accounts/confirm", { token })).toBe(200);
    expect(await statusOf("accounts/sign-in", signIn)).toBe(200);
    expect(await problemOf("accounts/confirm", { token })).toContain("was used already");
  });

  it.each(["", "x", "a.b.c"])("is not confirmed by %j", async (token) => {
    await anUnconfirmedAccount();
    expect(await statusOf("accounts/confirm", { token })).toBe(400);
    expect(await problemOf("accounts/sign-in", signIn)).toContain("not confirmed yet");
  });

  it("gets another letter when it is asked for", async () => {
    await anUnconfirmedAccount();
    await postAction("accounts/ask-for-confirmation", { email: ada.email });
    expect(await statusOf("accounts/confirm", { token: tokenIn(await mail.letterTo(ada.email)) })).toBe(200);
  });

  it("with an address that has one changes nothing, and its owner is told", async () => {
    await aConfirmedAccount();
    const again = await postAction("accounts/sign-up", { ...ada, name: "Eve", password: "another sentence here" });
    expect(await again.json()).toEqual({ ok: true, to: "/account/sign-up/done" });
    expect(await mail.letterTo(ada.email)).toContain("has one already");
    expect(await statusOf("accounts/sign-in", { ...signIn, password: "another sentence here" })).toBe(400);
    expect(await database().member.findMany({ select: { name: true } })).toEqual([{ name: "Ada" }]);
  });
});

describe("a forgotten password", () => {
  it("is replaced with a link that is good once; every session ends", async () => {
    await aConfirmedAccount();
    const cookies = new BrowserCookies();
    cookies.take(await postAction("accounts/sign-in", signIn));
    expect((await actorOf(new Headers({ cookie: cookies.header }))).kind).toBe("member");
    await postAction("accounts/ask-for-new-password", { email: ada.email });
    const token = tokenIn(await mail.letterTo(ada.email));
    const chosen = { token, password: "quite another sentence" };
    expect(await statusOf("accounts/new-password", { ...chosen, password: "short" })).toBe(400);
    expect(await statusOf("accounts/new-password", chosen)).toBe(200);
    expect((await actorOf(new Headers({ cookie: cookies.header }))).kind).toBe("visitor");
    expect(await statusOf("accounts/sign-in", signIn)).toBe(400);
    expect(await statusOf("accounts/sign-in", { ...signIn, password: chosen.password })).toBe(200);
    expect(await problemOf("accounts/new-password", chosen)).toContain("not good");
  });

  it("takes every other link with it, and confirms the address", async () => {
    await anUnconfirmedAccount();
    await postAction("accounts/ask-for-new-password", { email: ada.email });
    const first = tokenIn(await mail.letterTo(ada.email));
    await postAction("accounts/ask-for-new-password", { email: ada.email });
    const second = tokenIn(await mail.letterTo(ada.email));
    const password = "quite another sentence";
    expect(await statusOf("accounts/new-password", { token: second, password })).toBe(200);
    expect(await statusOf("accounts/new-password", { token: first, password: "an older link's choice" })).toBe(400);
    expect(await statusOf("accounts/sign-in", { ...signIn, password })).toBe(200);
  });

  it("is nothing that the database alone gives away", async () => {
    await aConfirmedAccount();
    await postAction("accounts/ask-for-new-password", { email: ada.email });
    const token = tokenIn(await mail.letterTo(ada.email));
    await postAction("accounts/new-password", {
      token,
      password: "short",
      back: `/account/new-password?token=${token}`,
    });
    const rows = await Promise.all([database().verification.findMany(), database().formReturn.findMany()]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("asking for a letter", () => {
  it.each(["accounts/ask-for-confirmation", "accounts/ask-for-new-password"])(
    "%s gives the same answer whether there is an account or not",
    async (name) => {
      await aConfirmedAccount();
      const answers = await Promise.all(
        [ada.email, "nobody@example.org"].map(async (email) => {
          const response = await postAction(name, { email });
          return { status: response.status, body: await response.json() };
        }),
      );
      expect(answers[0]?.status).toBe(200);
      expect(answers[1]).toEqual(answers[0]);
    },
  );

  it("is counted for each address, whether it has an account or not", async () => {
    for (let at = 0; at < 3; at++)
      expect(await statusOf("accounts/ask-for-new-password", { email: "nobody@example.org" })).toBe(200);
    expect(await statusOf("accounts/ask-for-new-password", { email: "nobody@example.org" })).toBe(429);
  });

  it("does not wait for the mail server, and says of its failure neither address nor link", async () => {
    await aConfirmedAccount();
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    process.env.SMTP_URL = "smtp://127.0.0.1:1";
    expect(await statusOf("accounts/ask-for-new-password", { email: ada.email })).toBe(200);
    await vi.waitFor(() => expect(log).toHaveBeenCalled());
    process.env.SMTP_URL = mail.url;
    expect(log.mock.calls).toEqual([[expect.stringMatching(/^A letter could not be sent: E\w+\.$/)]]);
  });
});

describe("another address", () => {
  it("is bound to the account once the letter to it is opened, once; the former one is told", async () => {
    await aConfirmedAccount();
    const cookies = new BrowserCookies();
    cookies.take(await postAction("accounts/sign-in", signIn));
    const asked = { email: bea, password: ada.password };
    expect((await postAction("accounts/change-address", asked, { cookie: cookies.header })).status).toBe(200);
    expect(await mail.letterTo(ada.email)).toContain("to another address");
    const token = tokenIn(await mail.letterTo(bea));
    expect(await statusOf("accounts/sign-in", signIn)).toBe(200);
    expect(await statusOf("accounts/confirm", { token })).toBe(200);
    expect(await statusOf("accounts/sign-in", signIn)).toBe(400);
    expect(await statusOf("accounts/sign-in", { ...signIn, email: bea })).toBe(200);
    await database().member.updateMany({ data: { email: ada.email } });
    expect(await statusOf("accounts/confirm", { token })).toBe(404);
  });

  it("needs the password", async () => {
    const { cookie } = await aMemberWithPassword("reader");
    expect(await problemOf("accounts/change-address", { email: bea, password: "not it" }, cookie)).toContain(
      "not your password",
    );
    expect(await problemOf("accounts/change-address", { email: bea }, cookie)).toContain("Type your password");
  });

  it("that has an account gets no letter, and the answer is the same", async () => {
    await aConfirmedAccount();
    const { cookie, member } = await aMemberWithPassword("reader");
    const before = mail.count();
    const answer = await postAction("accounts/change-address", { email: ada.email, password: aPassword }, { cookie });
    expect(await answer.json()).toEqual({ ok: true, to: "/account?done=address" });
    expect(
      await mail.letterTo(`${(await database().member.findUniqueOrThrow({ where: { id: member.id } })).email}`),
    ).toContain("another address");
    expect(mail.count()).toBe(before + 1);
  });

  it("that somebody took meanwhile stays theirs", async () => {
    await aConfirmedAccount();
    const cookies = new BrowserCookies();
    cookies.take(await postAction("accounts/sign-in", signIn));
    await postAction("accounts/change-address", { email: bea, password: ada.password }, { cookie: cookies.header });
    await mail.letterTo(ada.email);
    const token = tokenIn(await mail.letterTo(bea));
    await database().member.create({ data: { id: "b", name: "Bea", email: bea, emailVerified: true } });
    expect(await statusOf("accounts/confirm", { token })).toBe(409);
    expect(await statusOf("accounts/sign-in", signIn)).toBe(200);
  });
});
