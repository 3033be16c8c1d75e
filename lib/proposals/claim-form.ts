import { z } from "zod";
import { claimTypes, essayStances, modalities } from "@/lib/claims/vocabulary";
import type { MapClaim } from "@/lib/maps/document";
import { wordsOf } from "@/lib/vocabulary";
import { chosenKey, needed, ticked } from "./fields";
import type { ClaimPatch } from "./proposal";

/** The fields of a claim that can be corrected. */
export const claimFields = {
  statement: needed("Say what the essay asserts."),
  type: z.enum(wordsOf(claimTypes), { error: "Choose the type." }),
  modality: z.enum(wordsOf(modalities), { error: "Choose how the essay puts it." }),
  holder: needed("Say whose view it is.", 200),
  reportedThrough: chosenKey,
  essayStance: z.enum(wordsOf(essayStances), { error: "Choose what the essay does with it." }),
  centrality: z.coerce.number().int().min(1).max(5),
  questions: ticked,
};

const formSchema = z.object(claimFields);

/** A claim as the form has it. */
export type ClaimFormValues = z.output<typeof formSchema>;

/** The fields as a claim has them: what is left empty is null. */
export const toWanted = ({ reportedThrough, ...values }: ClaimFormValues): Required<ClaimPatch> => ({
  ...values,
  reportedThrough: reportedThrough ?? null,
});

/** What the fields of the form hold for a claim. */
export const claimValues = (claim: MapClaim): Record<string, string[]> => ({
  statement: [claim.statement],
  type: [claim.type],
  modality: [claim.modality],
  holder: [claim.holder],
  reportedThrough: [claim.reportedThrough ?? ""],
  essayStance: [claim.essayStance],
  centrality: [String(claim.centrality)],
  questions: claim.questions,
});
