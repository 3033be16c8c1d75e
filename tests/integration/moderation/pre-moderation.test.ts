import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { letThrough } from "@/lib/moderation/commands";
import { readSearch } from "@/lib/search/queries";
import { noChoice } from "@/lib/search/view";
import { aMember } from "@/tests/factories/a-member";
import { aModeratedNote, noteBody as body } from "@/tests/factories/a-moderated-note";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { deedsLogged, finds, newsOf, refused } from "@/tests/setup/of-a-note";

let author: Member;
let reader: Member;
let editor: Member;
let second: Member;
let administrator: Member;
let note: string;
beforeEach(async () => {
  ({ author, reader, editor, second, administrator, note } = await aModeratedNote());
});

describe("letThrough", () => {
  let waiting: string;
  beforeEach(async () => {
    await database().setting.create({ data: { name: "preModerated", value: 1 } });
    waiting = await anAnnotation(await aMember("scholar", "Nora New"), { body, parent: note });
  });
  const through = (actor: Actor, version = 1) => letThrough(actor, { id: waiting, version });

  it("is for editors, and shows the note to everybody", async () => {
    for (const actor of [visitor, reader, author]) expect(await finds(actor, waiting)).toBe(false);
    expect(await newsOf(author)).toEqual([]);
    const said = ["unauthenticated", "forbidden", "forbidden", "done", "conflict"];
    expect(await answers(through, [visitor, reader, author, editor, second])).toEqual(said);
    for (const actor of [visitor, reader]) expect(await finds(actor, waiting)).toBe(true);
    expect((await readSearch(visitor, { q: "zwiebelkuchen", choice: noChoice, page: 1 }))?.total).toBe(2);
    expect(await newsOf(author)).toEqual(["Nora New answered your note."]);
    expect(await deedsLogged()).toEqual(["annotation let through"]);
  });

  it("lets no other words through than those that were read", async () => {
    await database().annotation.update({ where: { id: waiting }, data: { version: 2 } });
    await refused(through(editor), "conflict");
    await through(editor, 2);
  });

  it("is done by one of two moderators who do it at once", async () => {
    const done = await Promise.allSettled([through(editor), through(second)]);
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("finds no private note, whatever its state", async () => {
    const secret = await anAnnotation(author, { visibility: "private" });
    await refused(letThrough(administrator, { id: secret, version: 1 }), "not_found");
  });
});
