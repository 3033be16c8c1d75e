import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { appeal, decideAppeal } from "@/lib/moderation/appeals";
import { hideAnnotation, showAnnotation } from "@/lib/moderation/commands";
import { readNoteModeration, readQueue } from "@/lib/moderation/queries";
import { readNews } from "@/lib/notifications/queries";
import { aGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { storeMap } from "@/tests/setup/stored-map";

const reason = "It names somebody who has nothing to do with it.";

let author: Member;
let hider: Member;
let second: Member;
let note: string;
beforeEach(async () => {
  await storeMap(aMap());
  author = await aMember("scholar", "Ada Author");
  hider = await aMember("editor", "Edda Editor");
  second = await aMember("administrator", "Anton Administrator");
  note = await anAnnotation(author);
  await hideAnnotation(hider, { id: note, reason });
});

const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const appealing = (actor: Actor, id = note) => appeal(actor, { id, reason: "It is in the source." });
const openAppeal = async (id = note) =>
  (await database().report.findFirstOrThrow({ where: { annotationId: id, isAppeal: true, status: "open" } })).id;
const decide = (actor: Actor, id: string, decision: "upheld" | "dismissed" = "upheld") =>
  decideAppeal(actor, { appeal: id, decision, answer: "So it is." });
const stateOfNote = async () => database().annotation.findUniqueOrThrow({ where: { id: note } });

describe("appeal", () => {
  it("is the author’s, against a hiding", async () => {
    const said = ["unauthenticated", "not_found", "forbidden", "done"];
    expect(await answers(appealing, [visitor, await aMember("scholar"), second, author])).toEqual(said);
    await refused(appealing(author, await anAnnotation(author)), "conflict");
  });

  it("is made once against each hiding, also when it is sent twice at once", async () => {
    const sent = await Promise.allSettled([appealing(author), appealing(author)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await decide(second, await openAppeal(), "dismissed");
    await refused(appealing(author), "conflict");
    await showAnnotation(second, { id: note });
    await hideAnnotation(hider, { id: note, reason });
    await appealing(author);
  });

  it("waits in the queue, where whoever hid the note is told that another decides", async () => {
    await appealing(author);
    const seenBy = async (actor: Actor) => (await readQueue(actor, { group: null }, "appeals")).entries[0];
    expect(await seenBy(second)).toMatchObject({
      note: { id: note },
      appeal: { reason: "It is in the source." },
      hiddenBy: "Edda Editor",
      notYours: null,
    });
    expect((await seenBy(hider))?.notYours).toContain("You hid this note");
    expect(await readNoteModeration(author, note)).toMatchObject({ mayAppeal: false, appeal: { status: "open" } });
  });
});

describe("decideAppeal", () => {
  it("is for another moderator than the one who hid the note", async () => {
    await appealing(author);
    const id = await openAppeal();
    const everybody = [visitor, await aMember("scholar"), author, hider, second];
    const said = ["unauthenticated", "not_found", "forbidden", "forbidden", "done"];
    expect(await answers((actor) => decide(actor, id), everybody)).toEqual(said);
    expect(await stateOfNote()).toMatchObject({ hiddenAt: null, hiddenReason: null, hiddenById: null });
  });

  it("is for whoever hid it where nobody else can", async () => {
    await appealing(author);
    const id = await openAppeal();
    await database().member.update({ where: { id: second.id }, data: { banned: true } });
    expect((await readQueue(hider, { group: null }, "appeals")).entries[0]?.notYours).toBeNull();
    await decide(hider, id, "dismissed");
    expect((await stateOfNote()).hiddenAt).not.toBeNull();
  });

  it("is never an editor’s whose own note it is", async () => {
    const own = await anAnnotation(hider);
    await hideAnnotation(second, { id: own, reason });
    await appealing(hider, own);
    await refused(decide(hider, await openAppeal(own)), "forbidden");
    // The author does not count as another moderator: whoever hid it decides.
    await decide(second, await openAppeal(own));
  });

  it.each([
    ["upheld", "is shown again", "appeal upheld"],
    ["dismissed", "stays hidden", "appeal dismissed"],
  ] as const)("tells the author that it was %s, with the answer, and is logged", async (decision, words, deed) => {
    await appealing(author);
    await decide(second, await openAppeal(), decision);
    const [latest] = await readNews(author);
    expect(latest?.sentence).toBe(`Your appeal was decided: the note ${words}. So it is.`);
    expect(await database().auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      deed,
      reason: "So it is.",
    });
    const told = await readNoteModeration(author, note);
    expect(told.appeal).toEqual(
      decision === "dismissed" ? { status: "dismissed", reason: "It is in the source.", answer: "So it is." } : null,
    );
  });

  it("is done by one of two moderators who do it at once", async () => {
    const third = await aMember("editor");
    await appealing(author);
    const id = await openAppeal();
    const done = await Promise.allSettled([decide(second, id), decide(third, id, "dismissed")]);
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const decided = await database().report.findUniqueOrThrow({ where: { id } });
    expect((await stateOfNote()).hiddenAt === null).toBe(decided.status === "upheld");
  });

  it("is not a report’s decision", async () => {
    const shown = await anAnnotation(author);
    const { id } = await database().report.create({ data: { annotationId: shown, reporterId: second.id, reason } });
    await refused(decide(hider, id), "not_found");
  });

  it("goes with showing the note again", async () => {
    await appealing(author);
    await showAnnotation(second, { id: note });
    expect(await database().report.findFirst({ where: { isAppeal: true } })).toMatchObject({ status: "upheld" });
  });

  it("in a group is for its other moderators", async () => {
    const group = await aGroup();
    const inside = await anAnnotation(group.member, { visibility: "group", group: group.id });
    await hideAnnotation(group.moderator, { id: inside, reason });
    await appealing(group.member, inside);
    const id = await openAppeal(inside);
    const said = ["not_found", "not_found", "forbidden", "done"];
    expect(await answers((actor) => decide(actor, id), [second, group.stranger, group.moderator, group.owner])).toEqual(
      said,
    );
  });
});
