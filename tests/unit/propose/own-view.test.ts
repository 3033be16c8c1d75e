import { describe, expect, test } from "vitest";
import { ownView, unknownReport } from "@/lib/propose/own-view";
import { peopleFrom } from "@/lib/propose/people";

describe("a report of one whom the draft does not know", () => {
  test.each([
    ["The engineer claimed the wall would hold.", "The engineer claimed"],
    ["Parliament claims otherwise.", "Parliament claims"],
    ["But the town's old pilots never slept, and some captains also believed it.", "some captains also believed"],
    ["Critics argue that it fell.", "Critics argue"],
    ["She said that it fell.", "She said"],
    ['" " said her clerk.', "said her"],
  ])("is told in “%s”", (text, words) => {
    expect(unknownReport(text)).toBe(words);
  });

  test.each([
    ["The toll fell."],
    ["I believe that it fell."],
    ["The minutes say nothing."],
    ["This essay argues that it fell."],
    ["Carr's friends were told of it."],
    ["The claims were false."],
    ["The wall was said to hold."],
    ["The engineer never claimed that it fell."],
    ["It was the view maintained by the board."],
  ])("is not in “%s”", (text) => {
    expect(unknownReport(text)).toBeNull();
  });
});

test("the author's own view is the less sure, the more a sentence reports", () => {
  const text = "Carr says so.";
  const view = (sentence: string) => {
    const { holder, confidence, reason } = ownView(sentence, peopleFrom(["Carr"], text));
    return [holder, confidence, reason];
  };
  expect(view("The toll fell.")).toEqual([null, 0.8, "nothing says that it is another's"]);
  expect(view("If Carr said so, he erred.")).toEqual([
    null,
    0.6,
    "“If Carr said”, under a condition: no view that is reported",
  ]);
  expect(view("The engineer claimed that it fell.")).toEqual([
    null,
    0.3,
    "“The engineer claimed”: the view of one whom the draft does not know",
  ]);
});
