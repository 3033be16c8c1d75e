import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/notebook/[format]/route";
import { annotationPath, readPath } from "@/lib/addresses";
import { withdrawAnnotation } from "@/lib/annotations/commands";
import { type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { parseNotes } from "@/lib/formats/w3c-annotation/parse";
import { webAnnotationType } from "@/lib/formats/w3c-annotation/serialize";
import { exportNotebook, readNotebook } from "@/lib/notebook/queries";
import { notebookPageSize, parseNotebookView } from "@/lib/notebook/view";
import { absoluteUrl } from "@/lib/site";
import { importText } from "@/lib/text/commands";
import { aGroup, inGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import { aReadText, aText } from "@/tests/factories/a-text";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { countingQueries } from "@/tests/setup/count-queries";
import { storeMap } from "@/tests/setup/stored-map";

const view = (params: Record<string, string> = {}) => parseNotebookView(params).view;

const { slug } = aMap().essay;

let author: Member;
beforeEach(async () => {
  await storeMap(aMap());
  author = await aMember("scholar", "Ada");
});

const ids = async (params: Record<string, string> = {}) =>
  (await readNotebook(author, view(params))).entries.map(({ id }) => id);

describe("readNotebook", () => {
  it.each([visitor, operator])("is nobody's who has no account: %j", async (actor) => {
    await expect(readNotebook(actor, view())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(exportNotebook(actor, view())).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("holds one's own notes alone, the private ones too, whoever else wrote", async () => {
    await anAnnotation(await aMember("administrator"));
    const mine = [await anAnnotation(author, { visibility: "private" }), await anAnnotation(author)];
    expect((await ids()).sort()).toEqual(mine.sort());
    expect((await readNotebook(await aMember("administrator"), view())).entries).toEqual([]);
  });

  it("chooses by kind, readers, tag and state", async () => {
    const question = await anAnnotation(author, { kind: "question", tags: "a, b" });
    const secret = await anAnnotation(author, { visibility: "private", tags: "b" });
    const gone = await anAnnotation(author);
    await withdrawAnnotation(author, gone);
    expect(await ids({ kind: "question" })).toEqual([question]);
    expect(await ids({ visibility: "private" })).toEqual([secret]);
    expect((await ids({ tag: "b" })).sort()).toEqual([question, secret].sort());
    expect(await ids({ tag: "a" })).toEqual([question]);
    expect(await ids({ state: "withdrawn" })).toEqual([gone]);
    expect((await ids()).sort()).toEqual([question, secret].sort());
    expect(await ids({ essay: "no-such-essay" })).toEqual([]);
    expect((await readNotebook(author, view())).tags).toEqual([
      { tag: "b", count: 2 },
      { tag: "a", count: 1 },
    ]);
  });

  it("goes by place in the essay, and pages hold every note once", async () => {
    const written: string[] = [];
    for (let n = 0; n < notebookPageSize + 3; n++)
      written.push(await anAnnotation(author, { target: "paragraph", key: "", paragraph: String((n % 4) + 1) }));
    const first = await readNotebook(author, view({ order: "place" }));
    const second = await readNotebook(author, view({ order: "place", page: "2" }));
    expect([first.total, first.pages, second.entries.length]).toEqual([notebookPageSize + 3, 2, 3]);
    const all = [...first.entries, ...second.entries];
    expect(all.map(({ paragraph }) => paragraph)).toEqual(
      all.map(({ paragraph }) => paragraph).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(all.map(({ id }) => id).sort()).toEqual(written.sort());
    expect((await readNotebook(author, view({ page: "99" }))).page).toBe(2);
    expect(await exportNotebook(author, view())).toHaveLength(notebookPageSize + 3);
  });

  it("takes as many queries for many notes as for one", async () => {
    await anAnnotation(author);
    const { queries } = await countingQueries(() => readNotebook(author, view()));
    for (let n = 0; n < 20; n++) await anAnnotation(author);
    expect((await countingQueries(() => readNotebook(author, view()))).queries).toBe(queries);
  });
});

describe("the notebook as a file", () => {
  const get = (format: string, cookie?: string, query = "") =>
    GET(new Request(`http://localhost:3000/notebook/${format}${query}`, { headers: cookie ? { cookie } : {} }), {
      params: Promise.resolve({ format }),
    });

  it("is refused to a visitor, in a format that does not exist, and never kept by a cache", async () => {
    expect((await get("csv")).status).toBe(401);
    const { cookie } = await aSignedInMember("reader");
    expect((await get("docx", cookie)).status).toBe(404);
    expect((await get("__proto__", cookie)).status).toBe(404);
    const response = await get("csv", cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  it("holds what the address chooses", async () => {
    const { member, cookie } = await aSignedInMember("scholar");
    await anAnnotation(member, { body: "The first.", tags: "x" });
    await anAnnotation(member, { body: "The second." });
    const all = await (await get("markdown", cookie)).text();
    expect(all).toContain("The first.");
    expect(all).toContain("The second.");
    const chosen = await (await get("csv", cookie, "?tag=x")).text();
    expect(chosen).toContain("The first.");
    expect(chosen).not.toContain("The second.");
  });

  it("is a collection of Web Annotations, with the words on which a note stands, chosen as on the page", async () => {
    await importText(operator, database(), slug, aReadText(aText), "x.txt", "private");
    const { member, cookie } = await aSignedInMember("scholar", "Bea");
    const start = aText.indexOf("meant in earnest");
    const words = { target: "text", exact: "meant in earnest", start: String(start), end: String(start + 16) };
    const asked = await anAnnotation(author);
    const mine = [
      await anAnnotation(member, { body: "On words.", tags: "x", visibility: "private", key: "", ...words } as object),
      await anAnnotation(member, { body: "An answer.", tags: "x", parent: asked }),
    ];
    await anAnnotation(member, { body: "Not chosen." });
    const response = await get("jsonld", cookie, "?tag=x&order=oldest");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, webAnnotationType]);
    expect(response.headers.get("content-disposition")).toContain('filename="notebook.jsonld"');
    const file = await response.json();
    expect(file).toMatchObject({ id: absoluteUrl("/notebook/jsonld?tag=x&order=oldest"), total: 2 });
    const { notes, problems } = parseNotes(file);
    expect(problems).toEqual([]);
    const addressOf = (id = "") => absoluteUrl(annotationPath(slug, id));
    expect(notes).toMatchObject([
      {
        id: addressOf(mine[0]),
        body: "On words.",
        creator: "Bea",
        target: { source: absoluteUrl(readPath(slug)), quote: { exact: "meant in earnest" }, position: { start } },
      },
      { id: addressOf(mine[1]), body: "An answer.", answers: addressOf(asked) },
    ]);
  });

  it.each(["markdown", "csv", "jsonld"])(
    "holds in %s nothing of anybody else, not even of one’s group",
    async (format) => {
      const { member, cookie } = await aSignedInMember("administrator");
      const { id: group } = await aGroup();
      await inGroup(group, member, "owner");
      await inGroup(group, author);
      await anAnnotation(author, { body: "zwiebelkuchen", visibility: "private" });
      await anAnnotation(author, { body: "zwiebelkuchen", visibility: "group", group });
      await anAnnotation(author, { body: "zwiebelkuchen" });
      await anAnnotation(member, { body: "My own.", visibility: "group", group });
      const file = await (await get(format, cookie)).text();
      expect(file).toContain("My own.");
      expect(file).not.toContain("zwiebelkuchen");
      expect(file).not.toContain("Ada");
    },
  );
});
