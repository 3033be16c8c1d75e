import { beforeEach, describe, expect, it } from "vitest";
import { countInThreads } from "@/lib/annotations/annotation";
import { editAnnotation, restoreAnnotation, withdrawAnnotation } from "@/lib/annotations/commands";
import { readLinksTo, readThread, readThreads, readWordings } from "@/lib/annotations/queries";
import { editAnnotationSchema } from "@/lib/annotations/schema";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { aGroup, inGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const claim = { target: "claim", key: "1.1" } as const;

let owner: Member;
let stranger: Member;
let reader: Member;
let editor: Member;
let administrator: Member;

beforeEach(async () => {
  await storeMap(aMap());
  owner = await aMember("scholar", "Owner");
  stranger = await aMember("scholar", "Stranger");
  reader = await aMember("reader");
  editor = await aMember("editor");
  administrator = await aMember("administrator");
});

const essay = () => findEssay(visitor, slug);
const codeOf = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => "done",
    (error: { code?: string }) => error.code ?? String(error),
  );
const edit = (actor: Actor, id: string, version: number, body: string, more: Record<string, string> = {}) =>
  editAnnotation(actor, editAnnotationSchema.parse({ id, version, kind: "comment", body, ...more }));
const bodies = async (actor: Actor) =>
  (await readThreads(actor, await essay(), claim))
    .flatMap((thread) => [thread, ...thread.answers])
    .map(({ body }) => body);
const everybody = (): [string, Actor][] => [
  ["visitor", visitor],
  ["operator", operator],
  ["stranger", stranger],
  ["reader", reader],
  ["editor", editor],
  ["administrator", administrator],
];

describe("writing", () => {
  it("for everybody is for scholars, for oneself for every member, and for nobody without an account", async () => {
    const codes = await Promise.all(
      [visitor, operator, reader, owner, editor, administrator].map(async (actor) => [
        await codeOf(anAnnotation(actor)),
        await codeOf(anAnnotation(actor, { visibility: "private" })),
      ]),
    );
    expect(codes).toEqual([
      ["unauthenticated", "unauthenticated"],
      ["unauthenticated", "unauthenticated"],
      ["forbidden", "done"],
      ["done", "done"],
      ["done", "done"],
      ["done", "done"],
    ]);
  });

  it("for a group is for its members, while it is not archived", async () => {
    const { id: group } = await aGroup();
    await inGroup(group, owner, "owner");
    await inGroup(group, reader);
    expect(await codeOf(anAnnotation(reader, { visibility: "group", group }))).toBe("done");
    expect(await codeOf(anAnnotation(stranger, { visibility: "group", group }))).toBe("not_found");
    expect(await codeOf(anAnnotation(administrator, { visibility: "group", group }))).toBe("not_found");
    const asked = await anAnnotation(owner, { visibility: "group", group });
    await database().group.update({ where: { id: group }, data: { archivedAt: new Date() } });
    expect(await codeOf(anAnnotation(reader, { visibility: "group", group }))).toBe("forbidden");
    expect(await codeOf(anAnnotation(reader, { parent: asked }))).toBe("forbidden");
  });

  it.each([
    ["claim", "1.1", "done"],
    ["citation", "1.c1", "done"],
    ["claim", "9.9", "not_found"],
    ["position", "nowhere", "not_found"],
    ["note", "nowhere", "not_found"],
  ] as const)("on a %s %s is %s", async (target, key, expected) => {
    expect(await codeOf(anAnnotation(owner, { target, key }))).toBe(expected);
  });

  it("cites sources of the map and records of one's own, and no source that the map does not have", async () => {
    const id = await anAnnotation(owner, {
      cited: "getty-2002",
      citedAt: "126",
      record: "@book{z, title={Another}, author={Zhukov, Yuri}}",
    } as object);
    const { annotation } = await readThread(visitor, await essay(), id);
    expect(annotation.sources.map(({ source, csl, locator }) => [source, csl.title, locator])).toEqual([
      ["getty-2002", "Excesses", "126"],
      [null, "Another", null],
    ]);
    expect(await codeOf(anAnnotation(owner, { cited: "nowhere" } as object))).toBe("not_found");
  });
});

