import { describe, expect, it } from "vitest";
import { nearPlaces } from "@/lib/anchoring/near-places";

const found = (text: string, looked: string) =>
  nearPlaces(text, looked).map(({ start, end }) => text.slice(start, end));

describe("nearPlaces", () => {
  it.each([
    // Of few characters, hardly more than one in ten may differ; of more, two.
    ["He was in court then.", "in count", []],
    ["It was the last of them all.", "the lost of", ["the last of"]],
    ["It was his last of them all.", "the last of", []],
    ["They had voted against it.", "They have voted", []],
    ["Perhaps they defeated this reform.", "defeated the reform", ["defeated this reform"]],
    [
      "They have noted the draft of the law.",
      "They had voted the draft of the law",
      ["They have noted the draft of the law"],
    ],
  ])("in %j for %j: %j", (text, looked, places) => {
    expect(found(text, looked)).toEqual(places);
  });

  it.each([
    ["So the Reformers won, and went home.", "he reformers won", ["the Reformers won"]],
    ["They began the reformation then.", "began the refxrm", ["began the reformation"]],
    ["It was  so, and all of them knew", "was  so and all of them kne", ["was  so, and all of them knew"]],
    ["So the plan was made for them all.", "Xplan was made for them", ["plan was made for them"]],
    ["Все знали о проекте конституции.", "нали о проектк", ["знали о проекте"]],
  ])("begins and ends with a word, in %j for %j: %j", (text, looked, places) => {
    expect(found(text, looked)).toEqual(places);
  });
});
