import { beforeEach, describe, expect, it } from "vitest";
import { GET as getFeed } from "@/app/essays/[slug]/annotations/feed/route";
import { editAnnotation, restoreAnnotation, withdrawAnnotation } from "@/lib/annotations/commands";
import { readGroupStream, streamPageSize } from "@/lib/annotations/group-stream";
import { readPublicAnnotations, readThread, readThreads } from "@/lib/annotations/queries";
import { editAnnotationSchema } from "@/lib/annotations/schema";
import { type Actor, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { archiveGroup } from "@/lib/groups/commands";
import { leaveGroup } from "@/lib/groups/member-commands";
import { exportNotebook, readNotebook } from "@/lib/notebook/queries";
import { parseNotebookView } from "@/lib/notebook/view";
import { readSearch } from "@/lib/search/queries";
import { noChoice } from "@/lib/search/view";
import { aGroup, type PeopledGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { sql } from "@/tests/setup/own-database";
import { storeMap } from "@/tests/setup/stored-map";

const slug = aMap().essay.slug;
const body = "Of zwiebelkuchen nothing is said.";
let group: PeopledGroup;
let note: string;
beforeEach(async () => {
  await storeMap(aMap());
  group = await aGroup();
  note = await aGroupNote(group.member);
});

const aGroupNote = (author: Actor, more: Parameters<typeof anAnnotation>[1] = {}) =>
  anAnnotation(author, { body, visibility: "group", group: group.id, ...more });

/** Resolves once some statement waits for another's lock. */
async function somebodyWaits(): Promise<"waits"> {
  for (;;) {
    const { rowCount } = await sql.query("SELECT FROM pg_locks WHERE NOT granted");
    if (rowCount) return "waits";
  }
}

const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const essay = () => findEssay(visitor, slug);
const edited = (id: string) => editAnnotationSchema.parse({ id, version: "1", kind: "comment", body: "Other words." });

describe("a group’s note", () => {
  it("is read by those who belong to the group", async () => {
    for (const actor of [group.owner, group.moderator, group.member]) {
      const { annotation } = await readThread(actor, await essay(), note);
      expect(annotation).toMatchObject({ id: note, group: { name: "Seminar" } });
      expect((await readGroupStream(actor, group.id, null)).notes.map(({ id }) => id)).toEqual([note]);
    }
  });

  it("is found by nobody else, nor counted, searched, fed or exported for them", async () => {
    const { view } = parseNotebookView({});
    for (const actor of [visitor, operator, group.stranger, await aMember("editor"), await aMember("administrator")]) {
      await refused(readThread(actor, await essay(), note), "not_found");
      expect(await readThreads(actor, await essay(), "claim", ["1.1"])).toEqual([]);
      expect((await readSearch(actor, { q: "zwiebelkuchen", choice: noChoice, page: 1 }))?.total).toBe(0);
      if (actor.kind !== "member") continue;
      await refused(readGroupStream(actor, group.id, null), "not_found");
      expect((await readNotebook(actor, view)).total).toBe(0);
      expect(await exportNotebook(actor, view)).toEqual([]);
    }
    await refused(readGroupStream(visitor, group.id, null), "unauthenticated");
    expect(await readPublicAnnotations(await essay())).toEqual([]);
    const feed = await getFeed(new Request("http://localhost:3000/"), { params: Promise.resolve({ slug }) });
    expect(await feed.text()).not.toContain(note);
  });

  it("is written and answered by those who belong to the group alone", async () => {
    await refused(aGroupNote(group.stranger), "not_found");
    await refused(aGroupNote(group.stranger, { parent: note }), "not_found");
    const answer = await aGroupNote(group.owner, { parent: note });
    expect((await readThread(group.moderator, await essay(), answer)).threads).toMatchObject([
      { id: note, answers: [{ id: answer }] },
    ]);
  });

  it("stays its author’s to read and withdraw once they have left, and no more", async () => {
    await leaveGroup(group.member, { group: group.id });
    const { annotation } = await readThread(group.member, await essay(), note);
    expect(annotation.can).toMatchObject({ edit: false, withdraw: true, answer: false });
    await refused(editAnnotation(group.member, edited(note)), "forbidden");
    await withdrawAnnotation(group.member, note);
    await refused(restoreAnnotation(group.member, note), "forbidden");
    expect((await readGroupStream(group.owner, group.id, null)).notes).toEqual([]);
  });

  it("in an archived group is read, and nothing is written", async () => {
    await archiveGroup(group.owner, { group: group.id });
    await refused(aGroupNote(group.owner), "forbidden");
    await refused(aGroupNote(group.owner, { parent: note }), "forbidden");
    await refused(editAnnotation(group.member, edited(note)), "forbidden");
    expect((await readGroupStream(group.moderator, group.id, null)).notes).toMatchObject([
      { id: note, can: { answer: false, hide: true } },
    ]);
  });

  it("is not written into a group that is being archived", async () => {
    await sql.query("BEGIN");
    await sql.query("UPDATE groups SET archived_at = now() WHERE id = $1", [group.id]);
    const writing = aGroupNote(group.member).then(
      () => "written",
      ({ code }: { code: string }) => code,
    );
    const first = await Promise.race([writing, somebodyWaits()]);
    await sql.query("COMMIT");
    expect([first, await writing]).toEqual(["waits", "forbidden"]);
  });
});

describe("readGroupStream", () => {
  it("gives every note once, the newest first, whatever is written while it is read", async () => {
    const ids = [note];
    for (let at = 1; at < streamPageSize * 2 + 5; at++) ids.unshift(await aGroupNote(group.owner));
    // Several of one moment: the id tells them apart.
    await database().annotation.updateMany({
      where: { id: { in: ids.slice(10, 30) } },
      data: { createdAt: new Date("2026-01-01T00:00:00Z") },
    });
    const seen: string[] = [];
    const first = await readGroupStream(group.member, group.id, null);
    for (let page = first; ; ) {
      seen.push(...page.notes.map(({ id }) => id));
      if (!page.next) break;
      await aGroupNote(group.owner);
      page = await readGroupStream(group.member, group.id, page.next);
    }
    expect(seen).toHaveLength(ids.length);
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(first.notes).toHaveLength(streamPageSize);
    expect(first.notes[0]?.id).toBe(ids[0]);
  });

  it("leaves out what is withdrawn, and other groups’ notes", async () => {
    const another = await aGroup("Another");
    await anAnnotation(another.member, { body, visibility: "group", group: another.id });
    await withdrawAnnotation(group.member, note);
    expect(await readGroupStream(group.member, group.id, null)).toEqual({ notes: [], next: null });
  });

  it.each(["", "x", "2026-01-01T00:00:00Z_1", "yesterday_00000000-0000-4000-8000-000000000000"])(
    "refuses a place that is none: %j",
    async (place) => {
      await refused(readGroupStream(group.member, group.id, place), "invalid");
    },
  );
});
