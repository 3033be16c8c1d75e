import { describe, expect, test } from "vitest";
import { modalityOf } from "@/lib/propose/modality";

describe("the modality of a sentence", () => {
  test.each([
    ["The toll was abolished in 1846.", "asserted"],
    ["There can be no doubt that it was abolished.", "asserted"],
    ["Candidates were likely to be seen as enemies.", "asserted"],
    ["He returned with a suggestion for open elections.", "asserted"],
    ["It simply could not be known how far it went.", "asserted"],
    ["I have put notes only where I think them needed.", "asserted"],
    ["Each of them may have its special interests.", "asserted"],
    ["Nor do I wish to suggest that it failed.", "asserted"],
    ["Lund is not known to have met them.", "asserted"],
    ["It seems that the clerk was out of his depth.", "hedged"],
    ["The clerk apparently left.", "hedged"],
    ["They probably asked for more.", "hedged"],
    ["Evidently nobody read it.", "hedged"],
    ["The evidence suggests that they knew.", "hedged"],
    ["The delay suggested quarrels among them.", "hedged"],
    ["He must already have known of it.", "hedged"],
    ["No doubt the others were too.", "hedged"],
    ["It’s likely that they feared it.", "hedged"],
    ["Perhaps as many as three million died.", "hedged"],
    ["It is hard to avoid the conclusion that they agreed.", "hedged"],
    ["He reportedly said so later.", "hedged"],
    ["My guess is that it was never written.", "conjectured"],
    ["I think that they agreed.", "conjectured"],
    ["Perhaps the council was tired.", "conjectured"],
    ["It may have been a mistake.", "conjectured"],
    ["They might well have feared it.", "conjectured"],
    ["It is possible that they met.", "conjectured"],
    ["A further hypothesis is that they were paid.", "conjectured"],
    ["It seems, perhaps, that they met.", "conjectured"],
    ["We cannot know whether they met.", "undetermined"],
    ["It is not clear who began it.", "undetermined"],
    ["The reason remains unknown.", "undetermined"],
    ["The evidence does not permit a firm conclusion.", "undetermined"],
    ["Did the council vote?", "undetermined"],
  ])("“%s” is %s", (sentence, expected) => {
    expect(modalityOf(sentence, false).value).toBe(expected);
  });

  test("a hedge inside a quotation is the speaker's", () => {
    expect(modalityOf("He wrote that it was “perhaps a mistake” to go.", false).value).toBe("asserted");
    expect(modalityOf("Perhaps it was a mistake to go.", true).value).toBe("conjectured");
    expect(modalityOf("“Perhaps it was a mistake.” (Carr 5)", false).value).toBe("conjectured");
  });

  test("another's question is no open question of the essay", () => {
    expect(modalityOf("Have you built a school or not?", true).value).toBe("asserted");
  });

  test("the reason names the words", () => {
    expect(modalityOf("They probably asked.", false).reason).toBe("the words “probably”");
  });
});
