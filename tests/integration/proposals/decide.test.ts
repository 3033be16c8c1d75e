import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { canonical } from "@/lib/maps/compare";
import { readMap } from "@/lib/maps/export";
import { importMap } from "@/lib/maps/import/import-map";
import { acceptProposal, declineProposal } from "@/lib/proposals/decide";
import { countWaiting, listForDesk, readProposal } from "@/lib/proposals/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import { aProposedPosition, aProposedSource, seen } from "@/tests/factories/a-proposal";
import { at } from "@/tests/factories/spoilt-map";
import { postAction } from "@/tests/setup/post-action";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const answer = undefined;
const map = async () => (await readMap(database(), slug)) ?? aMap();
const statusOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).status;

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
