import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, operator, visitor } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { restoreEntry } from "@/lib/history/commands";
import { readHistory } from "@/lib/history/queries";
import { canonical } from "@/lib/maps/compare";
import { readMap } from "@/lib/maps/export";
import { acceptProposal } from "@/lib/proposals/decide";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import { aProposedCorrection, aProposedPosition, seen } from "@/tests/factories/a-proposal";
import { at } from "@/tests/factories/spoilt-map";
import { postAction } from "@/tests/setup/post-action";
import { refusalOf } from "@/tests/setup/refusal";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const essay = () => findEssay(visitor, slug);
const history = async (collection: string, key: string, actor: Actor = visitor) =>
  readHistory(actor, await essay(), collection, key);
const map = async () => (await readMap(database(), slug)) ?? aMap();

/** Accepts a proposal of a new scholar's. */
async function taken(propose: (scholar: Actor) => Promise<string>): Promise<string> {
  const editor = await aMember("editor", "Edith");
  const id = await propose(await aMember());
  await acceptProposal(editor, { ...(await seen(editor, id)), answer: undefined });
  return id;
}

const restoring = async (collection: string, key: string, state: "before" | "after", at_ = 0) => {
  const { versions, print } = await history(collection, key);
  return { version: versions[at_]?.id ?? "", state, print, reason: "It was better so." };
};

beforeEach(async () => {
  await storeMap(aMap());
});

describe("the history of an entry", () => {
  it("is empty at first, for every kind of entry, with how it reads now", async () => {
    const entries: [string, string, string | null][] = [
      ["claims", "2.1", `/essays/${slug}/claims/2.1`],
      ["positions", "p-getty-supports", `/essays/${slug}/claims/2.1#p-getty-supports`],
      ["positions", "p-getty-qualifies", `/essays/${slug}/questions/contested-elections#p-getty-qualifies`],
      ["sources", "getty-2002", `/essays/${slug}/sources/getty-2002`],
      ["citations", "2.c1", `/essays/${slug}/citations/2.c1`],
      ["paragraphs", "3", `/essays/${slug}/read#p3`],
      ["differences", "contested-elections: author, getty: standard-of-proof", null],
    ];
    for (const [collection, key, path] of entries)
      expect(await history(collection, key)).toMatchObject({ collection, key, path, versions: [] });
    const { now } = await history("claims", "2.1");
    expect(now).toContainEqual({ label: "holder", before: "Getty", after: "Getty", changed: false });
  });

  it.each([
    ["claims", "9.9"],
    ["poems", "1"],
    ["__proto__", "x"],
  ])("of %s %s is not found", async (collection, key) => {
    await expect(history(collection, key)).rejects.toMatchObject({ code: "not_found" });
  });

  it("says who, when, by what, before and after, to everybody", async () => {
    const id = await taken(aProposedCorrection);
    const { versions } = await history("claims", "2.1");
    expect(versions).toMatchObject([
      {
        origin: "proposal",
        editor: { name: "Edith" },
        proposal: { id },
        existed: true,
        exists: true,
        restorable: { before: false, after: false },
      },
    ]);
    expect(versions[0]?.fields.filter(({ changed }) => changed)).toEqual([
      { label: "modality", before: "hedged", after: "conjectured", changed: true },
    ]);
  });

  it("has what a later import of the file changed, brought and took away; the first import is its beginning", async () => {
    expect(await database().itemVersion.count()).toBe(0);
    const other = aMap();
    at(other.people, 0).role = "secretary";
    other.glossary = [];
    other.glossary.push({ term: "obkom", definition: "A committee of a province." });
    await storeMap(other);
    expect((await history("people", "stalin")).versions).toMatchObject([
      { origin: "import", editor: null, proposal: null },
    ]);
    expect((await history("glossary", "obkom")).versions).toMatchObject([{ existed: false, exists: true }]);
    expect(await history("glossary", "kraikom")).toMatchObject({
      now: null,
      path: null,
      versions: [{ exists: false }],
    });
    expect(await database().itemVersion.count()).toBe(3);
  });

  it("is only ever added to, whoever asks the database; who leaves takes their name", async () => {
    const id = await taken(aProposedCorrection);
    for (const statement of [
      "UPDATE item_versions SET after = '{}'",
      "UPDATE item_versions SET editor_id = NULL, key = 'x'",
      "UPDATE item_versions SET before = before",
      "DELETE FROM item_versions",
    ])
      expect([statement, await refusalOf(statement)]).toEqual([
        statement,
        // What changes nothing is refused as well: nobody has a reason to try.
        "23001",
      ]);
    const { decidedById } = await database().proposal.findUniqueOrThrow({ where: { id } });
    await database().member.delete({ where: { id: decidedById ?? "" } });
    expect((await history("claims", "2.1")).versions).toMatchObject([{ editor: null, proposal: { id } }]);
  });
});

