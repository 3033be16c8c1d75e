import { beforeEach, describe, expect, it } from "vitest";
import { browserKeyOf } from "@/app/actions/browser-key";
import { database } from "@/lib/db/client";
import { readKeptForm } from "@/lib/forms/store";
import { longestFile } from "@/lib/text/decode";
import { aMap } from "@/tests/factories/a-map";
import { aSignedInMember } from "@/tests/factories/a-member";
import { aText } from "@/tests/factories/a-text";
import { postAction } from "@/tests/setup/post-action";
import { storeMap } from "@/tests/setup/stored-map";

const map = aMap();
const { slug } = map.essay;
const page = `/desk/texts/${slug}`;

let cookie = "";
beforeEach(async () => {
  await storeMap(map);
  cookie = (await aSignedInMember("editor", "Edda Editor")).cookie;
});

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = "reform.txt") => new File([content], name);

async function upload(file: Blob | string, more: Record<string, string> = {}) {
  const response = await postAction("texts/import", { essay: slug, visibility: "private", file, ...more }, { cookie });
  const body = (await response.json()) as { to?: string; problem?: string | null; fields?: Record<string, string> };
  return { status: response.status, ...body };
}

const editions = () => database().textEdition.findMany({ orderBy: { number: "asc" } });

describe("texts/import", () => {
  it("brings a text in, and says what was done and by whom in the log", async () => {
    expect(await upload(fileOf(aText))).toMatchObject({ status: 200, to: `${page}?done=text-imported` });
    expect(await editions()).toMatchObject([{ number: 1, source: aText, fileName: "reform.txt", shown: true }]);
    expect(await database().essay.findFirst()).toMatchObject({ textFor: "private" });
    expect(await database().auditEntry.findMany()).toMatchObject([
      { actor: expect.stringContaining("Edda Editor"), deed: "text imported", object: `text of ${slug}` },
    ]);
    expect(await upload(fileOf(aText))).toMatchObject({ to: `${page}?done=text-known` });
    expect(await upload(fileOf(aText), { visibility: "public" })).toMatchObject({ to: `${page}?done=text-readers` });
    const [, , opened] = await database().auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(opened?.detail).toEqual({ edition: 1, file: "reform.txt", readers: "public" });
  });

  it("reads an old encoding, and says which it was", async () => {
    const bytes = Uint8Array.from(aText.replace("They were meant", "Dürfen wir"), (char) => char.charCodeAt(0));
    await upload(fileOf(bytes, "alt.txt"), { visibility: "public" });
    const [edition] = await editions();
    expect(edition?.source).toContain("Dürfen wir");
    expect(edition?.encoding).toMatch(/^(?:windows-125|iso-8859-)/);
  });

  it.each<[string, () => Blob | string, RegExp]>([
    ["an empty file", () => fileOf(""), /the file is empty/i],
    ["half a character in UTF-16", () => fileOf(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])), /no text/],
    ["a binary", () => fileOf(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])), /no text/],
    ["a file of more than 16 MB", () => fileOf(new Uint8Array(longestFile + 1).fill(97)), /17 MB; an essay has 16/],
    ["a number twice", () => fileOf(`${aText}\n2. And again.`), /line 16: ¶2 comes after ¶4/],
    ["another essay", () => fileOf("1. Of cabbages.\n2. Of kings.\n3. Of wax.\n4. Of why."), /another essay/],
    ["a paragraph more than the map has", () => fileOf(`${aText}\n5. More.`), /does not have: ¶5/],
  ])("refuses %s with a sentence, and the stored text stays", async (_, file, sentence) => {
    await upload(fileOf(aText));
    const before = await database().block.findMany({ orderBy: { id: "asc" } });
    const { status, problem } = await upload(file());
    expect([status, problem]).toEqual([400, expect.stringMatching(sentence)]);
    expect(await database().block.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    expect(await editions()).toHaveLength(1);
  });

  it.each<[string, Blob | string, Record<string, string>, string]>([
    ["no file", new File([], ""), {}, "file"],
    ["words in the place of a file", "1. Here it is.", {}, "file"],
    ["nobody in particular", fileOf(aText), { visibility: "friends" }, "visibility"],
  ])("says at the field that there is %s", async (_, file, more, field) => {
    const { status, fields } = await upload(file, more);
    expect([status, Object.keys(fields ?? {})]).toEqual([400, [field]]);
  });

  it.each(["nowhere", "\0"])("knows no essay %j", async (essay) => {
    expect((await upload(fileOf(aText), { essay })).status).toBe(404);
  });

  it("keeps no control character and no path of a file’s name", async () => {
    await upload(fileOf(aText, `a\u0007b${"x".repeat(300)}.txt`));
    expect((await editions())[0]?.fileName).toMatch(/^x{196}\.txt$/);
    await upload(fileOf(aText.replace("They were", "They are"), `\u{1F600}${"x".repeat(199)}`));
    expect((await editions())[1]?.fileName).toBe(`\uFFFD${"x".repeat(199)}`);
  });

  it("leads back to its page, with a sentence, from a form that is too long to be read", async () => {
    const place = new URLSearchParams({ back: page, form: slug });
    const response = await postAction(
      "texts/import",
      { essay: slug, file: fileOf(aText) },
      { cookie, asScript: false, headers: { "content-length": "200000000" }, query: `?${place}` },
    );
    expect([response.status, response.headers.get("location")]).toEqual([303, page]);
    const browser = browserKeyOf(response.headers.get("set-cookie")?.split(";")[0] ?? "") ?? "";
    expect((await readKeptForm(browser, `texts/import ${slug}`))?.problem).toMatch(/more than a form may hold: 25 MB/);
  });

  it("is read of nobody who may not send it, however long it is", async () => {
    const query = `?${new URLSearchParams({ back: page, form: slug })}`;
    const headers = { "content-length": "20000000" };
    const options = { asScript: false, headers, query };
    const refused = await postAction("texts/import", { essay: slug }, options);
    expect([refused.status, refused.headers.get("location")]).toEqual([
      303,
      `/account/sign-in?to=${encodeURIComponent(page)}`,
    ]);
    const { cookie: reader } = await aSignedInMember("reader");
    const forbidden = await postAction("texts/import", { essay: slug }, { cookie: reader, headers });
    expect([forbidden.status, (await forbidden.json()).problem]).toEqual([403, expect.stringContaining("an editor")]);
  });

  it("is the only form that may be so long", async () => {
    const file = fileOf(new Uint8Array(1_100_000).fill(97));
    const response = await postAction("texts/readers", { essay: slug, visibility: "public", file }, { cookie });
    expect([response.status, (await response.json()).problem]).toEqual([400, expect.stringContaining("1 MB")]);
  });

  it.each(["//elsewhere.example", "https://elsewhere.example/"])("never leads to %s", async (back) => {
    const options = { cookie, asScript: false, headers: { "content-length": "200000000" } };
    const query = `?${new URLSearchParams({ back })}`;
    const response = await postAction("texts/import", { essay: slug }, { ...options, query });
    expect([response.status, response.headers.get("location")]).toEqual([400, null]);
  });
});

