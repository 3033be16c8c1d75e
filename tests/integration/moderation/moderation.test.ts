import { beforeEach, describe, expect, it } from "vitest";
import { GET as getFeed } from "@/app/essays/[slug]/annotations/feed/route";
import { canRead, readableBy } from "@/lib/annotations/policy";
import { readThread, readThreads } from "@/lib/annotations/queries";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import {
  dismissReports,
  hideAnnotation,
  letThrough,
  reportAnnotation,
  showAnnotation,
} from "@/lib/moderation/commands";
import { countQueue, readNoteModeration, readQueue } from "@/lib/moderation/queries";
import { readNews } from "@/lib/notifications/queries";
import { readSearch } from "@/lib/search/queries";
import { noChoice } from "@/lib/search/view";
import { aGroup, type PeopledGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { storeMap } from "@/tests/setup/stored-map";

const slug = aMap().essay.slug;
const body = "Of zwiebelkuchen nothing is said.";
const reason = "It names somebody who has nothing to do with it.";
const site = { group: null };

let author: Member;
let reader: Member;
let editor: Member;
let second: Member;
let administrator: Member;
let note: string;
beforeEach(async () => {
  await storeMap(aMap());
  author = await aMember("scholar", "Ada Author");
  reader = await aMember("reader", "Rita Reader");
  editor = await aMember("editor", "Edda Editor");
  second = await aMember("editor", "Egon Editor");
  administrator = await aMember("administrator");
  note = await anAnnotation(author, { body });
});

const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const essay = () => findEssay(visitor, slug);
const finds = (actor: Actor, id = note) =>
  essay()
    .then((found) => readThread(actor, found, id))
    .then(
      () => true,
      () => false,
    );
const deedsLogged = async () =>
  (await database().auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ deed }) => deed);
const newsOf = async (member: Member) => (await readNews(member)).map(({ sentence }) => sentence);
const reportsOf = (id = note) =>
  database().report.findMany({ where: { annotationId: id }, orderBy: { createdAt: "asc" } });

describe("reportAnnotation", () => {
  const report = (actor: Actor) => reportAnnotation(actor, { id: note, reason });

  it("is open to every member but the author, and to nobody else", async () => {
    const everybody = [visitor, operator, author, reader, editor, administrator];
    const said = ["unauthenticated", "unauthenticated", "forbidden", "done", "done", "done"];
    expect(await answers(report, everybody)).toEqual(said);
  });

  it("is made once by each, also when it is sent twice at once", async () => {
    const sent = await Promise.allSettled([report(reader), report(reader), report(reader)]);
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await refused(report(reader), "conflict");
    expect(await reportsOf()).toHaveLength(1);
  });

  it("finds nothing that the reporter may not read", async () => {
    const secret = await anAnnotation(author, { visibility: "private" });
    for (const actor of [reader, administrator])
      await refused(reportAnnotation(actor, { id: secret, reason }), "not_found");
  });

  it("may be made again once it is decided", async () => {
    await report(reader);
    await dismissReports(editor, { id: note, report: (await reportsOf()).map(({ id }) => id) });
    await report(reader);
    expect((await reportsOf()).map(({ status }) => status)).toEqual(["dismissed", "open"]);
  });
});

