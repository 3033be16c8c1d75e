import { describe, expect, it } from "vitest";
import { pageNumbers } from "@/lib/search/page-numbers";
import { resultPath } from "@/lib/search/result";
import { isSearchKey } from "@/lib/search/shortcut";
import type { SearchKind } from "@/lib/search/vocabulary";

describe("resultPath", () => {
  const at = (kind: SearchKind, key: string, place = {}) =>
    resultPath({ kind, key, essay: "e", claim: null, question: null, paragraph: null, ...place });

  it.each([
    [at("claim", "2.1"), "/essays/e/claims/2.1"],
    [at("question", "why"), "/essays/e/questions/why"],
    [at("interpretation", "getty"), "/essays/e/interpretations/getty"],
    [at("source", "pravda"), "/essays/e/sources/pravda"],
    [at("paragraph", "7", { paragraph: 7 }), "/essays/e/read#p7"],
    [at("position", "p-1", { claim: "2.1", paragraph: 2 }), "/essays/e/claims/2.1#p-1"],
    [at("position", "p-1", { question: { key: "why" } }), "/essays/e/questions/why#p-1"],
    [at("note", "n-1", { claim: "2.1", paragraph: 2 }), "/essays/e/claims/2.1#n-1"],
    [at("note", "n-1", { paragraph: 2 }), "/essays/e/read#p2"],
    [at("person", "stalin"), "/essays/e/people/stalin"],
    [at("term", "Кулак (pl. kulaks)"), "/essays/e/glossary#term-кулак-pl-kulaks"],
  ])("%s", (path, expected) => {
    expect(path).toBe(expected);
  });
});

describe("pageNumbers", () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])("on page %i of %i: %j", (current, pages, expected) => {
    expect(pageNumbers(current, pages)).toEqual(expected);
  });
});

describe("isSearchKey", () => {
  const press = { key: "/", code: "Slash", altKey: false, ctrlKey: false, metaKey: false };

  it.each([
    ["on a Latin keyboard", press, true],
    ["with Shift, on a German one", { ...press, code: "Digit7" }, true],
    ["at its place on a Russian one", { ...press, key: "." }, true],
    ["not another key's full stop", { ...press, key: ".", code: "Period" }, false],
    ["not the hyphen at its place", { ...press, key: "-" }, false],
    ["not with Control", { ...press, ctrlKey: true }, false],
    ["not with Alt", { ...press, altKey: true }, false],
    ["not with Command", { ...press, metaKey: true }, false],
  ])("%s", (_, one, expected) => {
    expect(isSearchKey(one)).toBe(expected);
  });
});
