import { describe, expect, it } from "vitest";
import { whyNotDecideAppeal } from "@/lib/moderation/policy";

const note = { authorId: "author", hiddenById: "hider" };

describe("whyNotDecideAppeal", () => {
  it.each<[string, number, boolean]>([
    ["author", 0, false],
    ["author", 2, false],
    ["hider", 1, false],
    ["hider", 0, true],
    ["third", 0, true],
    ["third", 3, true],
  ])("of %s, with %i others: decides is %s", (moderator, others, decides) => {
    expect(whyNotDecideAppeal(moderator, note, others) === null).toBe(decides);
  });

  it("lets anybody decide once whoever hid it has left, but the author", () => {
    const orphaned = { ...note, hiddenById: null };
    expect(whyNotDecideAppeal("third", orphaned, 1)).toBeNull();
    expect(whyNotDecideAppeal("author", orphaned, 1)).not.toBeNull();
  });
});
