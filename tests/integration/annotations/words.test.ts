import { beforeEach, describe, expect, it } from "vitest";
import { attachAnnotation } from "@/lib/annotations/attach";
import { toExchangedNotes } from "@/lib/annotations/exchange-queries";
import { readOrphans, readThread } from "@/lib/annotations/queries";
import { readReaderNotes } from "@/lib/annotations/reader-queries";
import { type AttachAnnotationInput, attachAnnotationSchema } from "@/lib/annotations/schema";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { describeChange } from "@/lib/maps/report";
import { readSearch } from "@/lib/search/queries";
import { noChoice } from "@/lib/search/view";
import { importText, restoreText, setTextVisibility } from "@/lib/text/commands";
import { describeText } from "@/lib/text/describe-text";
import type { TextVisibility } from "@/lib/text/vocabulary";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aReadText, aText } from "@/tests/factories/a-text";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const essay = () => findEssay(visitor, slug);
const bring = (text: string, visibility: TextVisibility = "public") =>
  importText(operator, database(), slug, aReadText(text), "x.txt", visibility);

let owner: Member;

beforeEach(async () => {
  await storeMap(aMap());
  await bring(aText);
  owner = await aMember("scholar", "Owner");
});

/** A note on words, as a reader who marked them writes it. */
function onWords(words: string, more: Record<string, string> = {}): Promise<string> {
  const start = aText.indexOf(words);
  const fields = { target: "text", exact: words, start: String(start), end: String(start + words.length), ...more };
  return anAnnotation(owner, { ...fields, key: "" } as object);
}

const codeOf = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => "done",
    (error: { code?: string; message?: string }) => `${error.code}: ${error.message}`,
  );
const placeOf = async (id: string) => {
  const { exact, prefix, suffix, start, end, paragraph, orphan } = await database().annotation.findUniqueOrThrow({
    where: { id },
  });
  return { exact, prefix, suffix, start, end, paragraph, orphan };
};

describe("a note on words", () => {
  it("stands where they were marked, with what stands around them in their paragraph", async () => {
    const id = await onWords("meant in earnest");
    const start = aText.indexOf("meant in earnest");
    expect(await placeOf(id)).toEqual({
      exact: "meant in earnest",
      prefix: "Getty shows it was ",
      suffix: ' (Getty, Excesses 126):\n\n"They w',
      start,
      end: start + 16,
      paragraph: 2,
      orphan: false,
    });
  });

  it("takes words that were copied, if they stand in the paragraph once", async () => {
    const copied = (exact: string, paragraph = "2") =>
      codeOf(anAnnotation(owner, { target: "paragraph", paragraph, exact, key: "" } as object));
    expect(await copied("meant in\n earnest")).toBe("done");
    expect(await copied("They were meant.")).toBe("done");
    expect(await copied("meant")).toContain("more than once");
    expect(await copied("nowhere to be found")).toContain("do not stand in ¶2");
    expect(await copied("meant in earnest", "9")).toContain("not_found");
  });

  it("of one paragraph alone, and only where they stand", async () => {
    const across = aText.slice(aText.indexOf("They were"), aText.indexOf("said so"));
    expect(await codeOf(onWords(across))).toBe("invalid: Mark words of one paragraph.");
    expect(await codeOf(onWords("meant in earnest", { start: "3", end: "19" }))).toContain("conflict");
    expect(await codeOf(onWords("meant in earnest", { end: "1" }))).toContain("conflict");
  });

  it.each(["excerpts", "private"] as const)("of a text that is %s is for those who may read it", async (visibility) => {
    const id = await onWords("meant in earnest", { body: "zwiebelkuchen" });
    await setTextVisibility(operator, database(), slug, visibility);
    const read = async (actor: Actor) => (await readThread(actor, await essay(), id)).annotation;
    expect((await read(visitor)).exact).toBeNull();
    expect((await read(owner)).exact).toBe("meant in earnest");
    const exported = async (actor: Actor) =>
      JSON.stringify(await toExchangedNotes(actor, await essay(), [{ ...(await read(actor)), answers: [] }], String));
    expect(await exported(visitor)).not.toContain("earnest");
    expect(await exported(owner)).toContain("earnest");
    const margin = (await readReaderNotes(visitor, await essay())).margin.get(2);
    expect(margin?.map(({ note, words }) => [note.exact, words])).toEqual([[null, null]]);
    const findings = await readSearch(visitor, { q: "earnest", choice: noChoice, page: 1 });
    expect(findings?.results.filter(({ kind }) => kind === "annotation")).toEqual([]);
  });

  it("is exported with offsets in code points, which lead to the words", async () => {
    await bring(aText.replace("1. In March", "1. 𝔸 In March"));
    const whole = aText.replace("1. In March", "1. 𝔸 In March");
    const start = whole.indexOf("meant in earnest");
    const id = await onWords("meant in earnest", { start: String(start), end: String(start + 16) });
    const { annotation } = await readThread(visitor, await essay(), id);
    const [note] = await toExchangedNotes(visitor, await essay(), [{ ...annotation, answers: [] }], String);
    const { start: from = 0, end: to = 0 } = note?.target.position ?? {};
    expect([...whole].slice(from, to).join("")).toBe("meant in earnest");
    expect(from).toBe(start - 1);
  });
});

