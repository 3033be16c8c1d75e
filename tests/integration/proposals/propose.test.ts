import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { withdrawProposal } from "@/lib/proposals/commands";
import { listOwn, readProposal, readProposalForm } from "@/lib/proposals/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import {
  aProposedCorrection,
  aProposedPosition,
  aProposedSource,
  correctionFields,
  emptyRows,
  type FormFields,
  positionFields,
  sourceFields,
} from "@/tests/factories/a-proposal";
import { postAction } from "@/tests/setup/post-action";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const proposals = () => database().proposal.count();
const entryOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).entry;

beforeEach(async () => {
  await storeMap(aMap());
});

describe("proposing", () => {
  const allowed: readonly Role[] = ["scholar", "teacher", "editor", "administrator"];
  const ways = [aProposedPosition, aProposedSource, aProposedCorrection];

  it.each(roles)("is for scholars and those above: %s", async (role) => {
    const member = await aMember(role);
    for (const propose of ways) {
      if (allowed.includes(role)) await expect(propose(member)).resolves.toMatch(/^[0-9a-f-]{36}$/);
      else await expect(propose(member)).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await proposals()).toBe(allowed.includes(role) ? 3 : 0);
  });

  it.each([visitor, operator])("is for nobody without an account: $kind", async (actor) => {
    for (const propose of ways) await expect(propose(actor)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listOwn(actor)).rejects.toMatchObject({ code: "unauthenticated" });
    const essay = await findEssay(visitor, slug);
    await expect(readProposalForm(actor, essay, null)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("changes nothing of the map", async () => {
    const before = await storedMap(slug);
    for (const propose of ways) await propose(await aMember());
    expect(await storedMap(slug)).toBe(before);
    expect(await revisionOf(slug)).toBe(1);
  });
});

describe("a position", () => {
  it("is kept as the map's file would have it, under a key of its own", async () => {
    const scholar = await aMember();
    const id = await aProposedPosition(scholar, {
      paragraphs: "¶2, 3",
      source: ["getty-2002", "", "pravda-1936", "", ""],
      locator: ["128", "", "", "", ""],
      fromEssay: ["0"],
    });
    expect(await entryOf(id)).toEqual({
      id: "p-getty-1.1",
      interpretation: "getty",
      claim: "1.1",
      stance: "contests",
      summary: "Dates the draft to June.",
      provenance: "own-work",
      basis: [
        { paragraph: 2 },
        { paragraph: 3 },
        { source: "getty-2002", locator: "128", locatorFrom: "essay" },
        { source: "pravda-1936" },
      ],
      confidence: "medium",
      note: "Seen in a scan.",
    });
  });

  it("can be on a question", async () => {
    const id = await aProposedPosition(await aMember(), { on: "question", key: "who-resisted" });
    expect(await entryOf(id)).toMatchObject({ id: "p-getty-who-resisted", question: "who-resisted" });
  });

  it.each<[string, FormFields, RegExp]>([
    ["own work without a work", { source: emptyRows, locator: emptyRows }, /own-work without a source/],
    ["what the essay reports, without its paragraph", { provenance: "reported" }, /reported without a paragraph/],
    [
      "silence without a basis",
      { stance: "silent", provenance: "characterised", source: emptyRows, locator: emptyRows },
      /silence is a finding/,
    ],
    ["a confidence that is not high, without its reason", { note: "" }, /confidence/],
    ["a paragraph that the essay does not have", { paragraphs: "99" }, /Basis 1.*99/],
    ["an interpretation that is not there", { interpretation: "nobody" }, /Interpretation: names.*"nobody"/],
  ])("with %s is refused, in a sentence", async (_, fields, sentence) => {
    const { cookie } = await aSignedInMember();
    const response = await postAction("proposals/position", positionFields(fields), { cookie });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, problem: expect.stringMatching(sentence) });
    expect(await proposals()).toBe(0);
  });

  it.each<[string, FormFields, string]>([
    ["no summary", { summary: "  " }, "summary"],
    ["no reason", { reason: "" }, "reason"],
    ["an unknown stance", { stance: "perhaps" }, "stance"],
    ["a paragraph that is no number", { paragraphs: "two" }, "paragraphs"],
    ["a page of nothing", { source: emptyRows }, "locator"],
  ])("with %s is refused at the field", async (_, fields, field) => {
    const { cookie } = await aSignedInMember();
    const response = await postAction("proposals/position", positionFields(fields), { cookie });
    expect(response.status).toBe(400);
    expect(Object.keys((await response.json()).fields)).toEqual([field]);
  });

  it("on what is not there is not found", async () => {
    const { cookie } = await aSignedInMember();
    for (const fields of [{ key: "9.9" }, { on: "question", key: "nothing" }, { essay: "nowhere" }] as FormFields[])
      expect((await postAction("proposals/position", positionFields(fields), { cookie })).status).toBe(404);
  });
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
    expect(reason).toMatch(/^It treats the same plenum\.\n.*“keyword” is left out/);
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
    ["nothing", { type: "", title: "" }, /Paste a record, or choose/],
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

describe("a correction", () => {
  it("keeps what differs from the claim, and nothing else", async () => {
    const scholar = await aMember();
    const id = await aProposedCorrection(scholar, {
      statement: "Some drafters meant the elections to be contested.",
      reportedThrough: "stalin",
      questions: "who-resisted",
    });
    expect(await entryOf(id)).toEqual({
      statement: "Some drafters meant the elections to be contested.",
      reportedThrough: "stalin",
      questions: ["who-resisted"],
    });
  });

  it("can empty what a claim has", async () => {
    const id = await aProposedCorrection(await aMember(), {
      ...{ claim: "3.1", statement: "Kravtsov named loyal candidates.", type: "event", modality: "asserted" },
      ...{ holder: "kravtsov", essayStance: "reports", centrality: "3", questions: "who-resisted" },
    });
    expect(await entryOf(id)).toEqual({ reportedThrough: null });
  });

  it.each<[string, FormFields, RegExp]>([
    ["nothing that differs", {}, /Nothing differs/],
    ["a holder that is not there", { holder: "nobody" }, /Holder: names "nobody"/],
    ["a question that is not there", { questions: ["nothing"] }, /Questions 1.*"nothing"/],
    // Claim 3.1 says what hardens on the way from 2.1, which only a reserve can.
    ["a modality that another claim stands on", { modality: "asserted" }, /hardens/],
  ])("with %s is refused, in a sentence", async (_, fields, sentence) => {
    const { cookie } = await aSignedInMember();
    const response = await postAction("proposals/correction", correctionFields(fields), { cookie });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ problem: expect.stringMatching(sentence) });
    expect(await proposals()).toBe(0);
  });

  it("of a claim that is not there is not found", async () => {
    const { cookie } = await aSignedInMember();
    expect((await postAction("proposals/correction", correctionFields({ claim: "9.9" }), { cookie })).status).toBe(404);
  });
});

describe("who reads a proposal that waits", () => {
  it.each([
    ["a visitor", async () => visitor, false],
    ["another scholar", () => aMember("scholar"), false],
    ["a teacher", () => aMember("teacher"), false],
    ["an editor", () => aMember("editor"), true],
    ["an administrator", () => aMember("administrator"), true],
  ] as const)("%s: %#", async (_, who, may) => {
    const author = await aMember();
    const id = await aProposedPosition(author);
    const actor = await who();
    const essay = await findEssay(visitor, slug);
    if (may) expect((await readProposal(actor, id, essay)).proposal.can).toEqual({ withdraw: false, decide: true });
    else await expect(readProposal(actor, id, essay)).rejects.toMatchObject({ code: "not_found" });
    expect((await readProposal(author, id, essay)).proposal.can).toEqual({ withdraw: true, decide: false });
    expect((await listOwn(author)).map((head) => head.id)).toEqual([id]);
  });

  it("nobody finds it under another essay, or under what is no id", async () => {
    const author = await aMember();
    const id = await aProposedPosition(author);
    const other = aMap();
    other.essay.slug = "another";
    await storeMap(other);
    await expect(readProposal(author, id, await findEssay(visitor, "another"))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(readProposal(author, "1' OR true")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("taking a proposal back", () => {
  it("is for its author, while it waits", async () => {
    const author = await aMember();
    const id = await aProposedPosition(author);
    for (const stranger of [await aMember(), await aMember("editor")])
      await expect(withdrawProposal(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(withdrawProposal(visitor, id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(withdrawProposal(await aMember("reader"), id)).rejects.toMatchObject({ code: "forbidden" });
    await withdrawProposal(author, id);
    expect((await readProposal(author, id)).proposal).toMatchObject({ status: "withdrawn", can: { withdraw: false } });
    await expect(withdrawProposal(author, id)).rejects.toMatchObject({ code: "conflict" });
  });
});
