import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { readMap } from "@/lib/maps/export";
import { importMap } from "@/lib/maps/import/import-map";
import { mapPrint } from "@/lib/maps/print";
import { acceptProposal, declineProposal } from "@/lib/proposals/decide";
import { readProposal } from "@/lib/proposals/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aProposedCorrection, aProposedPosition, aProposedSource, seen } from "@/tests/factories/a-proposal";
import { at } from "@/tests/factories/spoilt-map";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const answer = undefined;
const map = async () => (await readMap(database(), slug)) ?? aMap();
const statusOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).status;

beforeEach(async () => {
  await storeMap(aMap());
});
describe("accepting", () => {
  it("writes the entry by the importer's path: the page has it, the revision grows, the history says who", async () => {
    const [author, editor] = [await aMember(), await aMember("editor")];
    const id = await aProposedPosition(author);
    await acceptProposal(editor, { ...(await seen(editor, id)), answer: "Thank you." });
    const taken = (await map()).positions.find((position) => position.id === "p-getty-1.1");
    expect(taken).toMatchObject({
      claim: "1.1",
      stance: "contests",
      basis: [{ source: "getty-2002", locator: "128" }],
    });
    expect(await revisionOf(slug)).toBe(2);
    expect(await database().itemVersion.findMany()).toMatchObject([
      {
        collection: "positions",
        key: "p-getty-1.1",
        before: null,
        after: { id: "p-getty-1.1" },
        origin: "proposal",
        editorId: editor.id,
        proposalId: id,
      },
    ]);
  });

  it("tells the author, and the log", async () => {
    const [author, editor] = [await aMember(), await aMember("editor")];
    const id = await aProposedCorrection(author);
    await acceptProposal(editor, { ...(await seen(editor, id)), answer: "Thank you." });
    expect(await database().notification.findMany()).toMatchObject([
      {
        memberId: author.id,
        kind: "proposalDecided",
        sentence: "The correction to claim 2.1 that you proposed was accepted. The editor says: Thank you.",
        path: `/essays/${slug}/proposals/${id}`,
      },
    ]);
    expect(await database().auditEntry.findMany()).toMatchObject([
      { deed: "proposal accepted", object: `proposal ${id}`, reason: "Thank you." },
    ]);
  });

  it("leaves which file the map came from: a start does not load that file over it", async () => {
    const editor = await aMember("editor");
    const id = await aProposedSource(await aMember());
    await acceptProposal(editor, { ...(await seen(editor, id)), answer });
    const { mapPrint: stored } = await database().essay.findUniqueOrThrow({ where: { slug } });
    expect(stored).toBe(mapPrint(aMap()));
    expect((await map()).sources.at(-1)).toMatchObject({ key: "ivanov-road-1991", csl: { id: "ivanov-road-1991" } });
  });

  it("is carried by an export, and an import of that export keeps it", async () => {
    const editor = await aMember("editor");
    const id = await aProposedPosition(await aMember());
    await acceptProposal(editor, { ...(await seen(editor, id)), answer });
    const exported = await map();
    await importMap(operator, database(), exported);
    expect((await map()).positions.map((position) => position.id)).toContain("p-getty-1.1");
    // A file without it removes it, as always; the history keeps both.
    await storeMap(aMap());
    expect((await map()).positions.map((position) => position.id)).not.toContain("p-getty-1.1");
    expect(await database().itemVersion.count({ where: { key: "p-getty-1.1" } })).toBe(2);
  });

  it("corrects what was proposed alone, and keeps what changed of the claim meanwhile", async () => {
    const [author, editor] = [await aMember(), await aMember("editor")];
    const [first, second] = [
      await aProposedCorrection(author),
      await aProposedCorrection(author, { statement: "Some drafters meant it." }),
    ];
    await acceptProposal(editor, { ...(await seen(editor, first)), answer });
    await acceptProposal(editor, { ...(await seen(editor, second)), answer });
    const claim = (await map()).claims.find((one) => one.id === "2.1");
    expect(claim).toMatchObject({ modality: "conjectured", statement: "Some drafters meant it.", centrality: 4 });
  });

  it("gives a new entry another key where the first was taken meanwhile", async () => {
    const [author, editor] = [await aMember(), await aMember("editor")];
    const [first, second] = [await aProposedPosition(author), await aProposedPosition(author, { by: "Her pupils" })];
    for (const id of [first, second]) await acceptProposal(editor, { ...(await seen(editor, id)), answer });
    const ids = (await map()).positions.map((position) => position.id);
    expect(ids).toEqual(expect.arrayContaining(["p-getty-1.1", "p-getty-1.1-2"]));
  });

  it("is refused where the map changed so that it would be unsound, and the page says so", async () => {
    const [author, editor] = [await aMember(), await aMember("editor")];
    const id = await aProposedPosition(author, { source: ["pravda-1936", "", "", "", ""] });
    const other = aMap();
    other.sources = other.sources.filter(({ key }) => key !== "pravda-1936");
    other.citations = other.citations.filter(({ source }) => source !== "pravda-1936");
    at(other.claims, 0).evidence = [];
    at(other.claims, 1).evidence.pop();
    at(other.openings, 0).opens = [];
    await storeMap(other);
    const { proposal } = await readProposal(editor, id);
    expect(proposal.hindrance).toMatch(/pravda-1936/);
    const before = await storedMap(slug);
    await expect(acceptProposal(editor, { id, print: proposal.print, answer })).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await storedMap(slug)).toBe(before);
    expect(await statusOf(id)).toBe("open");
  });

  it("is refused where the claim is gone; to decline it is what is left", async () => {
    const editor = await aMember("editor");
    const id = await aProposedCorrection(await aMember(), {
      ...{ claim: "4.1", statement: "They won.", type: "cause", modality: "conjectured", holder: "author" },
      ...{ reportedThrough: "stalin", essayStance: "own", centrality: "5", questions: [] },
    });
    const other = aMap();
    other.claims.pop();
    await storeMap(other);
    const { proposal } = await readProposal(editor, id);
    expect(proposal).toMatchObject({ fields: null, hindrance: expect.stringContaining("no longer there") });
    await expect(acceptProposal(editor, { id, print: proposal.print, answer })).rejects.toMatchObject({
      code: "conflict",
    });
    await declineProposal(editor, { id, answer: "The claim was removed." });
    expect(await statusOf(id)).toBe("declined");
  });

  it("is refused where the entry was changed since the editor's page showed it", async () => {
    const [author, editor] = [await aMember(), await aMember("editor")];
    const [first, second] = [
      await aProposedCorrection(author),
      await aProposedCorrection(author, { statement: "Some drafters meant it." }),
    ];
    const page = await seen(editor, second);
    await acceptProposal(editor, { ...(await seen(editor, first)), answer });
    await expect(acceptProposal(editor, { ...page, answer })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("changed since you opened"),
    });
    expect(await statusOf(second)).toBe("open");
  });
});

it("what was taken stays readable for everybody when its author has left", async () => {
  const [author, editor] = [await aMember(), await aMember("editor")];
  const id = await aProposedPosition(author);
  await acceptProposal(editor, { ...(await seen(editor, id)), answer });
  await database().member.delete({ where: { id: author.id } });
  const { proposal } = await readProposal(visitor, id, await findEssay(visitor, slug));
  expect(proposal).toMatchObject({ author: null, status: "accepted", can: { withdraw: false, decide: false } });
});
