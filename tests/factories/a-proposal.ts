import type { Actor } from "@/lib/auth/actor";
import { proposeCorrection, proposePosition, proposeSource } from "@/lib/proposals/commands";
import { readProposal } from "@/lib/proposals/queries";
import { proposeCorrectionSchema, proposePositionSchema, proposeSourceSchema } from "@/lib/proposals/schema";
import { aMap } from "./a-map";

/** A form’s fields as a browser sends them: several of one name as a list. */
export type FormFields = Record<string, string | string[]>;

const empty = ["", "", "", "", ""];

/** A filled-in form for a position on claim 1.1 of the small map, unless told otherwise. */
export const positionFields = (more: FormFields = {}): FormFields => ({
  essay: aMap().essay.slug,
  on: "claim",
  key: "1.1",
  interpretation: "getty",
  by: "",
  stance: "contests",
  summary: "Dates the draft to June.",
  provenance: "own-work",
  confidence: "medium",
  note: "Seen in a scan.",
  paragraphs: "",
  source: ["getty-2002", "", "", "", ""],
  locator: ["128", "", "", "", ""],
  reason: "The article says so.",
  ...more,
});

/** A filled-in form for a source. */
export const sourceFields = (more: FormFields = {}): FormFields => ({
  essay: aMap().essay.slug,
  type: "book",
  title: "The Road to the Law",
  author: "Ivanov, A. B.\nInstitute of History",
  issued: "1991",
  publisher: "Nauka",
  record: "confirmed",
  reason: "It treats the same plenum.",
  ...more,
});

/** A filled-in form for a correction of claim 2.1, which changes nothing unless told otherwise. */
export const correctionFields = (more: FormFields = {}): FormFields => ({
  essay: aMap().essay.slug,
  claim: "2.1",
  statement: "The drafters meant the elections to be contested.",
  type: "motive",
  modality: "hedged",
  holder: "getty",
  reportedThrough: "",
  essayStance: "endorses",
  centrality: "4",
  questions: ["contested-elections", "who-resisted"],
  reason: "The passage says so.",
  ...more,
});

/** Proposes a position as a scholar does, and gives its id. */
export const aProposedPosition = async (scholar: Actor, more: FormFields = {}): Promise<string> =>
  (await proposePosition(scholar, proposePositionSchema.parse(positionFields(more)))).id;

/** Proposes a source. */
export const aProposedSource = async (scholar: Actor, more: FormFields = {}): Promise<string> =>
  (await proposeSource(scholar, proposeSourceSchema.parse(sourceFields(more)))).id;

/** Proposes a correction: of the modality, unless told otherwise. */
export const aProposedCorrection = async (
  scholar: Actor,
  more: FormFields = { modality: "conjectured" },
): Promise<string> => (await proposeCorrection(scholar, proposeCorrectionSchema.parse(correctionFields(more)))).id;

/** What the desk’s page of a proposal carries: its id, and the print of the entry as it reads now. */
export async function seen(editor: Actor, id: string): Promise<{ id: string; print: string }> {
  return { id, print: (await readProposal(editor, id)).proposal.print };
}

export { empty as emptyRows };
