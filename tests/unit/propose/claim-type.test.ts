import { expect, test } from "vitest";
import { claimTypeOf } from "@/lib/propose/claim-type";

test.each([
  ["The toll was abolished in May.", "event"],
  ["Some 20,000 people were freed.", "quantity"],
  ["It fell because the harbour was empty.", "cause"],
  ["They wanted to lower the toll.", "motive"],
  ["It was a great success.", "evaluation"],
  ["Historians have called it a victory.", "historiography"],
  ["If the toll had stayed, the town would have starved.", "counterfactual"],
  ["This essay relies on three sources.", "method"],
])("“%s” is of the type %s", (sentence, type) => {
  expect(claimTypeOf(sentence).value).toBe(type);
});
