import { beforeEach, describe, expect, it } from "vitest";
import { editAnnotation } from "@/lib/annotations/commands";
import { editAnnotationSchema } from "@/lib/annotations/schema";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { letThrough } from "@/lib/moderation/commands";
import { changeSettings, readSettingsToChange } from "@/lib/settings/commands";
import { aGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { storeMap } from "@/tests/setup/stored-map";

let administrator: Member;
beforeEach(async () => {
  administrator = await aMember("administrator");
});

describe("the settings", () => {
  it("are read and changed by administrators alone", async () => {
    const everybody = [visitor, operator, await aMember("scholar"), await aMember("editor"), administrator];
    const said = ["unauthenticated", "unauthenticated", "forbidden", "forbidden", "done"];
    expect(await answers(readSettingsToChange, everybody)).toEqual(said);
    expect(await answers((actor: Actor) => changeSettings(actor, { preModerated: 3 }), everybody)).toEqual(said);
    expect(await readSettingsToChange(administrator)).toEqual({ preModerated: 3 });
  });

  it("are logged when they change", async () => {
    await changeSettings(administrator, { preModerated: 3 });
    await changeSettings(administrator, { preModerated: 3 });
    expect(await database().auditEntry.findMany()).toMatchObject([
      { deed: "setting changed", object: "setting preModerated", detail: { before: 0, after: 3 } },
    ]);
  });
});

describe("pre-moderation", () => {
  beforeEach(async () => {
    await storeMap(aMap());
    await changeSettings(administrator, { preModerated: 2 });
  });
  const isPending = async (id: string) => (await database().annotation.findUniqueOrThrow({ where: { id } })).pending;

  it("keeps a new member’s public notes until so many were let through", async () => {
    const author = await aMember("scholar");
    const ids = [await anAnnotation(author), await anAnnotation(author), await anAnnotation(author)];
    expect(await Promise.all(ids.map(isPending))).toEqual([true, true, true]);
    for (const id of ids.slice(0, 2)) await letThrough(administrator, { id, version: 1 });
    expect(await isPending(await anAnnotation(author))).toBe(false);
  });

  it("keeps neither moderators’ notes, nor what is not for everybody", async () => {
    const group = await aGroup();
    const ids = [
      await anAnnotation(await aMember("editor")),
      await anAnnotation(group.member, { visibility: "group", group: group.id }),
      await anAnnotation(await aMember("scholar"), { visibility: "private" }),
    ];
    expect(await Promise.all(ids.map(isPending))).toEqual([false, false, false]);
  });

  it("keeps other words in a note that was let through, as long as its author is new", async () => {
    const author = await aMember("scholar");
    const id = await anAnnotation(author);
    await letThrough(administrator, { id, version: 1 });
    const edited = (version: string) => editAnnotationSchema.parse({ id, version, kind: "comment", body: "Buy this!" });
    await editAnnotation(author, edited("1"));
    expect(await isPending(id)).toBe(true);
    await changeSettings(administrator, { preModerated: 0 });
    await letThrough(administrator, { id, version: 2 });
    await editAnnotation(author, edited("2"));
    expect(await isPending(id)).toBe(false);
  });
});
