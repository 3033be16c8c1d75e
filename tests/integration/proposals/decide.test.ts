import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { canonical } from "@/lib/maps/compare";
import { readMap } from "@/lib/maps/export";
import { importMap } from "@/lib/maps/import/import-map";
import { mapPrint } from "@/lib/maps/print";
import { acceptProposal, declineProposal } from "@/lib/proposals/decide";
import { countWaiting, listForDesk, readProposal } from "@/lib/proposals/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import {
  aProposedCorrection,
  aProposedPosition,
  aProposedSource,
  correctionFields,
  type FormFields,
  positionFields,
  seen,
  sourceFields,
} from "@/tests/factories/a-proposal";
import { at } from "@/tests/factories/spoilt-map";
import { postAction } from "@/tests/setup/post-action";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const answer = undefined;
const map = async () => (await readMap(database(), slug)) ?? aMap();
const statusOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).status;

/** A filled-in form without what only its author sends. */
const changed = ({ reason: _, essay: __, on: ___, key: ____, claim: _____, ...fields }: FormFields): FormFields =>
  fields;

beforeEach(async () => {
  await storeMap(aMap());
});

describe("who decides", () => {
  const deciders: readonly Role[] = ["editor", "administrator"];

  it.each(roles)("%s", async (role) => {
    const author = await aMember();
    const [one, two] = [await aProposedPosition(author), await aProposedSource(author)];
    const print = (await readProposal(author, one)).proposal.print;
    const member = await aMember(role);
    const deeds = [
      () => acceptProposal(member, { id: one, print, answer }),
      () => declineProposal(member, { id: two, answer: "Known already." }),
      () => listForDesk(member),
    ];
    for (const deed of deeds) {
      if (deciders.includes(role)) await deed();
      else await expect(deed()).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await statusOf(one)).toBe(deciders.includes(role) ? "accepted" : "open");
  });

  it.each([visitor, operator])("nobody without an account: $kind", async (actor) => {
    const id = await aProposedPosition(await aMember());
    await expect(declineProposal(actor, { id, answer: "No." })).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listForDesk(actor)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await countWaiting(actor)).toBe(0);
  });

  it("what waits is counted for editors alone", async () => {
    await aProposedPosition(await aMember());
    expect(await countWaiting(await aMember("scholar"))).toBe(0);
    expect(await countWaiting(await aMember("editor"))).toBe(1);
    expect((await listForDesk(await aMember("editor"))).waiting).toHaveLength(1);
  });
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

describe("two editors at once", () => {
  it.each(["accept", "decline"] as const)("one wins, the other is told who: %s", async (deed) => {
    const id = await aProposedPosition(await aMember());
    const editors = [await aMember("editor", "Ada"), await aMember("editor", "Ben"), await aMember("editor", "Cleo")];
    const page = await seen(at(editors, 0), id);
    const results = await Promise.allSettled(
      editors.map((editor) =>
        deed === "accept"
          ? acceptProposal(editor, { ...page, answer })
          : declineProposal(editor, { id, answer: "Known already." }),
      ),
    );
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused).toHaveLength(2);
    const { decidedById } = await database().proposal.findUniqueOrThrow({ where: { id } });
    const winner = editors.find((editor) => editor.id === decidedById)?.name;
    const word = deed === "accept" ? "accepted" : "declined";
    for (const error of refused)
      expect(error).toMatchObject({
        code: "conflict",
        message: `This proposal was ${word} by ${winner} already. Nothing was done.`,
      });
    expect(await database().notification.count()).toBe(1);
    expect(await database().auditEntry.count()).toBe(1);
    expect(await revisionOf(slug)).toBe(deed === "accept" ? 2 : 1);
    expect(await database().itemVersion.count()).toBe(deed === "accept" ? 1 : 0);
  });

  it("an editor accepts while an import runs: neither loses what the other wrote", async () => {
    const editor = await aMember("editor");
    const id = await aProposedPosition(await aMember());
    const page = await seen(editor, id);
    const other = aMap();
    at(other.people, 0).role = "secretary";
    const exported = structuredClone(other);
    await Promise.all([acceptProposal(editor, { ...page, answer }), importMap(operator, database(), exported)]);
    // Whichever came second, every change is in the history.
    const versions = await database().itemVersion.findMany();
    expect(versions.filter(({ origin }) => origin === "proposal")).toHaveLength(1);
    expect((await map()).people[0]).toMatchObject({ role: "secretary" });
  });
});

