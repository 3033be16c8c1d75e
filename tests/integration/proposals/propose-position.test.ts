import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import { aProposedPosition, emptyRows, type FormFields, positionFields } from "@/tests/factories/a-proposal";
import { postAction } from "@/tests/setup/post-action";
import { storeMap } from "@/tests/setup/stored-map";

const proposals = () => database().proposal.count();
const entryOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).entry;

beforeEach(async () => {
  await storeMap(aMap());
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
    ["own work without a work", { source: emptyRows, locator: emptyRows }, "source"],
    ["what the essay reports, without its paragraph", { provenance: "reported" }, "paragraphs"],
    [
      "silence without a basis",
      { stance: "silent", provenance: "characterised", source: emptyRows, locator: emptyRows },
      "source",
    ],
    ["a confidence that is not high, without its reason", { note: "" }, "note"],
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