describe("restoring", () => {
  it.each(roles)("is for editors and administrators: %s", async (role) => {
    await taken(aProposedCorrection);
    const member = await aMember(role);
    const input = await restoring("claims", "2.1", "before");
    const allowed = role === "editor" || role === "administrator";
    expect((await history("claims", "2.1", member)).versions[0]?.restorable).toEqual({ before: allowed, after: false });
    if (allowed) await restoreEntry(member, input);
    else await expect(restoreEntry(member, input)).rejects.toMatchObject({ code: "forbidden" });
    expect((await map()).claims[1]?.modality).toBe(allowed ? "hedged" : "conjectured");
  });

  it.each([visitor, operator])("is for nobody without an account: $kind", async (actor) => {
    await taken(aProposedCorrection);
    await expect(restoreEntry(actor, await restoring("claims", "2.1", "before"))).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  it("is a new version, which can be undone in its turn; the log has the reason", async () => {
    await taken(aProposedCorrection);
    const editor = await aMember("editor", "Ben");
    const path = await restoreEntry(editor, await restoring("claims", "2.1", "before"));
    expect(path).toBe(`/essays/${slug}/history/claims/2.1`);
    expect(await storedMap(slug)).toBe(canonical(aMap()));
    expect(await revisionOf(slug)).toBe(3);
    const { versions } = await history("claims", "2.1");
    expect(versions.map(({ origin, editor: by }) => [origin, by?.name])).toEqual([
      ["restore", "Ben"],
      ["proposal", "Edith"],
    ]);
    expect(await database().auditEntry.findMany({ where: { deed: "entry restored" } })).toMatchObject([
      { object: `claims 2.1 of ${slug}`, reason: "It was better so." },
    ]);
    await restoreEntry(editor, await restoring("claims", "2.1", "after", 1));
    expect((await map()).claims[1]?.modality).toBe("conjectured");
  });

  it("removes what was not there before, and brings it back", async () => {
    await taken(aProposedPosition);
    const editor = await aMember("editor");
    await restoreEntry(editor, await restoring("positions", "p-getty-1.1", "before"));
    expect((await map()).positions.map(({ id }) => id)).not.toContain("p-getty-1.1");
    expect(await history("positions", "p-getty-1.1", editor)).toMatchObject({ now: null, path: null });
    await restoreEntry(editor, await restoring("positions", "p-getty-1.1", "after", 1));
    expect((await map()).positions.map(({ id }) => id)).toContain("p-getty-1.1");
  });

  it("brings a claim back to its place in the essay", async () => {
    const other = aMap();
    other.claims.splice(0, 1);
    at(other.claims, 0).restsOn = [];
    await storeMap(other);
    await restoreEntry(await aMember("editor"), await restoring("claims", "1.1", "before"));
    expect((await map()).claims.map(({ id }) => id)).toEqual(["1.1", "2.1", "3.1", "4.1"]);
  });

  it("is refused where the map would not be sound", async () => {
    const other = aMap();
    other.sources.push({
      key: "new",
      kind: "monograph",
      csl: { id: "new", type: "book", title: "New" },
      citedAs: [],
      record: "confirmed",
    });
    at(other.positions, 1).basis = [{ source: "new" }];
    await storeMap(other);
    const before = await storedMap(slug);
    await expect(
      restoreEntry(await aMember("editor"), await restoring("sources", "new", "before")),
    ).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining('"new"'),
    });
    expect(await storedMap(slug)).toBe(before);
  });

  it("is refused where the entry was changed since the page showed it, and of two at once one is told", async () => {
    await taken(aProposedCorrection);
    const editors = [await aMember("editor"), await aMember("editor")];
    const input = await restoring("claims", "2.1", "before");
    const results = await Promise.allSettled(editors.map((editor) => restoreEntry(editor, input)));
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused).toMatchObject([{ code: "conflict" }]);
    expect(await revisionOf(slug)).toBe(3);
  });

  it("by its form leads back to the history, and bad input is refused", async () => {
    await taken(aProposedCorrection);
    const { cookie } = await aSignedInMember("editor");
    const input = await restoring("claims", "2.1", "before");
    expect((await postAction("history/restore", { ...input, reason: "" }, { cookie })).status).toBe(400);
    expect((await postAction("history/restore", { ...input, version: "0" }, { cookie })).status).toBe(400);
    expect((await postAction("history/restore", { ...input, version: "999999" }, { cookie })).status).toBe(404);
    const response = await postAction("history/restore", input, { cookie });
    expect(await response.json()).toEqual({ ok: true, to: `/essays/${slug}/history/claims/2.1` });
  });
});
