import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { hideAnnotation, reportAnnotation } from "@/lib/moderation/commands";
import { countQueue, readNoteModeration, readQueue } from "@/lib/moderation/queries";
import { aGroup } from "@/tests/factories/a-group";
import { aModeratedNote, noteReason as reason } from "@/tests/factories/a-moderated-note";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { refused } from "@/tests/setup/of-a-note";

const site = { group: null };

let author: Member;
let reader: Member;
let editor: Member;
let second: Member;
let administrator: Member;
let note: string;
beforeEach(async () => {
  ({ author, reader, editor, second, administrator, note } = await aModeratedNote());
});

describe("the queue", () => {
  it("is for editors and administrators", async () => {
    const read = (actor: Actor) => readQueue(actor, site, "reports");
    const said = ["unauthenticated", "unauthenticated", "forbidden", "forbidden", "done", "done"];
    expect(await answers(read, [visitor, operator, reader, author, editor, administrator])).toEqual(said);
    await reportAnnotation(reader, { id: note, reason });
    expect(await Promise.all([visitor, reader, author, editor].map(countQueue))).toEqual([0, 0, 0, 1]);
  });

  it("gathers what is said of a note, the longest waiting first", async () => {
    const later = await anAnnotation(author);
    await reportAnnotation(reader, { id: note, reason });
    await reportAnnotation(reader, { id: later, reason: "Spam." });
    await reportAnnotation(second, { id: note, reason: "Indeed." });
    const { entries, counts } = await readQueue(editor, site, "reports");
    expect(
      entries.map(({ note: { id }, reports }) => [id, reports.map(({ reporter, reason: why }) => [reporter, why])]),
    ).toEqual([
      [
        note,
        [
          ["Rita Reader", reason],
          ["Egon Editor", "Indeed."],
        ],
      ],
      [later, [["Rita Reader", "Spam."]]],
    ]);
    expect(counts).toEqual({ reports: 2, waiting: 0, appeals: 0 });
  });

  it("leaves out what is withdrawn, private or a group’s", async () => {
    const group = await aGroup();
    const inGroup = await anAnnotation(group.member, { visibility: "group", group: group.id });
    await reportAnnotation(group.owner, { id: inGroup, reason });
    await reportAnnotation(reader, { id: note, reason });
    await database().annotation.update({ where: { id: note }, data: { withdrawnAt: new Date() } });
    const { entries, counts } = await readQueue(administrator, site, "reports");
    expect([entries, counts.reports, await countQueue(administrator)]).toEqual([[], 0, 0]);
  });

  it("says of a moderator’s own note that another decides", async () => {
    const own = await anAnnotation(editor);
    await reportAnnotation(reader, { id: own, reason });
    const seenBy = async (actor: Actor) => (await readQueue(actor, site, "reports")).entries[0]?.notYours;
    expect([await seenBy(editor), await seenBy(second)]).toEqual([expect.stringContaining("own note"), null]);
  });
});

describe("readNoteModeration", () => {
  it("says what may be decided, to whom it is theirs", async () => {
    await hideAnnotation(editor, { id: note, reason });
    await refused(readNoteModeration(visitor, note), "not_found");
    await refused(readNoteModeration(reader, note), "not_found");
    await refused(readNoteModeration(editor, "x"), "not_found");
    expect(await readNoteModeration(author, note)).toEqual({
      mayAppeal: true,
      appeal: null,
      can: { letThrough: false, show: false },
    });
    expect((await readNoteModeration(second, note)).can).toEqual({ letThrough: false, show: true });
  });
});
