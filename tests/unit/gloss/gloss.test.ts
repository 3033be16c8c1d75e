import { describe, expect, it } from "vitest";
import { glossAnchor } from "@/lib/gloss/gloss";

describe("glossAnchor", () => {
  it.each([
    ["term", "Politburo", "term-politburo"],
    ["term", "“Enemy of the people”", "term-enemy-of-the-people"],
    ["term", "VKP(b)", "term-vkp-b"],
    ["term", "Чистка", "term-чистка"],
    ["term", "Glasnost'", "term-glasnost"],
    ["term", "§", "term-"],
    ["person", "yakovlev-yakov", "person-yakovlev-yakov"],
    ["source", "zhukov-2003", "source-zhukov-2003"],
  ] as const)("of the %s %j is %j", (kind, key, anchor) => {
    expect(glossAnchor({ kind, key })).toBe(anchor);
  });

  it("keeps a letter whole that is written with a mark of its own", () => {
    expect(glossAnchor({ kind: "term", key: "e\u0301tat" })).toBe("term-e\u0301tat");
  });
});
