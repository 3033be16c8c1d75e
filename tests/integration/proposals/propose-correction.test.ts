import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { aMap } from "@/tests/factories/a-map";
import { aMember, aSignedInMember } from "@/tests/factories/a-member";
import { aProposedCorrection, correctionFields, type FormFields } from "@/tests/factories/a-proposal";
import { postAction } from "@/tests/setup/post-action";
import { storeMap } from "@/tests/setup/stored-map";

const proposals = () => database().proposal.count();
const entryOf = async (id: string) => (await database().proposal.findUniqueOrThrow({ where: { id } })).entry;

beforeEach(async () => {
  await storeMap(aMap());
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
