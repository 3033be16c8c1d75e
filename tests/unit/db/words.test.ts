import { describe, expect, test } from "vitest";
import { claimTypes, essayStances, evidenceRoles, modalities } from "@/lib/claims/vocabulary";
import * as client from "@/lib/db/generated/enums";
import { fromDb, toDb } from "@/lib/db/words";
import { noteKinds } from "@/lib/essays/vocabulary";
import {
  confidences,
  differenceReasons,
  interpretationKinds,
  provenances,
  stances,
  standings,
} from "@/lib/interpretations/vocabulary";
import { recordStatuses, sourceKinds } from "@/lib/sources/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

/** Each vocabulary, beside the database's enum of the same words. */
const vocabularies: [name: string, vocabulary: Record<string, string>, stored: Record<string, string>][] = [
  ["claim types", claimTypes, client.ClaimType],
  ["modalities", modalities, client.Modality],
  ["essay stances", essayStances, client.EssayStance],
  ["evidence roles", evidenceRoles, client.EvidenceRole],
  ["note kinds", noteKinds, client.NoteKind],
  ["stances", stances, client.Stance],
  ["provenances", provenances, client.Provenance],
  ["confidences", confidences, client.Confidence],
  ["interpretation kinds", interpretationKinds, client.InterpretationKind],
  ["difference reasons", differenceReasons, client.DifferenceReason],
  ["standings", standings, client.StandingValue],
  ["source kinds", sourceKinds, client.SourceKind],
  ["record statuses", recordStatuses, client.RecordStatus],
];

describe.each(vocabularies)("%s", (_, vocabulary, stored) => {
  test("are the words of the database's enum, and no others", () => {
    expect(wordsOf(vocabulary).map(toDb).sort()).toEqual(Object.keys(stored).sort());
  });

  test.each(wordsOf(vocabulary))("%s comes back from the database as it went in", (word) => {
    expect(fromDb(toDb(word))).toBe(word);
  });
});

test("hyphens become capitals and capitals hyphens", () => {
  expect(toDb("conflicts-with-document")).toBe("conflictsWithDocument");
  expect(fromDb("standardOfProof")).toBe("standard-of-proof");
});