describe("a changed text", () => {
  it("moves notes with their words, and leaves those whose words are gone without a place, with their words", async () => {
    const kept = await onWords("One secretary");
    const lost = await onWords("meant in earnest");
    const before = await placeOf(kept);
    const report = await bring(aText.replace(/2\. Getty[\s\S]*?(?=3\.)/, ""));
    const shift = aText.length - aText.replace(/2\. Getty[\s\S]*?(?=3\.)/, "").length;
    expect(await placeOf(kept)).toEqual({
      ...before,
      start: (before.start ?? 0) - shift,
      end: (before.end ?? 0) - shift,
    });
    expect(await placeOf(lost)).toMatchObject({ exact: "meant in earnest", start: null, end: null, orphan: true });
    expect(report.orphanedNotes).toBe(1);
    expect(describeText(slug, report).at(-1)).toContain("Members’ notes without a place in this text: 1");
    await restoreText(operator, database(), slug, 1);
    expect(await placeOf(kept)).toEqual(before);
    expect((await placeOf(lost)).orphan).toBe(false);
  });

  it("keeps a note on words of which a few letters changed", async () => {
    const id = await onWords("defeated the reform");
    await bring(aText.replace("defeated the reform", "defeated this reform"));
    expect(await placeOf(id)).toMatchObject({ exact: "defeated this reform", orphan: false });
  });
});

describe("a changed map", () => {
  it("leaves notes on what is gone without a place, says how many, and gives it back when that is back", async () => {
    const gone = await anAnnotation(owner, { key: "4.1" });
    await anAnnotation(owner, { parent: gone });
    const stays = await anAnnotation(owner, { key: "1.1" });
    const map = aMap();
    const smaller = { ...map, claims: map.claims.filter((claim) => claim.id !== "4.1") };
    const report = await storeMap(smaller);
    expect(describeChange(slug, report).at(-1)).toMatch(/notes that lost what they were about: 2 /);
    expect((await placeOf(gone)).orphan).toBe(true);
    expect((await placeOf(stays)).orphan).toBe(false);
    await storeMap(map);
    expect((await placeOf(gone)).orphan).toBe(false);
  });
});

describe("a note without a place", () => {
  let id: string;
  const attach = (actor: Actor, to: Partial<Record<keyof AttachAnnotationInput, string>>) =>
    attachAnnotation(actor, attachAnnotationSchema.parse({ id, ...to }));

  beforeEach(async () => {
    id = await onWords("meant in earnest");
    await anAnnotation(owner, { parent: id });
    await bring(aText.replace("meant in earnest", "a matter of nothing else whatever"));
  });

  it("is listed for its author and for editors", async () => {
    const listed = async (actor: Actor) => (await readOrphans(actor, await essay())).map((note) => note.id);
    expect(await listed(owner)).toEqual([id]);
    expect(await listed(await aMember("editor"))).toEqual([id]);
    expect(await listed(await aMember("scholar"))).toEqual([]);
    expect(await listed(visitor)).toEqual([]);
  });

  it("is given another by its author, with the answers to it; its words are kept", async () => {
    expect(await codeOf(attach(owner, { target: "claim", key: "2.1" }))).toBe("done");
    const { annotation, threads } = await readThread(visitor, await essay(), id);
    expect(annotation).toMatchObject({
      target: "claim",
      targetKey: "2.1",
      orphan: false,
      formerWords: "meant in earnest",
    });
    expect(threads[0]?.answers.map(({ target, targetKey }) => [target, targetKey])).toEqual([["claim", "2.1"]]);
    expect(await database().auditEntry.count({ where: { deed: "annotation attached" } })).toBe(0);
    expect(await codeOf(attach(owner, { target: "claim", key: "1.1" }))).toContain("forbidden");
  });

  it("can stand on other words, and is logged where an editor gives it a place", async () => {
    expect(
      await codeOf(attach(await aMember("editor"), { target: "paragraph", paragraph: "2", exact: "They were meant" })),
    ).toBe("done");
    expect(await placeOf(id)).toMatchObject({ exact: "They were meant", paragraph: 2, orphan: false });
    expect(
      (await database().auditEntry.findMany({ where: { deed: "annotation attached" } })).map(({ deed, object }) => [
        deed,
        object,
      ]),
    ).toEqual([["annotation attached", `annotation ${id}`]]);
  });

  it.each<[string, Partial<Record<keyof AttachAnnotationInput, string>>, string]>([
    ["a claim that is not there", { target: "claim", key: "9.9" }, "not_found"],
    ["a paragraph that is not there", { target: "paragraph", paragraph: "99" }, "not_found"],
    ["words that are not there", { target: "paragraph", paragraph: "2", exact: "nowhere at all" }, "invalid"],
    ["nothing", { target: "claim" }, "invalid"],
  ])("is not attached to %s", async (_, to, code) => {
    expect(await codeOf(attach(owner, to))).toContain(code);
    expect((await placeOf(id)).orphan).toBe(true);
  });

  it("is nobody else's to attach", async () => {
    const to = { target: "claim", key: "2.1" };
    expect(await codeOf(attach(visitor, to))).toContain("unauthenticated");
    expect(await codeOf(attach(await aMember("scholar"), to))).toContain("forbidden");
    await database().annotation.update({ where: { id }, data: { visibility: "private" } });
    expect(await codeOf(attach(await aMember("editor"), to))).toContain("not_found");
  });
});