describe("changing", () => {
  it("takes a position as the editor has it, and keeps what was proposed", async () => {
    const author = await aMember();
    const { cookie, member: editor } = await aSignedInMember("editor");
    const id = await aProposedPosition(author);
    const fields = {
      ...changed(positionFields({ stance: "qualifies" })),
      ...(await seen(editor, id)),
      answer: "Less sharp.",
    };
    const response = await postAction("proposals/change-position", fields, { cookie });
    expect(await response.json()).toEqual({ ok: true, to: `/essays/${slug}/proposals/${id}` });
    expect((await map()).positions.at(-1)).toMatchObject({ id: "p-getty-1.1", stance: "qualifies" });
    const stored = await database().proposal.findUniqueOrThrow({ where: { id } });
    expect(stored).toMatchObject({ status: "changed", entry: { stance: "contests" }, taken: { stance: "qualifies" } });
    const { proposal } = await readProposal(visitor, id);
    expect(proposal.fields).toContainEqual(expect.objectContaining({ label: "stance", after: "contests" }));
    expect(proposal.takenFields).toContainEqual(expect.objectContaining({ label: "stance", after: "qualifies" }));
    expect(await database().notification.findFirst()).toMatchObject({
      sentence: expect.stringContaining("was accepted with changes. The editor says: Less sharp."),
    });
  });

  it("takes a source as the editor has it, and keeps of its record what the form does not show", async () => {
    const { cookie, member: editor } = await aSignedInMember("editor");
    const csl = {
      id: "x",
      type: "review",
      title: "On the Law",
      "reviewed-title": "The Law",
      issued: { "date-parts": [[1936], [1938]] },
    };
    const id = await aProposedSource(await aMember(), { paste: JSON.stringify(csl) });
    const { proposal } = await readProposal(editor, id);
    const fields = {
      ...proposal.values,
      id,
      print: proposal.print,
      title: "On the New Law",
      answer: "The whole title.",
    };
    const response = await postAction("proposals/change-source", fields, { cookie });
    expect(response.status).toBe(200);
    expect((await map()).sources.at(-1)?.csl).toMatchObject({
      ...csl,
      id: expect.any(String),
      title: "On the New Law",
    });
  });

  it("takes a correction as the editor has it", async () => {
    const { cookie, member: editor } = await aSignedInMember("editor");
    const id = await aProposedCorrection(await aMember());
    const fields = {
      ...changed(correctionFields({ centrality: "3" })),
      ...(await seen(editor, id)),
      answer: "Only that.",
    };
    expect((await postAction("proposals/change-claim", fields, { cookie })).status).toBe(200);
    expect((await map()).claims[1]).toMatchObject({ modality: "hedged", centrality: 3 });
    expect(await statusOf(id)).toBe("changed");
  });

  it("counts as accepting where nothing was changed", async () => {
    const { cookie, member: editor } = await aSignedInMember("editor");
    const id = await aProposedPosition(await aMember());
    const fields = { ...changed(positionFields()), ...(await seen(editor, id)), answer: "As it is." };
    expect((await postAction("proposals/change-position", fields, { cookie })).status).toBe(200);
    expect(await statusOf(id)).toBe("accepted");
  });

  it.each<[string, string, FormFields, number]>([
    ["without an answer", "proposals/change-position", { answer: "" }, 400],
    ["that the map would not bear", "proposals/change-position", { provenance: "reported" }, 400],
    ["by a form of another kind", "proposals/change-source", { ...changed(sourceFields()), answer: "x" }, 404],
  ])("%s is refused, and the proposal waits on", async (_, name, more, status) => {
    const { cookie, member: editor } = await aSignedInMember("editor");
    const id = await aProposedPosition(await aMember());
    const base = name === "proposals/change-position" ? changed(positionFields()) : {};
    const response = await postAction(
      name,
      { ...base, ...(await seen(editor, id)), answer: "So.", ...more },
      { cookie },
    );
    expect(response.status).toBe(status);
    expect(await statusOf(id)).toBe("open");
    expect(await revisionOf(slug)).toBe(1);
  });
});

describe("declining", () => {
  it("needs a reason, which the author and editors read, and nobody else", async () => {
    const author = await aMember();
    const { cookie, member: editor } = await aSignedInMember("editor");
    const id = await aProposedPosition(author);
    expect((await postAction("proposals/decline", { id, answer: " " }, { cookie })).status).toBe(400);
    expect((await postAction("proposals/decline", { id, answer: "Known already." }, { cookie })).status).toBe(200);
    expect((await readProposal(author, id)).proposal).toMatchObject({ status: "declined", answer: "Known already." });
    expect((await readProposal(editor, id)).proposal.decidedBy?.id).toBe(editor.id);
    await expect(readProposal(visitor, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await storedMap(slug)).toBe(canonical(aMap()));
    expect(await revisionOf(slug)).toBe(1);
  });

  it("of what is not there is not found", async () => {
    const { cookie } = await aSignedInMember("editor");
    const id = crypto.randomUUID();
    expect((await postAction("proposals/decline", { id, answer: "No." }, { cookie })).status).toBe(404);
    expect((await postAction("proposals/accept", { id, print: "0".repeat(64) }, { cookie })).status).toBe(404);
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
