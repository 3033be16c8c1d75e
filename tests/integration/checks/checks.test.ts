import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { countChecked } from "@/lib/checks/check";
import { compareWithEssay, countChecks, readCheckStates, readCitation } from "@/lib/checks/queries";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import type { DebateMap } from "@/lib/maps/document";
import { importText, setTextVisibility } from "@/lib/text/commands";
import type { TextVisibility } from "@/lib/text/vocabulary";
import { aCheck, checkFields } from "@/tests/factories/a-check";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import { aReadText } from "@/tests/factories/a-text";
import { at } from "@/tests/factories/spoilt-map";
import { countingQueries } from "@/tests/setup/count-queries";
import { postAction } from "@/tests/setup/post-action";
import { refusalOf } from "@/tests/setup/refusal";
import { storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const essay = () => findEssay(visitor, slug);
const citation = async (key = "1.c1") => readCitation(visitor, await essay(), key);
const ledgerSize = () => database().citationCheck.count();

beforeEach(async () => {
  await storeMap(aMap());
});

describe("recording a check", () => {
  const allowed: readonly Role[] = ["scholar", "teacher", "editor", "administrator"];

  it.each(roles)("is for scholars and those above, not for readers: %s", async (role) => {
    const recording = aCheck(await aMember(role));
    if (allowed.includes(role)) await expect(recording).resolves.toMatch(/^[0-9a-f-]{36}$/);
    else await expect(recording).rejects.toMatchObject({ code: "forbidden" });
    expect(await ledgerSize()).toBe(allowed.includes(role) ? 1 : 0);
  });

  it.each([visitor, operator])("is for nobody without an account: $kind", async (actor) => {
    await expect(aCheck(actor)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await ledgerSize()).toBe(0);
  });

  it("of what is not there is not found", async () => {
    const scholar = await aMember();
    const print = "0".repeat(64);
    const wrong: Record<string, string>[] = [{ essay: "nowhere" }, { citation: "9.c9" }];
    for (const fields of wrong) {
      const form = { ...(await checkFields(scholar)), print, ...fields };
      const { cookie } = await aSignedInMember();
      expect((await postAction("checks/record", form, { cookie })).status).toBe(404);
    }
    expect(await ledgerSize()).toBe(0);
  });

  it("of a citation that was changed while the form was open is told, and records nothing", async () => {
    const { cookie } = await aSignedInMember();
    const form = await checkFields(visitor);
    const map = aMap();
    at(map.citations, 0).asCited = "Pravda, March 6, 1936";
    await storeMap(map);
    const response = await postAction("checks/record", form, { cookie });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ problem: expect.stringContaining("changed while you wrote") });
    expect(await ledgerSize()).toBe(0);
  });
});

describe("the ledger", () => {
  it("is only ever added to, whoever asks the database", async () => {
    const id = await aCheck(await aMember());
    const refused = "23001";
    expect(await refusalOf(`UPDATE citation_checks SET outcome = 'misrepresents' WHERE id = '${id}'`)).toBe(refused);
    expect(await refusalOf(`UPDATE citation_checks SET scholar_id = NULL, note = 'x' WHERE id = '${id}'`)).toBe(
      refused,
    );
    expect(await refusalOf(`DELETE FROM citation_checks WHERE id = '${id}'`)).toBe(refused);
    expect((await citation()).checks).toMatchObject([{ id, outcome: "confirmed" }]);
  });

  it("keeps the check of a member who leaves, without their name", async () => {
    const scholar = await aMember();
    await aCheck(scholar);
    await database().member.delete({ where: { id: scholar.id } });
    const { checks, state } = await citation();
    expect(checks).toMatchObject([{ scholar: null, outcome: "confirmed" }]);
    expect(state).toMatchObject({ outcome: "confirmed", agree: 1, of: 1 });
  });

  it("has the latest first, with all that was recorded, for everybody to read", async () => {
    const scholar = await aMember("scholar", "Ada");
    await aCheck(scholar, { pages: "12 f.", outcome: "imprecise", note: "It stands on the next page." });
    await aCheck(await aMember("teacher", "Ben"), { outcome: "not-found", note: "Nothing on either page." });
    const { checks, state } = await citation();
    expect(checks.map(({ scholar: by, outcome }) => [by?.name, outcome])).toEqual([
      ["Ben", "not-found"],
      ["Ada", "imprecise"],
    ]);
    expect(checks[1]).toMatchObject({ pages: "12 f.", note: "It stands on the next page.", current: true });
    expect(state).toEqual({ outcome: "not-found", agree: 1, of: 2, former: 0 });
  });
});