describe("an answer", () => {
  it("stands where its note stands, is read by those who read that, and tells its author", async () => {
    const { id: group } = await aGroup();
    await inGroup(group, owner, "owner");
    await inGroup(group, reader);
    const asked = await anAnnotation(owner, { visibility: "group", group, body: "asked" });
    await anAnnotation(reader, { parent: asked, body: "answered" });
    expect(await bodies(owner)).toEqual(["asked", "answered"]);
    expect(await bodies(reader)).toEqual(["asked", "answered"]);
    for (const actor of [visitor, operator, stranger, editor, administrator]) expect(await bodies(actor)).toEqual([]);
    const told = await database().notification.findMany();
    expect(told.map(({ memberId, kind }) => [memberId, kind])).toEqual([[owner.id, "reply"]]);
  });

  it("is written by whoever may read the note and write so widely", async () => {
    const open = await anAnnotation(owner);
    const own = await anAnnotation(owner, { visibility: "private" });
    const codes = await Promise.all(
      [visitor, reader, stranger, editor].map(async (actor) => [
        await codeOf(anAnnotation(actor, { parent: open })),
        await codeOf(anAnnotation(actor, { parent: own })),
      ]),
    );
    expect(codes).toEqual([
      ["unauthenticated", "unauthenticated"],
      ["forbidden", "not_found"],
      ["done", "not_found"],
      ["done", "not_found"],
    ]);
  });

  it("stays when what it answers is withdrawn, and stands by itself for others", async () => {
    const asked = await anAnnotation(owner, { body: "asked" });
    await anAnnotation(stranger, { parent: asked, body: "answered" });
    await withdrawAnnotation(owner, asked);
    const threads = await readThreads(visitor, await essay(), claim);
    expect(threads.map(({ body }) => body)).toEqual(["answered"]);
    expect(countInThreads(await readThreads(owner, await essay(), claim))).toBe(1);
    expect(await codeOf(anAnnotation(stranger, { parent: asked }))).toBe("not_found");
  });
});

describe("changing, withdrawing and restoring", () => {
  it("is for the author alone; a private note is not even there for others", async () => {
    const open = await anAnnotation(owner);
    const own = await anAnnotation(owner, { visibility: "private" });
    for (const [name, actor] of everybody()) {
      const refused = actor.kind === "member" ? "forbidden" : "unauthenticated";
      const hidden = actor.kind === "member" ? "not_found" : "unauthenticated";
      const codes = [
        await codeOf(edit(actor, open, 1, "changed")),
        await codeOf(withdrawAnnotation(actor, open)),
        await codeOf(restoreAnnotation(actor, open)),
        await codeOf(edit(actor, own, 1, "changed")),
        await codeOf(withdrawAnnotation(actor, own)),
      ];
      expect([name, ...codes]).toEqual([name, refused, refused, refused, hidden, hidden]);
    }
    expect(await codeOf(edit(owner, open, 1, "changed"))).toBe("done");
    expect(await codeOf(restoreAnnotation(owner, open))).toBe("forbidden");
    expect(await codeOf(withdrawAnnotation(owner, open))).toBe("done");
    expect(await codeOf(edit(owner, open, 2, "again"))).toBe("forbidden");
    expect(await bodies(visitor)).toEqual([]);
    expect(await codeOf(restoreAnnotation(owner, open))).toBe("done");
    expect(await bodies(visitor)).toEqual(["changed"]);
  });

  it("keeps every wording, for those who may read the note", async () => {
    const id = await anAnnotation(owner, { body: "first", tags: "a" });
    await edit(owner, id, 1, "second", { tags: "a, b" });
    const wordings = await readWordings(visitor, await essay(), id);
    expect(wordings.map(({ number, body, tags, editor: by }) => [number, body, tags, by])).toEqual([
      [2, "second", ["a", "b"], "Owner"],
      [1, "first", ["a"], "Owner"],
    ]);
    await withdrawAnnotation(owner, id);
    expect(await codeOf(readWordings(visitor, await essay(), id))).toBe("not_found");
    expect(await codeOf(readWordings(visitor, await essay(), "no-id"))).toBe("not_found");
  });

  it("by two at once takes one, tells the other, and loses neither's former wording", async () => {
    const id = await anAnnotation(owner, { body: "first" });
    const codes = await Promise.all(Array.from({ length: 8 }, (_, at) => codeOf(edit(owner, id, 1, `change ${at}`))));
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    expect(codes.filter((code) => code === "conflict")).toHaveLength(7);
    const wordings = await readWordings(owner, await essay(), id);
    expect(wordings.map(({ number }) => number)).toEqual([2, 1]);
    const { annotation } = await readThread(owner, await essay(), id);
    expect(annotation).toMatchObject({ version: 2, body: wordings[0]?.body });
  });
});

describe("a link to another claim", () => {
  const link = { kind: "link", relation: "contests", linkedClaim: "2.1" };

  it("shows on both claims", async () => {
    const id = await anAnnotation(owner, link);
    expect((await readLinksTo(visitor, await essay(), "2.1")).map((note) => note.id)).toEqual([id]);
    expect(await readLinksTo(visitor, await essay(), "1.1")).toEqual([]);
    await withdrawAnnotation(owner, id);
    expect(await readLinksTo(visitor, await essay(), "2.1")).toEqual([]);
  });

  it("leads from a claim, to another that is there", async () => {
    expect(await codeOf(anAnnotation(owner, { ...link, linkedClaim: "1.1" }))).toBe("invalid");
    expect(await codeOf(anAnnotation(owner, { ...link, linkedClaim: "9.9" }))).toBe("not_found");
    expect(await codeOf(anAnnotation(owner, { ...link, target: "citation", key: "1.c1" }))).toBe("invalid");
  });
});
