import { beforeEach, describe, expect, it } from "vitest";
import { GET as getOne } from "@/app/essays/[slug]/annotations/[id]/jsonld/route";
import { GET as getAll } from "@/app/essays/[slug]/annotations/jsonld/route";
import { annotationPath, annotationsFilePath, claimPath } from "@/lib/addresses";
import type { About } from "@/lib/annotations/about";
import { type Member, operator } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { parseNotes } from "@/lib/formats/w3c-annotation/parse";
import { absoluteUrl } from "@/lib/site";
import { importText } from "@/lib/text/commands";
import { aGroup, inGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSession } from "@/tests/factories/a-member";
import { aReadText, aText } from "@/tests/factories/a-text";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const onClaim: About = { target: "claim", key: "1.1" };

type Who = "visitor" | "stranger" | "author" | "companion" | "moderator" | "editor" | "administrator";
const cookies = new Map<Who, string>();
const cookieOf = (who: Who): RequestInit => {
  const cookie = cookies.get(who);
  return cookie ? { headers: { cookie } } : {};
};

const all = (who: Who, path = annotationsFilePath(slug, onClaim), essay = slug) =>
  getAll(new Request(absoluteUrl(path), cookieOf(who)), { params: Promise.resolve({ slug: essay }) });
const one = (who: Who, id: string, essay = slug) =>
  getOne(new Request(absoluteUrl(`/essays/${essay}/annotations/${id}/jsonld`), cookieOf(who)), {
    params: Promise.resolve({ slug: essay, id }),
  });

/** Every note that there is to keep, by what is said in it. */
const notes = new Map<string, string>();

beforeEach(async () => {
  await storeMap(aMap());
  const { id: group } = await aGroup();
  const author = await aMember("scholar", "Ada");
  const companion = await aMember("reader");
  const moderator = await aMember("reader");
  await inGroup(group, author);
  await inGroup(group, companion);
  await inGroup(group, moderator, "moderator");
  const people: [Who, Member][] = [
    ["stranger", await aMember("scholar")],
    ["author", author],
    ["companion", companion],
    ["moderator", moderator],
    ["editor", await aMember("editor")],
    ["administrator", await aMember("administrator")],
  ];
  for (const [who, member] of people) cookies.set(who, await aSession(member));
  const hidden = { hiddenAt: new Date(), hiddenReason: "rude" };
  const marks: [string, Record<string, string>, object][] = [
    ["public", {}, {}],
    ["private", { visibility: "private" }, {}],
    ["of the group", { visibility: "group", group }, {}],
    ["withdrawn", {}, { withdrawnAt: new Date() }],
    ["hidden", {}, hidden],
    ["hidden in the group", { visibility: "group", group }, hidden],
    ["pending", {}, { pending: true }],
  ];
  for (const [body, more, data] of marks) {
    const id = await anAnnotation(author, { body, ...more });
    await database().annotation.update({ where: { id }, data });
    notes.set(body, id);
  }
});

const readable: Record<Who, string[]> = {
  visitor: ["public"],
  stranger: ["public"],
  author: ["public", "private", "of the group", "withdrawn", "hidden", "hidden in the group", "pending"],
  companion: ["public", "of the group"],
  moderator: ["public", "of the group", "hidden in the group"],
  editor: ["public", "hidden", "pending"],
  administrator: ["public", "hidden", "pending"],
};
const everybody = Object.keys(readable) as Who[];

const ldJson = /^application\/ld\+json(;|$)/;

describe("the notes on something, as Web Annotations", () => {
  it.each(everybody)("are for the %s those that they may read, and no more", async (who) => {
    for (const path of [annotationsFilePath(slug, onClaim), annotationsFilePath(slug)]) {
      const response = await all(who, path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(ldJson);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
      const page = await response.json();
      expect(page).toMatchObject({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: absoluteUrl(path),
        type: "AnnotationPage",
      });
      const { notes: read, problems } = parseNotes(page);
      expect(problems).toEqual([]);
      expect(read.map(({ body }) => body).toSorted()).toEqual(readable[who].toSorted());
    }
  });

  it.each<[string, number]>([
    ["?target=claim&key=9.9", 404],
    ["?target=claim&key=%00", 400],
    ["?paragraph=99", 404],
    ["?paragraph=x", 400],
    ["?target=king&key=1.1", 400],
  ])("of %s are not there", async (query, status) => {
    const response = await all("author", `/essays/${slug}/annotations/jsonld${query}`);
    expect(response.status).toBe(status);
    expect((await response.json()).problem).toMatch(/^[A-Z¶].*\.$/);
  });

  it.each(["nowhere", "\0", "../x"])("of an essay that is not there are not found: %j", async (essay) => {
    const response = await all("author", undefined, essay);
    expect([response.status, response.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
  });
});

describe("a note as a Web Annotation", () => {
  it.each(everybody)("is there for the %s if they may read it; else it is as if it never was", async (who) => {
    const nowhere = await one(who, "00000000-0000-4000-8000-000000000000");
    const missing = await nowhere.text();
    expect(nowhere.status).toBe(404);
    for (const [body, id] of notes) {
      const response = await one(who, id);
      const text = await response.text();
      expect(response.headers.get("cache-control")).toBe("private, no-store");
      if (!readable[who].includes(body)) {
        expect([body, response.status, text]).toEqual([body, 404, missing]);
        continue;
      }
      expect([body, response.status]).toEqual([body, 200]);
      expect(response.headers.get("content-type")).toMatch(ldJson);
      expect(parseNotes(JSON.parse(text)).notes).toMatchObject([
        {
          id: absoluteUrl(annotationPath(slug, id)),
          body,
          creator: "Ada",
          target: { source: absoluteUrl(claimPath(slug, "1.1")) },
        },
      ]);
    }
  });

  it.each(["x", "\0", "00000000-0000-0000-0000-00000000000g", "' OR 1=1 --"])("%j is not there", async (id) => {
    const response = await one("author", id);
    expect([response.status, await response.json()]).toEqual([404, { problem: expect.stringMatching(/\.$/) }]);
  });

  it("is not there in another essay", async () => {
    const map = aMap();
    await storeMap({ ...map, essay: { ...map.essay, slug: "another" } });
    expect((await one("author", notes.get("public") ?? "", "another")).status).toBe(404);
    expect((await one("author", notes.get("public") ?? "", "nowhere")).status).toBe(404);
  });

  it("holds words of a text that is for signed-in readers for those alone", async () => {
    await importText(operator, database(), slug, aReadText(aText), "x.txt", "private");
    const start = aText.indexOf("meant in earnest");
    const author = await aMember("scholar");
    const words = { exact: "meant in earnest", start: String(start), end: String(start + 16) };
    const id = await anAnnotation(author, { target: "text", key: "", ...words } as object);
    expect(await (await one("visitor", id)).text()).not.toContain("earnest");
    expect(parseNotes(await (await one("stranger", id)).json()).notes[0]?.target).toMatchObject({
      quote: { exact: "meant in earnest" },
      position: { start, end: start + 16 },
    });
  });
});
