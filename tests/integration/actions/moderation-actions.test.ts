import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { limits } from "@/lib/limits/limits";
import { listBanned, readBannable } from "@/lib/members/bans";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aMemberWithPassword, aPassword, aSignedInMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { postAction } from "@/tests/setup/post-action";
import { storeMap } from "@/tests/setup/stored-map";

type SignedIn = Awaited<ReturnType<typeof aSignedInMember>>;

let author: SignedIn;
let reader: SignedIn;
let editor: SignedIn;
let note: string;
let page: string;
beforeEach(async () => {
  await storeMap(aMap());
  author = await aSignedInMember("scholar", "Ada Author");
  reader = await aSignedInMember("reader", "Rita Reader");
  editor = await aSignedInMember("editor", "Edda Editor");
  note = await anAnnotation(author.member);
  page = `/essays/${aMap().essay.slug}/annotations/${note}`;
});

const send = async (name: string, fields: Record<string, string | string[]>, { cookie }: { cookie: string }) => {
  const response = await postAction(name, fields, { cookie });
  return { status: response.status, ...((await response.json()) as { to?: string; fields?: Record<string, string> }) };
};

const nowhere = "00000000-0000-4000-8000-000000000000";
const reason = "It names somebody who has nothing to do with it.";

describe("the actions of moderation", () => {
  it.each<[string, Record<string, string>, string]>([
    ["moderation/report", { id: nowhere, reason: " " }, "reason"],
    ["moderation/report", { id: "x", reason }, "id"],
    ["moderation/hide", { id: nowhere, reason: "x".repeat(2001) }, "reason"],
    ["moderation/hide", { id: nowhere, reason, to: "//elsewhere.example" }, "to"],
    ["moderation/show", { id: "x" }, "id"],
    ["moderation/let-through", { id: nowhere, version: "first" }, "version"],
    ["moderation/dismiss", { id: nowhere, report: "x" }, "report"],
    ["moderation/dismiss", { id: nowhere }, "report"],
    ["moderation/appeal", { id: nowhere, reason: "" }, "reason"],
    ["moderation/decide-appeal", { appeal: nowhere, decision: "perhaps" }, "decision"],
    ["moderation/decide-appeal", { appeal: nowhere, decision: "dismissed", answer: " " }, "answer"],
    ["moderation/ban", { id: "x", reason: "" }, "reason"],
  ])("%s says what is wrong with %j", async (name, fields, field) => {
    const { status, fields: problems } = await send(name, fields, editor);
    expect([status, Object.keys(problems ?? {})]).toEqual([400, [field]]);
  });

  it.each(["-1", "51", "many", "1.5", ""])("settings/change refuses %j", async (preModerated) => {
    const administrator = await aSignedInMember("administrator");
    const { status, fields } = await send("settings/change", { preModerated }, administrator);
    // An empty field is read as none at all, which is 0.
    expect([status, Object.keys(fields ?? {})]).toEqual(preModerated === "" ? [200, []] : [400, ["preModerated"]]);
  });

  it("report, hide, appeal and decide", async () => {
    expect(await send("moderation/report", { id: note, reason }, reader)).toMatchObject({
      to: `${page}?done=reported`,
    });
    expect(await send("moderation/report", { id: note, reason }, reader)).toMatchObject({ status: 409 });
    expect(await send("moderation/hide", { id: note, reason }, reader)).toMatchObject({ status: 403 });
    expect(await send("moderation/hide", { id: note, reason, to: "/desk/moderation" }, editor)).toMatchObject({
      to: "/desk/moderation",
    });
    expect(await send("moderation/appeal", { id: note, reason }, author)).toMatchObject({
      to: `${page}?done=appealed`,
    });
    const { id: appeal } = await database().report.findFirstOrThrow({ where: { isAppeal: true } });
    const second = await aSignedInMember("editor");
    const decision = { appeal, decision: "upheld", answer: "" };
    expect(await send("moderation/decide-appeal", decision, editor)).toMatchObject({ status: 403 });
    expect(await send("moderation/decide-appeal", decision, reader)).toMatchObject({ status: 404 });
    expect(await send("moderation/decide-appeal", decision, second)).toMatchObject({ status: 200, to: page });
  });

  it("dismiss several reports together, and show again", async () => {
    await send("moderation/report", { id: note, reason }, reader);
    await send("moderation/report", { id: note, reason }, await aSignedInMember("reader"));
    const report = (await database().report.findMany()).map(({ id }) => id);
    expect(await send("moderation/dismiss", { id: note, report }, editor)).toMatchObject({ status: 200 });
    expect(await database().report.count({ where: { status: "dismissed" } })).toBe(2);
    await send("moderation/hide", { id: note, reason }, editor);
    expect(await send("moderation/show", { id: note }, editor)).toMatchObject({ to: `${page}?done=shown` });
  });

  it("let a waiting note through", async () => {
    const administrator = await aSignedInMember("administrator");
    expect(await send("settings/change", { preModerated: "1" }, editor)).toMatchObject({ status: 403 });
    expect(await send("settings/change", { preModerated: "2" }, administrator)).toMatchObject({ status: 200 });
    const waiting = await anAnnotation(author.member);
    expect(await send("moderation/let-through", { id: waiting, version: "1" }, editor)).toMatchObject({ status: 200 });
    expect(await send("moderation/let-through", { id: waiting, version: "1" }, editor)).toMatchObject({ status: 409 });
  });

  it("count reports, each member’s for themselves", async () => {
    const { points } = limits["reports by member"];
    const statuses: number[] = [];
    for (let at = 0; at <= points; at++)
      statuses.push((await send("moderation/report", { id: nowhere, reason }, reader)).status);
    expect([statuses.filter((status) => status === 404).length, statuses.at(-1)]).toEqual([points, 429]);
    expect((await send("moderation/report", { id: note, reason }, await aSignedInMember("reader"))).status).toBe(200);
  });
});