describe("a citation that is changed", () => {
  it.each<[string, (map: DebateMap) => void]>([
    ["its source", (map) => Object.assign(at(map.citations, 0), { source: "the-essay" })],
    ["the record of its source", (map) => Object.assign(at(map.sources, 1).csl, { title: "Известия" })],
    ["its locator", (map) => Object.assign(at(map.citations, 0), { locator: "2" })],
    ["the form in which it is cited", (map) => Object.assign(at(map.citations, 0), { asCited: "Pravda" })],
  ])("in %s is unchecked again, and its history stays", async (_, change) => {
    await aCheck(await aMember());
    const map = aMap();
    change(map);
    await storeMap(map);
    const changed = await citation();
    expect(changed.state).toEqual({ outcome: null, agree: 0, of: 0, former: 1 });
    expect(changed.checks).toMatchObject([{ outcome: "confirmed", current: false }]);
    // A later check counts alone; and as it was, it is as it was.
    await aCheck(await aMember(), { outcome: "misrepresents", note: "It says the contrary." });
    expect((await citation()).state).toEqual({ outcome: "misrepresents", agree: 1, of: 1, former: 1 });
    await storeMap(aMap());
    expect((await citation()).state).toEqual({ outcome: "confirmed", agree: 1, of: 1, former: 1 });
  });

  it("in anything else of the map stays as it was checked", async () => {
    await aCheck(await aMember());
    const map = aMap();
    at(map.citations, 0).signal = "cf.";
    at(map.claims, 0).statement = "The draft was printed.";
    at(map.sources, 1).note = "Seen in a scan.";
    await storeMap(map);
    expect((await citation()).state).toMatchObject({ outcome: "confirmed", of: 1, former: 0 });
  });
});

describe("the states of citations", () => {
  it("name those that were looked up, of the essay or among some, in two queries", async () => {
    const [one, two] = [await aMember(), await aMember()];
    await aCheck(one);
    await aCheck(two);
    await aCheck(one, { citation: "2.c1", outcome: "not-found", note: "Another page." });
    const head = await essay();
    const { queries, result } = await countingQueries(() => readCheckStates(visitor, head));
    expect(queries).toBe(2);
    expect([...result.keys()].sort()).toEqual(["1.c1", "2.c1"]);
    expect(result.get("1.c1")).toEqual({ outcome: "confirmed", agree: 2, of: 2, former: 0 });
    expect([...(await readCheckStates(visitor, head, ["2.c1", "3.c1"])).keys()]).toEqual(["2.c1"]);
    expect(countChecked(result, ["1.c1", "2.c1", "3.c1"])).toBe(2);
    expect(await countChecks(visitor, head)).toEqual({ citations: 3, checked: 2 });
  });

  it("are those of one essay alone", async () => {
    const other = aMap();
    other.essay.slug = "another";
    await storeMap(other);
    await aCheck(await aMember());
    const states = await readCheckStates(visitor, await findEssay(visitor, "another"));
    expect(states.size).toBe(0);
  });
});