describe("hideAnnotation", () => {
  const hide = (actor: Actor) => hideAnnotation(actor, { id: note, reason });

  it("is for editors and administrators, and for nobody else", async () => {
    const everybody = [visitor, operator, author, reader, await aMember("teacher"), editor];
    const said = ["unauthenticated", "unauthenticated", "forbidden", "forbidden", "forbidden", "done"];
    expect(await answers(hide, everybody)).toEqual(said);
    await refused(hide(administrator), "conflict");
  });

  it("takes the note from everybody but its author and the moderators", async () => {
    await hide(editor);
    for (const actor of [visitor, operator, reader, await aMember("teacher")]) {
      expect(await finds(actor)).toBe(false);
      expect(await readThreads(actor, await essay(), { target: "claim", key: "1.1" })).toEqual([]);
      expect((await readSearch(actor, { q: "zwiebelkuchen", choice: noChoice, page: 1 }))?.total).toBe(0);
    }
    const feed = await getFeed(new Request("http://localhost:3000/"), { params: Promise.resolve({ slug }) });
    expect(await feed.text()).not.toContain(note);
    for (const actor of [author, editor, second, administrator]) {
      const { annotation } = await readThread(actor, await essay(), note);
      expect(annotation).toMatchObject({ state: "hidden", hiddenReason: reason });
    }
  });

  it("tells the author why, is logged, and settles what was reported", async () => {
    await reportAnnotation(reader, { id: note, reason });
    await hide(editor);
    expect(await newsOf(author)).toEqual([expect.stringContaining(reason)]);
    expect(await reportsOf()).toMatchObject([{ status: "upheld", decidedById: editor.id }]);
    expect(await database().auditEntry.findMany()).toMatchObject([
      { deed: "annotation hidden", actor: `Edda Editor (${editor.id})`, object: `annotation ${note}`, reason },
    ]);
  });

  it("is not done to one’s own note: that is withdrawn", async () => {
    const own = await anAnnotation(editor);
    await refused(hideAnnotation(editor, { id: own, reason }), "forbidden");
  });

  it("is done by one of two moderators who do it at once", async () => {
    const done = await Promise.allSettled([hide(editor), hide(second), hide(administrator)]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await deedsLogged()).toEqual(["annotation hidden"]);
    expect(await newsOf(author)).toHaveLength(1);
  });
});

describe("showAnnotation", () => {
  const show = (actor: Actor) => showAnnotation(actor, { id: note });

  it("is for moderators, and shows the note to everybody again", async () => {
    await refused(show(editor), "conflict");
    await hideAnnotation(editor, { id: note, reason });
    const said = ["unauthenticated", "forbidden", "not_found", "done"];
    expect(await answers(show, [visitor, author, reader, second])).toEqual(said);
    for (const actor of [visitor, reader]) expect(await finds(actor)).toBe(true);
    expect(await deedsLogged()).toEqual(["annotation hidden", "annotation shown"]);
    expect(await newsOf(author)).toHaveLength(2);
  });

  it("is not an editor’s whose own note it is", async () => {
    const own = await anAnnotation(editor);
    await hideAnnotation(second, { id: own, reason });
    await refused(showAnnotation(editor, { id: own }), "forbidden");
  });
});