describe("banning", () => {
  it("is an editor’s, of whoever is less, and ends their sessions at once", async () => {
    const banned = await aMemberWithPassword("scholar", "Bea Banned");
    expect((await send("moderation/ban", { id: banned.member.id, reason }, reader)).status).toBe(403);
    const note = await anAnnotation(banned.member);
    expect((await send("annotations/withdraw", { id: note }, banned)).status).toBe(200);
    expect(await send("moderation/ban", { id: banned.member.id, reason }, editor)).toMatchObject({
      to: "/desk/bans?done=banned",
    });
    expect((await send("annotations/restore", { id: note }, banned)).status).toBe(401);
    expect(await database().session.count({ where: { userId: banned.member.id } })).toBe(0);
    const { email } = await database().member.findUniqueOrThrow({ where: { id: banned.member.id } });
    const signIn = () => postAction("accounts/sign-in", { email, password: aPassword });
    expect((await signIn()).status).toBe(400);
    expect(await listBanned(editor.member)).toMatchObject([{ name: "Bea Banned", banned: true, reason, mine: true }]);
    expect((await send("moderation/unban", { id: banned.member.id }, editor)).to).toBe("/desk/bans?done=unbanned");
    expect((await signIn()).status).toBe(200);
    const logged = await database().auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(logged.map(({ deed, reason: why }) => [deed, why])).toEqual([
      ["member banned", reason],
      ["member unbanned", null],
    ]);
  });

  it("is not an editor’s of another editor, nor anybody’s of themselves", async () => {
    const second = await aMember("editor");
    const administrator = await aSignedInMember("administrator");
    expect((await send("moderation/ban", { id: second.id, reason }, editor)).status).toBe(403);
    expect((await send("moderation/ban", { id: editor.member.id, reason }, editor)).status).toBe(403);
    expect((await readBannable(editor.member, second.id)).mine).toBe(false);
    expect((await send("moderation/ban", { id: second.id, reason }, administrator)).status).toBe(200);
  });

  it("is seen by those alone who may ban", async () => {
    const everybody = [{ kind: "visitor" } as const, reader.member, author.member, editor.member];
    const said = ["unauthenticated", "forbidden", "forbidden", "done"];
    expect(await answers(listBanned, everybody)).toEqual(said);
    expect(await answers((actor) => readBannable(actor, author.member.id), everybody)).toEqual(said);
    await expect(readBannable(editor.member, "nobody")).rejects.toMatchObject({ code: "not_found" });
  });
});
