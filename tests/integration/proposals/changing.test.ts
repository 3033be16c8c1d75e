import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { readMap } from "@/lib/maps/export";
import { readProposal } from "@/lib/proposals/queries";
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
import { postAction } from "@/tests/setup/post-action";
import { revisionOf, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const map = async () => (await readMap(database(), slug)) ?? aMap();
const statusOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).status;

/** A filled-in form without what only its author sends. */
const changed = ({ reason: _, essay: __, on: ___, key: ____, claim: _____, ...fields }: FormFields): FormFields =>
  fields;

beforeEach(async () => {
  await storeMap(aMap());
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
    // Told as it was then: what was asked for beside the claim before, what was taken beside that.
    const { proposal } = await readProposal(visitor, id);
    const changedIn = (fields: typeof proposal.fields) => fields?.filter((field) => field.changed);
    expect(changedIn(proposal.fields)).toEqual([
      { label: "modality", before: "hedged", after: "conjectured", changed: true },
    ]);
    expect(changedIn(proposal.takenFields)).toEqual([
      { label: "modality", before: "conjectured", after: "hedged", changed: true },
      { label: "centrality", before: "4", after: "3", changed: true },
    ]);
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