describe("the page of a citation", () => {
  it("has the claims that it is evidence for", async () => {
    const page = await citation();
    expect(page).toMatchObject({ paragraph: 1, asCited: "Pravda, March 5, 1936", locator: null, hasText: false });
    expect(page.claims.map(({ key, role, note }) => [key, role, note])).toEqual([
      ["1.1", "attests", null],
      ["2.1", "corroborates", "The same draft."],
    ]);
  });

  it("of a citation that is not there is not found", async () => {
    await expect(citation("9.c9")).rejects.toMatchObject({ code: "not_found" });
  });

  const secret = "Nobody else may read this.";
  const source = `1. In March the draft was published (Pravda, March 5, 1936). It was not meant in earnest, and everybody who had read the law, in the capital or in the country, had known so all along. ${secret}
2. Getty shows it was meant in earnest (Getty, Excesses 126).
3. One secretary, Kravtsov, said so openly (Getty, Excesses 130).
4. Perhaps they defeated the reform.`;

  async function withQuotation(visibility: TextVisibility) {
    await importText(operator, database(), slug, aReadText(source), "x.txt");
    await setTextVisibility(operator, database(), slug, visibility);
    await aCheck(await aMember(), { quotation: "the draft was not published in March", rights: "yes" });
    await aCheck(await aMember(), { quotation: "the draft was not published", rights: "yes" });
  }

  it("sets a quotation beside the text for those alone who may read it", async () => {
    await withQuotation("private");
    const page = await citation();
    expect(page.hasText).toBe(false);
    expect(page.checks.map(({ comparison }) => comparison)).toEqual([null, null]);
    expect(await compareWithEssay(visitor, await essay(), 1, "the draft was published")).toBeNull();
    const read = await readCitation(await aMember("reader"), await essay(), "1.c1");
    expect(read.hasText).toBe(true);
    expect(read.checks[0]?.comparison).toMatchObject({ negations: [{ change: "dropped", words: "not" }] });
  });

  it("goes no further than the excerpts where those alone may be read", async () => {
    await withQuotation("excerpts");
    expect((await citation()).hasText).toBe(true);
    const compared = (words: string) => essay().then((head) => compareWithEssay(visitor, head, 1, words));
    expect(await compared(secret)).toEqual({ kind: "elsewhere" });
    expect(await compared("the draft was published")).toMatchObject({ kind: "compared", differences: 0 });
    const scholar = await aMember();
    expect(await compareWithEssay(scholar, await essay(), 1, secret)).toMatchObject({ differences: 0 });
  });
});

describe("the form", () => {
  it("records, and leads to the entry", async () => {
    const { cookie, member } = await aSignedInMember("scholar", "Ada");
    const fields = await checkFields(visitor, { pages: "  3 ", note: "", quotation: "" });
    const response = await postAction("checks/record", fields, { cookie });
    const [entry] = (await citation()).checks;
    expect(await response.json()).toEqual({ ok: true, to: `/essays/${slug}/citations/1.c1#check-${entry?.id}` });
    expect(entry).toMatchObject({ scholar: { id: member.id }, pages: "3", note: null, quotation: null });
  });

  it.each<[string, Record<string, string>, string]>([
    ["no edition", { edition: " " }, "edition"],
    ["an unknown outcome", { outcome: "probably" }, "outcome"],
    ["a finding without its ground", { outcome: "misrepresents" }, "note"],
    ["a quotation whose rights nobody vouches for", { quotation: "Some words." }, "rights"],
    ["a quotation as long as a chapter", { quotation: "a".repeat(2001), rights: "yes" }, "quotation"],
    ["a note with a NUL", { note: "a\0b" }, "note"],
    ["a print that is none", { print: "x" }, "print"],
    ["nothing to compare", { deed: "compare", quotation: " " }, "quotation"],
  ])("with %s is refused at the field", async (_, fields, field) => {
    const { cookie } = await aSignedInMember();
    const response = await postAction("checks/record", await checkFields(visitor, fields), { cookie });
    expect(response.status).toBe(400);
    expect(Object.keys((await response.json()).fields)).toEqual([field]);
    expect(await ledgerSize()).toBe(0);
  });

  it("that only compares records nothing, and comes back with what was typed", async () => {
    const { cookie } = await aSignedInMember();
    const fields = await checkFields(visitor, { deed: "compare", quotation: "Some words.", outcome: "", edition: "" });
    const response = await postAction("checks/record", { ...fields, form: "1.c1" }, { cookie, asScript: false });
    expect(response.headers.get("location")).toBe(`/essays/${slug}/citations/1.c1#check`);
    expect(await ledgerSize()).toBe(0);
    const kept = await database().formReturn.findFirstOrThrow();
    expect(kept.form).toBe("checks/record 1.c1");
    expect(kept.content).toMatchObject({ problem: null, fields: {}, values: { quotation: ["Some words."] } });
  });
});
