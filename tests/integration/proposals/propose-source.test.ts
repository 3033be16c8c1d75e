import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import { aProposedSource, type FormFields, sourceFields } from "@/tests/factories/a-proposal";
import { postAction } from "@/tests/setup/post-action";
import { storeMap } from "@/tests/setup/stored-map";

const proposals = () => database().proposal.count();
const entryOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).entry;

beforeEach(async () => {
  await storeMap(aMap());
});
describe("a source", () => {
  it("is read from fields", async () => {
    const id = await aProposedSource(await aMember(), { citedAs: "Ivanov, Road; Ivanov 1991" });
    expect(await entryOf(id)).toEqual({
      key: "ivanov-road-1991",
      kind: "monograph",
      csl: {
        id: "ivanov-road-1991",
        type: "book",
        title: "The Road to the Law",
        author: [{ family: "Ivanov", given: "A. B." }, { literal: "Institute of History" }],
        issued: { "date-parts": [[1991]] },
        publisher: "Nauka",
      },
      citedAs: ["Ivanov, Road", "Ivanov 1991"],
      record: "confirmed",
    });
  });

  const csl = { id: "x", type: "article-journal", title: "On the Law", author: [{ family: "Петрова", given: "А." }] };

  it.each([
    ["CSL-JSON", JSON.stringify([csl])],
    ["BibTeX", "@article{x, title = {On the Law}, author = {Петрова, А.}}"],
    ["RIS", "TY  - JOUR\nTI  - On the Law\nAU  - Петрова, А.\nER  - \n"],
  ])("is read from a pasted record: %s", async (_, paste) => {
    const id = await aProposedSource(await aMember(), {
      type: "",
      title: "",
      author: "",
      issued: "",
      publisher: "",
      paste,
    });
    expect(await entryOf(id)).toMatchObject({
      key: "petrova-on-the-law",
      kind: "article",
      csl: { id: "petrova-on-the-law", title: "On the Law", author: [{ family: "Петрова", given: "А." }] },
    });
  });

  it("says what of a pasted record the map has no place for", async () => {
    const paste = JSON.stringify({ ...csl, keyword: "law" });
    const id = await aProposedSource(await aMember(), { paste });
    const { reason } = await database().proposal.findUniqueOrThrow({ where: { id } });
    expect(reason).toMatch(/^It treats the same plenum\.\nOf the pasted record, x: “keyword” is left out/);
  });

  it("gets a key that is free", async () => {
    const paste = JSON.stringify({
      ...csl,
      title: "Excesses",
      author: [{ family: "Getty" }],
      issued: { "date-parts": [[2002]] },
    });
    const map = aMap();
    map.sources.push({
      key: "getty-excesses-2002",
      kind: "article",
      csl: { ...csl, id: "getty-excesses-2002", type: "article-journal" },
      citedAs: [],
      record: "confirmed",
    });
    await storeMap(map);
    expect(await entryOf(await aProposedSource(await aMember(), { paste }))).toMatchObject({
      key: "getty-excesses-2002-2",
    });
  });

  it.each<[string, FormFields, RegExp]>([
    ["an unconfirmed record without a note", { record: "unconfirmed" }, /unconfirmed record without a note/],
    ["nothing", { type: "", title: "" }, /Paste a record, or fill one in/],
    ["no title", { title: "" }, /not complete.*title/],
    ["a date in words", { issued: "last year" }, /year, 1937/],
    ["an address that is none", { URL: "javascript:alert(1)" }, /URL/],
    ["a paste that is no record", { paste: "Zhukov, Inoi Stalin" }, /no record/],
    ["broken JSON", { paste: "[{" }, /not JSON/],
    ["two records", { paste: JSON.stringify([csl, csl]) }, /more than one record/],
  ])("with %s is refused, in a sentence", async (_, fields, sentence) => {
    const { cookie } = await aSignedInMember();
    const response = await postAction("proposals/source", sourceFields(fields), { cookie });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ problem: expect.stringMatching(sentence) });
    expect(await proposals()).toBe(0);
  });
});
