import { describe, expect, it } from "vitest";
import { makingOf } from "@/lib/people/made-by";
import type { CslItem, CslName } from "@/lib/sources/csl";
import { aPerson } from "@/tests/factories/a-person";

const getty = aPerson("getty", "J. Arch Getty");
const zhukov = aPerson("zhukov", "Yuri Zhukov", { variants: ["Iurii Zhukov", "Юрий Николаевич Жуков"] });
const naumov = aPerson("naumov", "Oleg V. Naumov", { variants: ["Oleg Naumov"] });
const [sergeevich, nikolaevich] = [
  aPerson("s", "Aleksandr S. Yakovlev", { variants: ["Yakovlev"] }),
  aPerson("n", "Aleksandr N. Yakovlev", { variants: ["A. N. Iakovlev"] }),
];
const collective = aPerson("tass", "TASS", { variants: ["Telegraph Agency"] });
const people = [getty, zhukov, naumov, sergeevich, nikolaevich, collective];

const book = (more: Partial<CslItem>): CslItem => ({ id: "x", type: "book", title: "X", ...more });
const by = (given: string | undefined, family: string): CslName => ({ family, ...(given ? { given } : {}) });
const writtenBy = (person: typeof getty, given: string | undefined, family: string) =>
  makingOf(person, people, book({ author: [by(given, family)] }));

describe("makingOf", () => {
  it.each<[typeof getty, string, string]>([
    [getty, "J. Arch", "Getty"],
    [getty, "John Arch", "Getty"],
    [getty, "J.", "Getty"],
    [zhukov, "Iurii", "Zhukov"],
    [zhukov, "Ю. Н.", "Жуков"],
    [naumov, "O. V.", "Naumov"],
    [nikolaevich, "A. N.", "Yakovlev"],
  ])("knows the work of $name by %s %s", (person, given, family) => {
    expect(writtenBy(person, given, family)).toBe("author");
  });

  it.each<[string, typeof getty, string | undefined, string]>([
    ["another given name", getty, "Paul", "Getty"],
    ["another second name", naumov, "Oleg P.", "Naumov"],
    ["another initial", naumov, "V. P.", "Naumov"],
    ["no given name", getty, undefined, "Getty"],
    ["another family name", getty, "J. Arch", "Gettys"],
    ["names that fit two people of the map", nikolaevich, "A.", "Yakovlev"],
  ])("claims no work by %s", (_what, person, given, family) => {
    expect(writtenBy(person, given, family)).toBeNull();
  });

  it("knows a body by its very name", () => {
    expect(makingOf(collective, people, book({ author: [{ literal: "Telegraph Agency" }] }))).toBe("author");
    expect(makingOf(collective, people, book({ author: [{ literal: "Telegraph" }] }))).toBeNull();
  });

  it("tells whoever edited a work from whoever wrote it, and the editor of a volume from both", () => {
    const editor = [by("J. Arch", "Getty")];
    expect(makingOf(getty, people, book({ editor }))).toBe("editor");
    expect(makingOf(getty, people, book({ type: "chapter", author: [by("Stephen", "Wheatcroft")], editor }))).toBe(
      "volume-editor",
    );
    expect(makingOf(getty, people, book({ type: "chapter", author: editor, editor }))).toBe("author");
    expect(makingOf(zhukov, people, book({ editor }))).toBeNull();
    expect(makingOf(zhukov, people, book({}))).toBeNull();
  });
});
