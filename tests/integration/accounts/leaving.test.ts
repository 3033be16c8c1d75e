import { beforeEach, describe, expect, it } from "vitest";
import { GET as download } from "@/app/account/export/route";
import { readLegacy } from "@/lib/accounts/deletion";
import { exportOwnData } from "@/lib/accounts/export";
import { editAnnotation, withdrawAnnotation } from "@/lib/annotations/commands";
import { editAnnotationSchema } from "@/lib/annotations/schema";
import { type Member, operator, visitor } from "@/lib/auth/actor";
import { actorOf } from "@/lib/auth/session";
import { database } from "@/lib/db/client";
import { siteUrl } from "@/lib/site";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aMemberWithPassword, aPassword } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { postAction } from "@/tests/setup/post-action";
import { storeMap } from "@/tests/setup/stored-map";

const password = aPassword;

let ada: Member;
let cookie: string;
beforeEach(async () => {
  await storeMap(aMap());
  ({ member: ada, cookie } = await aMemberWithPassword("scholar", "Ada"));
});

const leave = (fields: Record<string, string>) => postAction("accounts/delete", { password, ...fields }, { cookie });
const find = (id: string) => database().annotation.findUnique({ where: { id } });

async function aGroup(name: string, ...others: Member[]): Promise<string> {
  const group = await database().group.create({
    data: {
      name,
      members: {
        create: [
          { memberId: ada.id, role: "owner" },
          ...others.map(({ id }) => ({ memberId: id, role: "member" as const })),
        ],
      },
    },
  });
  return group.id;
}

describe("leaving", () => {
  it.each(["keep", "remove"])("with “%s” takes private notes along, and everything of the account", async (notes) => {
    const secret = await anAnnotation(ada, { visibility: "private", body: "Only mine." });
    const withdrawn = await anAnnotation(ada, { body: "Taken back." });
    await withdrawAnnotation(ada, withdrawn);
    const response = await leave({ notes });
    expect(await response.json()).toEqual({ ok: true, to: "/account/deleted" });
    expect(response.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/);
    expect([await find(secret), await find(withdrawn)]).toEqual([null, null]);
    expect((await actorOf(new Headers({ cookie }))).kind).toBe("visitor");
    const db = database();
    const left = [db.member, db.session, db.account].map((table) => (table as typeof db.member).count());
    expect(await Promise.all(left)).toEqual([0, 0, 0]);
    expect(await db.searchEntry.count({ where: { kind: "annotation" } })).toBe(0);
  });

  it("with “keep” leaves public notes without a name, still to be found", async () => {
    const note = await anAnnotation(ada, { body: "For everybody." });
    await leave({ notes: "keep" });
    expect(await find(note)).toMatchObject({ authorId: null, body: "For everybody.", withdrawnAt: null });
    expect(await database().searchEntry.findMany({ where: { key: note }, select: { audience: true } })).toEqual([
      { audience: "public" },
    ]);
    expect(await database().annotationVersion.findMany({ select: { editorId: true } })).toEqual([{ editorId: null }]);
  });

  it("with “remove” takes them along with their versions, and leaves the answers of others where they stood", async () => {
    const bea = await aMember("scholar", "Bea");
    const root = await anAnnotation(ada, { body: "What she asked." });
    const edit = { id: root, version: "1", kind: "comment", body: "What she asked, put better." };
    await editAnnotation(ada, editAnnotationSchema.parse(edit));
    const answer = await anAnnotation(bea, { parent: root, body: "An answer." });
    const alone = await anAnnotation(ada, { body: "Alone." });
    await leave({ notes: "remove" });
    expect([await find(root), await find(alone)]).toEqual([null, null]);
    const left = await find(answer);
    expect(left).toMatchObject({ body: "An answer.", authorId: bea.id });
    expect(await find(left?.rootId ?? "")).toMatchObject({ authorId: null, body: "", tags: [] });
    expect((await find(left?.rootId ?? ""))?.withdrawnAt).not.toBeNull();
    expect(left?.parentId).toBe(left?.rootId);
    const everything = [await database().annotation.findMany(), await database().annotationVersion.findMany()];
    expect(
      JSON.stringify([everything, await database().searchEntry.findMany({ select: { body: true } })]),
    ).not.toContain("What she asked");
  });

  it("keeps checks without a name, and the log as it is", async () => {
    const { id: essayId } = await database().essay.findFirstOrThrow();
    await database().citationCheck.create({
      data: {
        essayId,
        citationKey: "c",
        citationPrint: "p",
        scholarId: ada.id,
        outcome: "confirmed",
        edition: "2003",
      },
    });
    await leave({ notes: "keep" });
    expect(await database().citationCheck.findMany()).toMatchObject([{ scholarId: null, edition: "2003" }]);
  });

  it("archives a group of which one is the only owner, and takes one along that nobody else is in", async () => {
    const bea = await aMember("scholar", "Bea");
    const shared = await aGroup("Seminar", bea);
    const lonely = await aGroup("Alone");
    expect((await readLegacy(ada)).groups).toEqual([
      { id: lonely, name: "Alone", shared: false },
      { id: shared, name: "Seminar", shared: true },
    ]);
    await leave({ notes: "keep" });
    const groups = await database().group.findMany({ select: { id: true, archivedAt: true } });
    expect(groups).toEqual([{ id: shared, archivedAt: expect.any(Date) }]);
  });

  it("leaves a group alone that has another owner", async () => {
    const bea = await aMember("scholar", "Bea");
    const shared = await aGroup("Seminar", bea);
    await database().groupMember.updateMany({ where: { memberId: bea.id }, data: { role: "owner" } });
    expect((await readLegacy(ada)).groups).toEqual([]);
    await leave({ notes: "keep" });
    expect(await database().group.findUnique({ where: { id: shared } })).toMatchObject({ archivedAt: null });
  });

  it.each([
    [{ notes: "keep", password: "not it" }, 400],
    [{ notes: "keep", password: "" }, 400],
    [{ notes: "perhaps" }, 400],
    [{}, 400],
  ])("needs the password and a choice: %j", async (fields, status) => {
    expect((await leave(fields)).status).toBe(status);
    expect(await database().member.count()).toBe(1);
  });

  it("is not for the last administrator", async () => {
    const last = await aMemberWithPassword("administrator");
    const response = await postAction("accounts/delete", { password, notes: "keep" }, { cookie: last.cookie });
    expect(response.status).toBe(409);
    expect(await database().member.count({ where: { role: "administrator" } })).toBe(1);
  });
});