describe("dismissReports", () => {
  it("is for moderators, of the reports that they read", async () => {
    await reportAnnotation(reader, { id: note, reason });
    const read = (await reportsOf()).map(({ id }) => id);
    await reportAnnotation(administrator, { id: note, reason: "Something else." });
    const dismiss = (actor: Actor) => dismissReports(actor, { id: note, report: read });
    const said = ["unauthenticated", "forbidden", "forbidden", "done", "conflict"];
    expect(await answers(dismiss, [visitor, reader, author, editor, second])).toEqual(said);
    expect((await reportsOf()).map(({ status }) => status)).toEqual(["dismissed", "open"]);
    expect(await deedsLogged()).toEqual(["report dismissed"]);
  });

  it("is not done by whoever wrote the note", async () => {
    const own = await anAnnotation(editor);
    await reportAnnotation(reader, { id: own, reason });
    await refused(dismissReports(editor, { id: own, report: (await reportsOf(own)).map(({ id }) => id) }), "forbidden");
  });

  it("and hiding at once: the one or the other", async () => {
    await reportAnnotation(reader, { id: note, reason });
    const report = (await reportsOf()).map(({ id }) => id);
    await Promise.allSettled([
      dismissReports(editor, { id: note, report }),
      hideAnnotation(second, { id: note, reason }),
    ]);
    const [decided] = await reportsOf();
    const logged = await deedsLogged();
    // Hidden after all: what was dismissed first stays dismissed.
    expect(logged.at(-1) === "annotation hidden" || logged.length === 1).toBe(true);
    expect(decided?.status).toBe(logged.includes("report dismissed") ? "dismissed" : "upheld");
  });
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

describe("a group’s moderators", () => {
  let group: PeopledGroup;
  let inside: string;
  beforeEach(async () => {
    group = await aGroup();
    inside = await anAnnotation(group.member, { body, visibility: "group", group: group.id });
  });

  it("hide a note of their group with a reason, and nobody else does", async () => {
    const hide = (actor: Actor) => hideAnnotation(actor, { id: inside, reason });
    const everybody = [visitor, group.stranger, editor, administrator, group.member, group.moderator];
    const said = ["unauthenticated", "not_found", "not_found", "not_found", "forbidden", "done"];
    expect(await answers(hide, everybody)).toEqual(said);
    const fellow = await aMember("reader");
    await database().groupMember.create({ data: { groupId: group.id, memberId: fellow.id, role: "member" } });
    const finding = await Promise.all(
      [group.owner, group.moderator, group.member, fellow, editor, visitor].map((actor) => finds(actor, inside)),
    );
    expect(finding).toEqual([true, true, true, false, false, false]);
    expect(await newsOf(group.member)).toEqual([expect.stringContaining(reason)]);
    await showAnnotation(group.owner, { id: inside });
    expect(await finds(fellow, inside)).toBe(true);
  });

  it("have no power over notes for everybody", async () => {
    await refused(hideAnnotation(group.owner, { id: note, reason }), "forbidden");
  });

  it("see what is reported in their group, and nobody else does", async () => {
    await reportAnnotation(group.owner, { id: inside, reason });
    const read = (actor: Actor) => readQueue(actor, { group: group.id }, "reports");
    const said = ["unauthenticated", "not_found", "not_found", "forbidden", "done", "done"];
    expect(
      await answers(read, [visitor, group.stranger, administrator, group.member, group.moderator, group.owner]),
    ).toEqual(said);
    expect((await read(group.moderator)).entries.map(({ note: { id } }) => id)).toEqual([inside]);
  });

  it("lose that power with their role", async () => {
    await hideAnnotation(group.moderator, { id: inside, reason });
    await database().groupMember.updateMany({ where: { memberId: group.moderator.id }, data: { role: "member" } });
    await refused(showAnnotation(group.moderator, { id: inside }), "not_found");
  });
});

describe("canRead and readableBy", () => {
  it("agree about what is hidden, for every role on the site and in the group", async () => {
    const group = await aGroup();
    const inside = { visibility: "group", group: group.id };
    const ids = [
      note,
      await anAnnotation(author),
      await anAnnotation(group.member, inside),
      await anAnnotation(group.member, inside),
      await anAnnotation(group.owner, inside),
    ];
    const [, hidden, hiddenInside, , ownersHidden] = ids;
    await database().annotation.updateMany({
      where: { id: { in: [hidden, hiddenInside, ownersHidden].filter((id) => id !== undefined) } },
      data: { hiddenAt: new Date(), hiddenReason: reason },
    });
    const rows = await database().annotation.findMany({ where: { id: { in: ids } } });
    const { owner, moderator, member, stranger } = group;
    for (const actor of [
      visitor,
      operator,
      author,
      reader,
      editor,
      administrator,
      owner,
      moderator,
      member,
      stranger,
    ]) {
      const standings = await database().groupMember.findMany({
        where: { memberId: actor.kind === "member" ? actor.id : "" },
      });
      const groups = new Set(standings.map(({ groupId }) => groupId));
      const moderated = new Set(standings.filter(({ role }) => role !== "member").map(({ groupId }) => groupId));
      const listed = await database().annotation.findMany({ where: readableBy(actor), select: { id: true } });
      const allowed = rows.filter(({ authorId, visibility, groupId, hiddenAt }) =>
        canRead(actor, { authorId, visibility, groupId, state: hiddenAt ? "hidden" : "shown" }, groups, moderated),
      );
      expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
    }
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
