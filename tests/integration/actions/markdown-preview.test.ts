import { beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/actions/markdown/route";
import { longestBody } from "@/lib/annotations/schema";
import { database } from "@/lib/db/client";
import { limits } from "@/lib/limits/limits";
import { siteUrl } from "@/lib/site";
import { aMember, aSession } from "@/tests/factories/a-member";
import { attacks } from "@/tests/factories/attacks";
import { expectHarmless } from "@/tests/setup/harmless";

type Answer = { status: number; markup?: string; problem?: string };

/** Asks for a preview as the script on the page does; a header that is null is left out. */
async function preview(
  body: string | Uint8Array<ArrayBuffer>,
  cookie = "",
  headers: Record<string, string | null> = {},
): Promise<Answer> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const request = new Request(`${siteUrl()}/actions/markdown`, { method: "POST", body: bytes });
  const sent = { origin: siteUrl(), "sec-fetch-site": "same-origin", "content-length": String(bytes.length), cookie };
  for (const [name, value] of Object.entries({ ...sent, ...headers }))
    if (value === null) request.headers.delete(name);
    else request.headers.set(name, value);
  const response = await POST(request);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("content-type")).toBe("application/json");
  return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
}

let cookie = "";
beforeEach(async () => {
  cookie = await aSession(await aMember("reader"));
});

describe("the preview of a note", () => {
  it("is made for members, of the least role too, and keeps nothing", async () => {
    const answer = await preview("Is *that* so?", cookie);
    expect(answer).toEqual({ status: 200, markup: "<p>Is <em>that</em> so?</p>" });
    expect(await database().annotation.count()).toBe(0);
    expect(await database().formReturn.count()).toBe(0);
  });

  it.each(["", "better-auth.session_token=made-up.signature"])("is refused to a visitor: %j", async (nobody) => {
    const answer = await preview("x", nobody);
    expect(answer).toEqual({ status: 401, problem: "Sign in first." });
  });

  it.each<Record<string, string | null>>([
    { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    { origin: "https://elsewhere.example", "sec-fetch-site": null },
    { origin: null, "sec-fetch-site": null },
    { "sec-fetch-site": "same-site" },
    { origin: "null" },
  ])("is refused to another site, whoever is signed in: %j", async (headers) => {
    const answer = await preview("x", cookie, headers);
    expect([answer.status, answer.markup]).toEqual([403, undefined]);
  });

  it("is made of as much as a note may hold, in whatever script, and of no more", async () => {
    const longest = "ж".repeat(longestBody);
    expect((await preview(longest, cookie)).markup).toBe(`<p>${longest}</p>`);
    const tooLong = { status: 400, problem: `A note has ${longestBody} characters at most.` };
    expect(await preview(`${longest}x`, cookie)).toEqual(tooLong);
    expect(await preview("x".repeat(longestBody * 5), cookie)).toEqual(tooLong);
  });

  it.each([null, "x", "99999999"])("is refused where its length is not told: %j", async (length) => {
    expect((await preview("x", cookie, { "content-length": length })).status).toBe(400);
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ["a NUL", Uint8Array.of(0x61, 0, 0x62)],
    ["bytes that are no UTF-8", Uint8Array.of(0x61, 0xff, 0xfe, 0x62)],
    ["half of a surrogate pair", Uint8Array.of(0x61, 0xed, 0xa0, 0x80, 0x62)],
    ["a character cut in two", Uint8Array.of(0x61, 0x62, 0xf0, 0x9f)],
  ])("shows %s as the sign of what cannot be read", async (_, bytes) => {
    const { status, markup } = await preview(bytes, cookie);
    expect(status).toBe(200);
    expect(markup).toMatch(/^<p>a\uFFFD*b\uFFFD*<\/p>$/);
    expect(markup).toContain("\uFFFD");
  });

  it("makes nothing that runs of whatever is typed", async () => {
    const answer = await preview(attacks.join("\n\n"), cookie);
    expect(answer.status).toBe(200);
    expectHarmless(answer.markup ?? "");
    // One by one too: what opens in one of them closes in no other.
    for (const attack of attacks.slice(0, limits["heavy work by member"].points - 1))
      expectHarmless((await preview(attack, cookie)).markup ?? "<script>");
  });

  it("is made so and so often for each member; refused tries of visitors count for nobody", async () => {
    const { points } = limits["heavy work by member"];
    await Promise.all(Array.from({ length: points }, () => preview("x")));
    const statuses = await Promise.all(
      Array.from({ length: points + 2 }, async () => (await preview("x", cookie)).status),
    );
    expect(statuses.toSorted()).toEqual([...Array<number>(points).fill(200), 429, 429]);
    expect((await preview("x", cookie)).problem).toMatch(/^That was tried too often\. Try again in /);
    expect((await preview("x", await aSession(await aMember("reader")))).status).toBe(200);
  });
});
