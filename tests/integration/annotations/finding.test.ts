import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/essays/[slug]/annotations/feed/route";
import { editAnnotation, restoreAnnotation, withdrawAnnotation } from "@/lib/annotations/commands";
import { readThreads } from "@/lib/annotations/queries";
import { editAnnotationSchema } from "@/lib/annotations/schema";
import { type Actor, type Member, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { readScholar } from "@/lib/scholars/queries";
import { refreshSearch } from "@/lib/search/commands";
import { readSearch } from "@/lib/search/queries";
import { noChoice } from "@/lib/search/view";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { storeMap } from "@/tests/setup/stored-map";

const slug = aMap().essay.slug;
let author: Member;
beforeEach(async () => {
  await storeMap(aMap());
  author = await aMember("scholar", "Ada");
});

const findings = (actor: Actor, q = "zwiebelkuchen") => readSearch(actor, { q, choice: noChoice, page: 1 });
const foundBy = async (actor: Actor, q?: string) => (await findings(actor, q))?.results.map(({ key }) => key);

async function aGroupOf(...members: Member[]): Promise<string> {
  const { id } = await database().group.create({ data: { name: "Seminar" }, select: { id: true } });
  await database().groupMember.createMany({
    data: members.map(({ id: memberId }) => ({ groupId: id, memberId, role: "member" as const })),
  });
  return id;
}

const body = "Of zwiebelkuchen nothing is said.";

describe("search", () => {
  it("finds a public note for everybody, with its place", async () => {
    const id = await anAnnotation(author, { body, tags: "cuisine" });
    for (const actor of [visitor, author, await aMember("reader")]) expect(await foundBy(actor)).toEqual([id]);
    expect((await findings(visitor))?.results[0]).toMatchObject({
      kind: "annotation",
      title: "Note on claim 1.1",
      claim: "1.1",
      paragraph: 1,
      written: { author: "Ada", readers: "everybody", group: null },
    });
    expect(await foundBy(visitor, "cuisine")).toEqual([id]);
  });

  it("finds a private note for its author alone, and counts it for nobody else", async () => {
    const id = await anAnnotation(author, { body, visibility: "private" });
    expect(await foundBy(author)).toEqual([id]);
    expect((await findings(author))?.results[0]?.written).toEqual({ author: "Ada", readers: "author", group: null });
    for (const actor of [visitor, await aMember("administrator")]) expect((await findings(actor))?.total).toBe(0);
  });

  it("finds a group's note for its members", async () => {
    const friend = await aMember("reader");
    const group = await aGroupOf(author, friend);
    const id = await anAnnotation(author, { body, visibility: "group", group });
    expect(await foundBy(friend)).toEqual([id]);
    expect((await findings(friend))?.results[0]?.written).toEqual({
      author: "Ada",
      readers: "group",
      group: "Seminar",
    });
    for (const actor of [visitor, await aMember("administrator")]) expect((await findings(actor))?.total).toBe(0);
  });

  it("follows what is edited, withdrawn and restored", async () => {
    const id = await anAnnotation(author, { body: "Something." });
    await editAnnotation(author, editAnnotationSchema.parse({ id, version: "1", kind: "comment", body }));
    expect(await foundBy(visitor)).toEqual([id]);
    await withdrawAnnotation(author, id);
    expect((await findings(visitor))?.total).toBe(0);
    expect(await foundBy(author)).toEqual([id]);
    await restoreAnnotation(author, id);
    expect(await foundBy(visitor)).toEqual([id]);
  });

  it.each([
    ["hidden", { hiddenAt: new Date(), hiddenReason: "rude" }],
    ["waiting", { pending: true }],
  ])("has, after a refresh, no %s note for others", async (_, data) => {
    const id = await anAnnotation(author, { body });
    await database().annotation.update({ where: { id }, data });
    const essay = await database().essay.findUniqueOrThrow({ where: { slug } });
    await database().searchFill.deleteMany();
    await database().searchEntry.deleteMany({ where: { kind: { not: "annotation" } } });
    await database().$transaction((db) => refreshSearch(db, essay.id));
    expect((await findings(visitor))?.total).toBe(0);
    expect(await foundBy(author)).toEqual([id]);
  });

  it("keeps notes through an import of the map", async () => {
    const id = await anAnnotation(author, { body });
    const map = aMap();
    await storeMap({ ...map, paragraphs: map.paragraphs.map((one) => ({ ...one, gist: `${one.gist} Again.` })) });
    expect(await foundBy(visitor)).toEqual([id]);
  });
});

describe("the feed", () => {
  const feed = (of = slug) => GET(new Request("http://localhost:3000/"), { params: Promise.resolve({ slug: of }) });

  it("holds public notes alone, the newest first", async () => {
    const first = await anAnnotation(author, { body: "First." });
    const second = await anAnnotation(author, { body: "Second." });
    const secret = await anAnnotation(author, { visibility: "private" });
    const group = await anAnnotation(author, { visibility: "group", group: await aGroupOf(author) });
    const gone = await anAnnotation(author);
    await withdrawAnnotation(author, gone);
    const response = await feed();
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const text = await response.text();
    expect([...text.matchAll(/urn:uuid:([\w-]+)/g)].map(([, id]) => id)).toEqual([second, first]);
    for (const id of [secret, group, gone]) expect(text).not.toContain(id);
  });

  it("of an essay that is not there is not found", async () => {
    expect((await feed("nowhere")).status).toBe(404);
  });
});

describe("a note’s author", () => {
  const hasPage = async (data: { profilePublic?: boolean; banned?: boolean; emailVerified?: boolean }) => {
    await database().member.update({ where: { id: author.id }, data });
    const [thread] = await readThreads(visitor, await findEssay(visitor, slug), { target: "claim", key: "1.1" });
    return thread?.author?.hasPage;
  };

  it("is led to where their page is one that everybody may read, as that page itself says", async () => {
    await anAnnotation(author);
    for (const [data, expected] of [
      [{ profilePublic: false }, false],
      [{ profilePublic: true }, true],
      [{ banned: true }, false],
      [{ banned: false, emailVerified: false }, false],
      [{ emailVerified: true }, true],
    ] as const) {
      expect([data, await hasPage(data)]).toEqual([data, expected]);
      const page = readScholar(visitor, author.id);
      await (expected
        ? expect(page).resolves.toBeDefined()
        : expect(page).rejects.toMatchObject({ code: "not_found" }));
    }
  });
});