describe("the file of all my data", () => {
  const get = (header?: string) =>
    download(new Request(`${siteUrl()}/account/export`, { headers: header ? { cookie: header } : {} }));

  it("holds what is the member's, and neither secrets nor what is others'", async () => {
    const bea = await aMemberWithPassword("scholar", "Bea");
    const note = await anAnnotation(ada, { visibility: "private", body: "Only mine." });
    await anAnnotation(bea.member, { visibility: "private", body: "Only hers." });
    await aGroup("Seminar", bea.member);
    const response = await get(cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain("attachment");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      id: ada.id,
      name: "Ada",
      annotations: [{ id: note, body: "Only mine.", versions: [{ number: 1, body: "Only mine." }] }],
      memberships: [{ role: "owner", group: { name: "Seminar" } }],
      sessions: [{ expiresAt: expect.any(String) }],
    });
    expect(text).not.toContain("Only hers.");
    const db = database();
    const secrets = [
      ...(await db.session.findMany()).map(({ token }) => token),
      ...(await db.account.findMany()).flatMap(({ password: hash }) => hash ?? []),
    ];
    expect(secrets.length).toBeGreaterThan(2);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it("tells why a note of theirs was hidden, and not by whom", async () => {
    const editor = await aMember("editor");
    const id = await anAnnotation(ada);
    const hidden = { hiddenAt: new Date(), hiddenReason: "It names somebody.", hiddenById: editor.id };
    await database().annotation.update({ where: { id }, data: hidden });
    const text = await (await get(cookie)).text();
    expect(text).toContain("It names somebody.");
    expect(text).not.toContain(editor.id);
  });

  it("is nobody's who is not signed in, and not made too often", async () => {
    expect((await get()).status).toBe(401);
    for (const actor of [visitor, operator])
      await expect(exportOwnData(actor)).rejects.toMatchObject({ code: "unauthenticated" });
    const statuses: number[] = [];
    for (let at = 0; at < 21; at++) statuses.push((await get(cookie)).status);
    expect(statuses).toEqual([...Array(20).fill(200), 429]);
  });
});
