import { beforeEach, describe, expect, it } from "vitest";
import { annotationPath } from "@/lib/addresses";
import type { Annotation } from "@/lib/annotations/annotation";
import { readThread } from "@/lib/annotations/queries";
import { longestBody } from "@/lib/annotations/schema";
import { type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importText } from "@/lib/text/commands";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSession } from "@/tests/factories/a-member";
import { aReadText, aText } from "@/tests/factories/a-text";
import { anAnnotation, annotationFields } from "@/tests/factories/an-annotation";
import { postAction } from "@/tests/setup/post-action";
import { storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const nowhere = "00000000-0000-4000-8000-000000000000";
const words = "meant in earnest";
const at = aText.indexOf(words);
const onWords = { target: "text", key: "", exact: words, start: String(at), end: String(at + words.length) };

type Fields = Record<string, string | string[]>;
type Said = { status: number; ok: boolean; to?: string; problem?: string | null; fields?: Record<string, string> };

let author: Member;
let cookie: string;
beforeEach(async () => {
  await storeMap(aMap());
  await importText(operator, database(), slug, aReadText(aText), "x.txt", "public");
  author = await aMember("scholar", "Ada");
  cookie = await aSession(author);
});

async function send(name: string, fields: Fields, as = cookie): Promise<Said> {
  const response = await postAction(`annotations/${name}`, fields, { cookie: as });
  return { status: response.status, ...((await response.json()) as Omit<Said, "status">) };
}

const note = async (id: string, actor: Member = author): Promise<Annotation> =>
  (await readThread(actor, await findEssay(visitor, slug), id)).annotation;

/** Sends a note by its form, and gives it as its author reads it. */
async function written(fields: Fields): Promise<Annotation> {
  const said = await send("create", { ...annotationFields(), ...fields });
  expect(said).toMatchObject({ status: 200, ok: true });
  const id = said.to?.split("#note-")[1] ?? "";
  expect(said.to).toBe(`${annotationPath(slug, id)}#note-${id}`);
  return note(id);
}

const another = { kind: "link", relation: "contests", linkedClaim: "2.1" };
const ris = "TY  - BOOK\nTI  - Another\nER  - ";

describe("annotations/create", () => {
  it("takes words of the text, with tags, each once", async () => {
    const one = await written({ ...onWords, tags: " #purges, law ,purges,, two  words " });
    expect(one).toMatchObject({ target: "text", exact: words, paragraph: 2, tags: ["purges", "law", "two words"] });
  });

  it("takes a link from its claim to another", async () => {
    const one = await written(another);
    expect(one).toMatchObject({ kind: "link", link: { relation: "contests", claim: "2.1" } });
  });

  it("takes sources of the map with their places, a pasted record, and a work described in fields", async () => {
    const { sources } = await written({
      cited: ["getty-2002", "", "pravda-1936"],
      citedAt: ["126", "", ""],
      record: ris,
      workTitle: "A Third",
      workAuthors: "Getty, J. Arch; Naumov, Oleg; Central Committee",
      workYear: "1999",
      workAddress: "https://example.org/third",
      workAt: "p. 3",
    });
    expect(sources.map(({ source, csl, locator }) => [source, csl.title, locator])).toEqual([
      ["getty-2002", "Excesses", "126"],
      ["pravda-1936", "Правда", null],
      [null, "Another", "p. 3"],
      [null, "A Third", "p. 3"],
    ]);
    expect(sources[3]?.csl).toMatchObject({
      author: [
        { family: "Getty", given: "J. Arch" },
        { family: "Naumov", given: "Oleg" },
        { literal: "Central Committee" },
      ],
      issued: { "date-parts": [[1999]] },
      URL: "https://example.org/third",
    });
  });

  it.each<[Fields, string]>([
    [{ body: " \n" }, "body"],
    [{ body: "x".repeat(longestBody + 1) }, "body"],
    [{ body: "a\0b" }, "body"],
    [{ kind: "shout" }, "kind"],
    [{ visibility: "friends" }, "visibility"],
    [{ visibility: "group" }, "group"],
    [{ visibility: "group", group: "x" }, "group"],
    [{ visibility: "public", group: nowhere }, "group"],
    [{ tags: "x".repeat(41) }, "tags"],
    [{ tags: "1,2,3,4,5,6,7,8,9,10,11,12,13" }, "tags"],
    [{ tags: "a\0b" }, "tags"],
    [{ kind: "link" }, "linkedClaim"],
    [{ kind: "link", linkedClaim: "2.1" }, "linkedClaim"],
    [{ kind: "link", relation: "contests" }, "linkedClaim"],
    [{ ...another, kind: "comment" }, "linkedClaim"],
    [{ ...another, relation: "hates" }, "relation"],
    [{ ...another, linkedClaim: "2\0" }, "linkedClaim"],
    [{ key: "1\0" }, "key"],
    [{ key: "x".repeat(201) }, "key"],
    [{ essay: "a\0" }, "essay"],
    [{ record: "no record" }, "record"],
    [{ record: '{"type": "book"}' }, "record"],
    [{ record: '{"id": "\\u0000", "type": "book", "title": "x"}' }, "record"],
    [{ record: '{"type": "book", "title": "x\\u0000"}' }, "record"],
    [{ cited: Array<string>(21).fill("getty-2002") }, "cited"],
    [{ cited: Array<string>(20).fill("getty-2002"), record: ris }, "record"],
    [{ cited: "a\0" }, "cited"],
    [{ workAuthors: "Getty, Arch" }, "workTitle"],
    [{ workTitle: "x", workYear: "last year" }, "workYear"],
    [{ workTitle: "x", workType: "rumour" }, "workType"],
    [{ workTitle: "x", workAddress: "javascript:alert(1)" }, "workAddress"],
    [{ workTitle: "x", workAt: "x".repeat(501) }, "workAt"],
    [{ kept: "{" }, "kept"],
    [{ kept: '{"csl": {"id": "x", "type": "book", "title": "x"}, "locator": "\\u0000"}' }, "kept"],
    [{ ...onWords, exact: "x".repeat(5001) }, "exact"],
    [{ ...onWords, start: "-1" }, "start"],
    [{ ...onWords, start: "1e99" }, "start"],
    [{ target: "paragraph", key: "", paragraph: "0" }, "paragraph"],
    [{ target: "paragraph", key: "", paragraph: "99999999999" }, "paragraph"],
    [{ target: "king" }, "target"],
    [{ target: "" }, "target"],
    [{ parent: "x" }, "parent"],
    [{ to: "https://elsewhere.example" }, "to"],
  ])("names the field that cannot be read: %j", async (more, field) => {
    const said = await send("create", { ...annotationFields(), ...more });
    expect([said.status, Object.keys(said.fields ?? {})]).toEqual([400, [field]]);
    expect(await database().annotation.count()).toBe(0);
  });

  it.each<[Fields, number]>([
    [{ essay: "nowhere" }, 404],
    [{ key: "9.9" }, 404],
    [{ target: "paragraph", key: "", paragraph: "99" }, 404],
    [{ parent: nowhere }, 404],
    [{ visibility: "group", group: nowhere }, 404],
    [{ ...another, linkedClaim: "9.9" }, 404],
    [{ ...another, linkedClaim: "1.1" }, 400],
    [{ ...another, target: "citation", key: "1.c1" }, 400],
    [{ cited: "nowhere" }, 404],
    [{ ...onWords, exact: "other words" }, 409],
    [{ ...onWords, start: "", end: "" }, 400],
    [{ target: "paragraph", key: "", paragraph: "2", exact: "not there" }, 400],
    [{ key: "" }, 400],
    [{ unheardOf: "x" }, 400],
  ])("says in a sentence what is not there: %j", async (more, status) => {
    const said = await send("create", { ...annotationFields(), ...more });
    expect([said.status, said.fields]).toEqual([status, {}]);
    expect(said.problem).toMatch(/\S/);
    expect(await database().annotation.count()).toBe(0);
  });

  it("is for everybody a scholar's, and for nobody a visitor's", async () => {
    const reader = await aSession(await aMember("reader"));
    expect((await send("create", annotationFields(), reader)).status).toBe(403);
    expect((await send("create", annotationFields({ visibility: "private" }), reader)).status).toBe(200);
    expect((await send("create", annotationFields({ visibility: "private" }), "")).status).toBe(401);
    expect(await database().annotation.count()).toBe(1);
  });

  it("comes back to its page whatever bytes it holds, with what can be kept", async () => {
    const fields = { ...annotationFields(), body: "a\0b", linkedClaim: "\0", form: "f\0", back: `/essays/${slug}` };
    const response = await postAction("annotations/create", fields, { cookie, asScript: false });
    expect([response.status, response.headers.get("location")]).toEqual([303, `/essays/${slug}`]);
    const [kept] = await database().formReturn.findMany();
    expect(kept?.content).toMatchObject({ values: { body: ["ab"], linkedClaim: [""] } });
  });
});

describe("annotations/edit", () => {
  let id: string;
  beforeEach(async () => {
    id = await anAnnotation(author, { tags: "a", cited: "getty-2002" } as object);
  });
  const edit = (fields: Fields, as = cookie) =>
    send("edit", { id, version: "1", kind: "comment", body: "Changed.", ...fields }, as);

  it("takes other tags, another work and a link in place of what was there", async () => {
    const own = JSON.stringify({ csl: { id: "x", type: "book", title: "Kept" }, locator: "7" });
    const said = await edit({ ...another, tags: "b, c", kept: own, cited: "pravda-1936" });
    expect(said).toMatchObject({ status: 200, to: `${annotationPath(slug, id)}#note-${id}` });
    const changed = await note(id);
    expect(changed).toMatchObject({ version: 2, tags: ["b", "c"], link: { relation: "contests", claim: "2.1" } });
    expect(changed.sources.map(({ csl, locator }) => [csl.title, locator])).toEqual([
      ["Правда", null],
      ["Kept", "7"],
    ]);
  });

  it.each<[Fields, number, string[]]>([
    [{ id: "x" }, 400, ["id"]],
    [{ version: "0" }, 400, ["version"]],
    [{ version: "99999999999" }, 400, ["version"]],
    [{ body: "" }, 400, ["body"]],
    [{ ...another, linkedClaim: "" }, 400, ["linkedClaim"]],
    [{ visibility: "private" }, 400, []],
    [{ id: nowhere }, 404, []],
    [{ cited: "nowhere" }, 404, []],
    [{ ...another, linkedClaim: "9.9" }, 404, []],
    [{ version: "7" }, 409, []],
  ])("is refused, and nothing is changed: %j", async (more, status, fields) => {
    const said = await edit(more);
    expect([said.status, Object.keys(said.fields ?? {})]).toEqual([status, fields]);
    expect(await note(id)).toMatchObject({ version: 1, body: "Is that so?", tags: ["a"], link: null });
    expect((await note(id)).sources).toHaveLength(1);
  });

  it("is its author's alone", async () => {
    expect((await edit({}, "")).status).toBe(401);
    for (const role of ["scholar", "editor", "administrator"] as const)
      expect((await edit({}, await aSession(await aMember(role)))).status).toBe(403);
    expect((await note(id)).version).toBe(1);
  });
});

describe("annotations/attach", () => {
  let id: string;
  beforeEach(async () => {
    id = await anAnnotation(author, onWords as object);
    const changed = aText.replace(words, "a matter of nothing else whatever");
    await importText(operator, database(), slug, aReadText(changed), "x.txt", "public");
    expect((await note(id)).orphan).toBe(true);
  });
  const attach = (fields: Fields, as = cookie) => send("attach", { id, target: "claim", key: "2.1", ...fields }, as);

  it("gives the note its new place, by author or editor, and leads to it", async () => {
    const editor = await aSession(await aMember("editor"));
    const to = { status: 200, ok: true, to: `${annotationPath(slug, id)}#note-${id}` };
    expect(await attach({}, editor)).toEqual(to);
    expect(await note(id)).toMatchObject({ target: "claim", targetKey: "2.1", orphan: false, formerWords: words });
    await database().annotation.update({ where: { id }, data: { orphan: true } });
    expect(await attach({ target: "paragraph", key: "", paragraph: "2", exact: "They were meant" })).toEqual(to);
    expect(await note(id)).toMatchObject({ target: "text", exact: "They were meant", orphan: false });
  });

  it.each<[Fields, number, string[]]>([
    [{ id: "x" }, 400, ["id"]],
    [{ id: nowhere }, 404, []],
    [{ target: "text" }, 400, ["target"]],
    [{ target: "king" }, 400, ["target"]],
    [{ key: "" }, 400, []],
    [{ key: "2\0" }, 400, ["key"]],
    [{ key: "9.9" }, 404, []],
    [{ target: "paragraph", key: "", paragraph: "x" }, 400, ["paragraph"]],
    [{ target: "paragraph", key: "", paragraph: "99" }, 404, []],
    [{ target: "paragraph", key: "", paragraph: "99999999999" }, 400, ["paragraph"]],
    [{ target: "paragraph", key: "", paragraph: "2", exact: "not there" }, 400, []],
    [{ target: "paragraph", key: "", paragraph: "2", exact: "a\0" }, 400, ["exact"]],
    [{ unheardOf: "x" }, 400, []],
  ])("is refused, and the note keeps waiting: %j", async (more, status, fields) => {
    const said = await attach(more);
    expect([said.status, Object.keys(said.fields ?? {})]).toEqual([status, fields]);
    expect(await note(id)).toMatchObject({ orphan: true, exact: words });
  });

  it("is refused to a visitor and a stranger; a private note is not there for an editor either", async () => {
    expect((await attach({}, "")).status).toBe(401);
    expect((await attach({}, await aSession(await aMember("scholar")))).status).toBe(403);
    await database().annotation.update({ where: { id }, data: { visibility: "private" } });
    expect((await attach({}, await aSession(await aMember("administrator")))).status).toBe(404);
    expect((await note(id)).orphan).toBe(true);
  });

  it("is refused for a note that has its place", async () => {
    const placed = await anAnnotation(author);
    expect((await attach({ id: placed })).status).toBe(403);
  });
});
