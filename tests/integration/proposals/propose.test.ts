import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { withdrawProposal } from "@/lib/proposals/commands";
import { readProposalForm } from "@/lib/proposals/form-queries";
import { listOwn, readProposal } from "@/lib/proposals/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aProposedCorrection, aProposedPosition, aProposedSource } from "@/tests/factories/a-proposal";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const proposals = () => database().proposal.count();

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

describe("the form", () => {
  it("shows what the map has on a claim or a question by now, and nothing for a source", async () => {
    const scholar = await aMember();
    const essay = await findEssay(visitor, slug);
    const heldOn = async (on: Parameters<typeof readProposalForm>[2]) =>
      (await readProposalForm(scholar, essay, on)).held.map(({ key }) => key);
    const { positions } = aMap();
    for (const { claim, question } of positions) {
      const on = claim === undefined ? { question: question ?? "" } : { claim };
      const same = positions.filter((other) => other.claim === claim && other.question === question);
      expect(await heldOn(on)).toEqual(same.map(({ id }) => id));
    }
    expect(await heldOn(null)).toEqual([]);
    await expect(heldOn({ claim: "9.9" })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a proposal in a list", () => {
  it("goes by names, never by keys", async () => {
    const author = await aMember();
    await aProposedPosition(author, { by: "Her pupils" });
    await aProposedPosition(author, { on: "question", key: "who-resisted" });
    await aProposedCorrection(author, { essayStance: "reports" });
    expect((await listOwn(author)).map(({ about }) => about)).toEqual([
      "Claim 2.1 (the essay’s stance)",
      "Getty on “Who resisted the reform?”",
      "Getty (Her pupils) on claim 1.1",
    ]);
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