describe("texts/show-edition, texts/readers and texts/anchor", () => {
  const send = async (name: string, fields: Record<string, string>) => {
    const response = await postAction(name, fields, { cookie });
    return { status: response.status, ...((await response.json()) as { to?: string; fields?: object }) };
  };

  it("do what they say", async () => {
    await upload(fileOf(aText));
    await upload(fileOf(aText.replace("4. Perhaps", "4. Perhaps not. Perhaps")));
    const anchor = { essay: slug, claim: "4.1", start: "Perhaps they", end: "the reform" };
    expect(await send("texts/anchor", anchor)).toMatchObject({ to: `${page}?done=anchor` });
    expect(await send("texts/show-edition", { essay: slug, edition: "1" })).toMatchObject({
      to: `${page}?done=text-shown`,
    });
    expect((await editions()).map(({ shown }) => shown)).toEqual([true, false]);
    expect(await send("texts/readers", { essay: slug, visibility: "public" })).toMatchObject({
      to: `${page}?done=text-readers`,
    });
    expect(await database().essay.findFirst()).toMatchObject({ textFor: "public" });
    const deeds = await database().auditEntry.findMany({ orderBy: { id: "asc" }, select: { deed: true } });
    expect(deeds.map(({ deed }) => deed)).toEqual([
      "text imported",
      "text imported",
      "former text shown",
      "text readers changed",
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["texts/show-edition", { edition: "first" }, "edition"],
    ["texts/show-edition", { edition: "0" }, "edition"],
    ["texts/readers", { visibility: "" }, "visibility"],
    ["texts/anchor", { claim: "4.1", start: " ", end: "x" }, "start"],
    ["texts/anchor", { claim: "4.1", start: "x", end: "\0" }, "end"],
  ])("%s refuses %j", async (name, fields, field) => {
    const { status, fields: problems } = await send(name, { essay: slug, ...fields });
    expect([status, Object.keys(problems ?? {})]).toEqual([400, [field]]);
  });

  it.each<[string, Record<string, string>]>([
    ["texts/show-edition", { edition: "7" }],
    ["texts/readers", { visibility: "public" }],
    ["texts/anchor", { claim: "9.9", start: "x", end: "y" }],
  ])("%s says that there is no such thing: %j", async (name, fields) => {
    expect((await send(name, { essay: slug, ...fields })).status).toBe(404);
  });
});
